package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds the common things of a block to the groups of those that are called by names: "NATO
 * headquarters" without a capital is what another article calls "NATO Headquarters". Those that fit
 * none are one if they are written alike, but an office is not what it is the office of.
 */
final class CommonGroups {
  private CommonGroups() {}

  /**
   * All groups of a block.
   *
   * @param groups of its individuals; common things are added to them
   */
  static List<Cluster> with(SortedMap<CommonThing, Integer> common, List<Cluster> groups) {
    Map<String, Cluster> named = new TreeMap<>();
    groups.stream()
        .filter(CommonGroups::mayHaveNoCapital)
        .sorted(Cluster.BY_SIZE)
        .forEach(c -> c.members().forEach(m -> named.putIfAbsent(key(m.type(), m.name()), c)));
    Map<String, Cluster> others = new TreeMap<>();
    common.forEach(
        (thing, count) -> {
          String key = key(thing.type(), thing.name());
          Cluster same = named.get(key);
          (same == null ? others.computeIfAbsent(key, k -> new Cluster()) : same).add(thing, count);
        });
    List<Cluster> all = new ArrayList<>(groups);
    all.addAll(others.values());
    return all;
  }

  private static String key(EntityType type, String name) {
    return (type == EntityType.POSITION ? "office " : "") + Names.fold(name);
  }

  /** "the Army" is one of many that are called "army". */
  private static boolean mayHaveNoCapital(Cluster group) {
    return group.known().isEmpty()
        && group.members().stream().allMatch(m -> m.type() != EntityType.PERSON && !m.isPrivate())
        && (group.first().name().contains(" ")
            || group.members().stream().allMatch(m -> m.type() == EntityType.CONCEPT));
  }
}
