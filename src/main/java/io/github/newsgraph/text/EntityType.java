package io.github.newsgraph.text;

/** What kind of thing a mention or an entity is; the classes of the ontology. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  PLACE,
  FACILITY,
  PRODUCT,
  EVENT,
  POSITION,
  WORK,
  GROUP,
  CONCEPT
}
