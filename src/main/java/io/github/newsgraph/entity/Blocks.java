package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** Local entities in connected components over their keys, found by union and find. */
final class Blocks {
  private final List<LocalEntity> locals;
  private final int[] parent;

  private Blocks(Collection<LocalEntity> locals) {
    this.locals = locals.stream().sorted(LocalEntity.ORDER).toList();
    this.parent = new int[this.locals.size()];
    Map<String, Integer> owner = new HashMap<>();
    Map<Names, SortedSet<String>> keys = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String key : keys(this.locals.get(i), keys)) {
        Integer other = owner.putIfAbsent(key, i);
        if (other != null) {
          parent[root(i)] = root(other);
        }
      }
    }
  }

  /** What the keys of a local entity follow from, unless it is private: many articles share it. */
  private record Names(
      EntityType type,
      String name,
      boolean named,
      SortedSet<String> names,
      Optional<String> known) {}

  private static SortedSet<String> keys(LocalEntity local, Map<Names, SortedSet<String>> known) {
    if (local.isPrivate()) {
      return BlockKeys.of(local);
    }
    Names names =
        new Names(local.type(), local.name(), local.named(), local.names(), local.known());
    return known.computeIfAbsent(names, n -> BlockKeys.of(local));
  }

  /** The blocks; the members of each by article and number. */
  static Collection<List<LocalEntity>> of(Collection<LocalEntity> locals) {
    Blocks blocks = new Blocks(locals);
    Map<Integer, List<LocalEntity>> byRoot = new TreeMap<>();
    for (int i = 0; i < blocks.parent.length; i++) {
      byRoot.computeIfAbsent(blocks.root(i), r -> new ArrayList<>(1)).add(blocks.locals.get(i));
    }
    return byRoot.values();
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
