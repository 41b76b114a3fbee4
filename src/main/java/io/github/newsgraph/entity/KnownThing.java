package io.github.newsgraph.entity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;

/**
 * An entity that a user knows.
 *
 * @param iri the user's name for it
 * @param entry how mentions are linked to it
 * @param evidence what tells it from others of its name
 * @param others what else the user says of it, besides names and kind
 */
public record KnownThing(
    String iri, Gazetteer.Entry entry, Evidence evidence, List<Triple> others) {
  public KnownThing {
    others = List.copyOf(others);
  }

  /** The {@linkplain BlockKeys keys} of the local entities that may be linked to it. */
  public SortedSet<String> blockKeys() {
    SortedSet<String> keys = new TreeSet<>();
    keys.add(BlockKeys.ofId(entry.id()));
    for (String name : entry.names()) {
      keys.add(BlockKeys.ofName(name));
      keys.add(BlockKeys.ofId(LocalNames.of(name)));
    }
    return keys;
  }
}
