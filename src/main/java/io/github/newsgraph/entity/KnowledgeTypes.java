package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of things in other vocabularies, told by the last part of their IRIs. */
final class KnowledgeTypes {
  private static final Map<String, EntityType> OTHERS =
      Map.ofEntries(
          Map.entry("organisation", EntityType.ORGANIZATION),
          Map.entry("corporation", EntityType.ORGANIZATION),
          Map.entry("company", EntityType.ORGANIZATION),
          Map.entry("formalorganization", EntityType.ORGANIZATION),
          Map.entry("governmentorganization", EntityType.ORGANIZATION),
          Map.entry("newsmediaorganization", EntityType.ORGANIZATION),
          Map.entry("politicalparty", EntityType.ORGANIZATION),
          Map.entry("sportsteam", EntityType.ORGANIZATION),
          Map.entry("agent", EntityType.CONCEPT),
          Map.entry("city", EntityType.PLACE),
          Map.entry("state", EntityType.PLACE),
          Map.entry("location", EntityType.PLACE),
          Map.entry("administrativearea", EntityType.PLACE),
          Map.entry("civicstructure", EntityType.FACILITY),
          Map.entry("building", EntityType.FACILITY),
          Map.entry("creativework", EntityType.WORK),
          Map.entry("book", EntityType.WORK),
          Map.entry("movie", EntityType.WORK),
          Map.entry("human", EntityType.PERSON),
          Map.entry("q5", EntityType.PERSON));

  private KnowledgeTypes() {}

  /** The kind that an IRI such as {@code schema:Person} or {@code foaf:Organization} means. */
  static Optional<EntityType> of(String iri) {
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    for (EntityType type : EntityType.values()) {
      if (type.name().equalsIgnoreCase(name)) {
        return Optional.of(type);
      }
    }
    return Optional.ofNullable(OTHERS.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * The one kind of several: a country is a place, and anything may be called a concept.
   *
   * @return nothing if they do not go together
   */
  static Optional<EntityType> single(Collection<EntityType> types) {
    Set<EntityType> kinds = EnumSet.copyOf(types);
    if (kinds.size() > 1) {
      kinds.remove(EntityType.CONCEPT);
    }
    if (kinds.contains(EntityType.COUNTRY) || kinds.contains(EntityType.FACILITY)) {
      kinds.remove(EntityType.PLACE);
    }
    return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
  }
}
