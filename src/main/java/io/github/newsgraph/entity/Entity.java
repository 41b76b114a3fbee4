package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.SortedSet;

/**
 * One thing of the graph.
 *
 * @param id local name of its IRI, readable and stable: {@code Jane_Doe}
 * @param label its preferred name
 * @param type its kind
 * @param aliases its other names by the gazetteer, {@code label} not among them; the names that
 *     articles use stand with their local entities
 * @param sameAs IRIs of the same thing elsewhere
 * @param background what the gazetteer says of it
 */
public record Entity(
    String id,
    String label,
    EntityType type,
    SortedSet<String> aliases,
    SortedSet<String> sameAs,
    Background background) {
  /** A thing of which nothing is known but what articles say. */
  public Entity(
      String id,
      String label,
      EntityType type,
      SortedSet<String> aliases,
      SortedSet<String> sameAs) {
    this(id, label, type, aliases, sameAs, Background.NONE);
  }
}
