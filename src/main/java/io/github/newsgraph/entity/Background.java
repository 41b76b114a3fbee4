package io.github.newsgraph.entity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a thing besides its names, whatever articles say.
 *
 * @param codes values by the local name of their property: {@code isoAlpha2}
 * @param links ids of other things by the local name of their property: {@code capital}
 */
public record Background(
    SortedMap<String, String> codes, SortedMap<String, SortedSet<String>> links) {
  /** Nothing. */
  public static final Background NONE = new Background(new TreeMap<>(), new TreeMap<>());

  public Background {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    links.forEach((property, ids) -> copy.put(property, new TreeSet<>(ids)));
    links = Collections.unmodifiableSortedMap(copy);
  }
}
