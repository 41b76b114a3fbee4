package io.github.newsgraph.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be decided together. A whole block holds all that share {@linkplain BlockKeys keys},
 * directly or through others.
 *
 * @param individuals local entities that are no common things
 * @param common how many local entities are of each common thing
 */
public record Block(List<LocalEntity> individuals, SortedMap<CommonThing, Integer> common) {
  public Block {
    individuals = List.copyOf(individuals);
    common = Collections.unmodifiableSortedMap(new TreeMap<>(common));
  }

  /** The block, or blocks, of some local entities. */
  public static Block of(Collection<LocalEntity> locals) {
    Map<CommonThing, Integer> common = new TreeMap<>();
    locals.forEach(l -> l.common().ifPresent(c -> common.merge(c, 1, Integer::sum)));
    return new Block(
        locals.stream().filter(l -> l.common().isEmpty()).toList(), new TreeMap<>(common));
  }

  /** How many local entities and common things there are. */
  public int size() {
    return individuals.size() + common.size();
  }
}
