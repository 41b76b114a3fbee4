package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be decided in connected components over keys, found by union and find. */
final class Blocks {
  private final List<LocalEntity> individuals;
  private final List<CommonThing> common;
  private final int[] parent;
  private final Map<String, Integer> owner = new HashMap<>();

  private Blocks(Block all) {
    this.individuals = all.individuals().stream().sorted(LocalEntity.ORDER).toList();
    this.common = List.copyOf(all.common().keySet());
    this.parent = new int[individuals.size() + common.size()];
    for (int i = 0; i < individuals.size(); i++) {
      place(i, BlockKeys.of(individuals.get(i)));
    }
    for (int i = 0; i < common.size(); i++) {
      place(individuals.size() + i, common.get(i).keys());
    }
  }

  private void place(int i, Collection<String> keys) {
    parent[i] = i;
    for (String key : keys) {
      Integer other = owner.putIfAbsent(key, i);
      if (other != null) {
        parent[root(i)] = root(other);
      }
    }
  }

  /** The single blocks; the individuals of each by article and number. */
  static Collection<Block> of(Block all) {
    if (all.size() == 1) {
      return List.of(all);
    }
    Blocks blocks = new Blocks(all);
    Map<Integer, List<LocalEntity>> individuals = new HashMap<>();
    Map<Integer, TreeMap<CommonThing, Integer>> common = new HashMap<>();
    Map<Integer, Integer> roots = new TreeMap<>();
    for (int i = 0; i < blocks.parent.length; i++) {
      int root = blocks.root(i);
      roots.put(root, i);
      if (i < blocks.individuals.size()) {
        individuals.computeIfAbsent(root, r -> new ArrayList<>(1)).add(blocks.individuals.get(i));
      } else {
        CommonThing thing = blocks.common.get(i - blocks.individuals.size());
        common.computeIfAbsent(root, r -> new TreeMap<>()).put(thing, all.common().get(thing));
      }
    }
    return roots.keySet().stream()
        .map(
            r ->
                new Block(
                    individuals.getOrDefault(r, List.of()),
                    common.getOrDefault(r, new TreeMap<>())))
        .toList();
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
