package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Groups local entities whose common name is too short to say that they are one: only those that
 * keep the same company are. What they must have in common is looked up, so that the work does not
 * grow with their pairs.
 */
final class Companions {
  /** With less context than this, it says nothing that none of it is shared. */
  private static final int TELLING = 3;

  private final Weighing weighing;
  private final List<LocalEntity> members = new ArrayList<>();
  private int[] parent;

  Companions(Weighing weighing) {
    this.weighing = weighing;
  }

  /** Those are one that have two things in common that are no countries. */
  List<Cluster> closeOf(Collection<LocalEntity> locals) {
    return components(locals, this::pairs);
  }

  /** Those are one that have anything in common; of whom little is said are one with the most. */
  List<Cluster> anyOf(Collection<LocalEntity> locals) {
    List<Cluster> clusters =
        components(locals, Companions::tokens).stream().sorted(Cluster.BY_SIZE).toList();
    List<Cluster> left = new ArrayList<>();
    for (Cluster cluster : clusters) {
      boolean telling =
          cluster.members().stream().anyMatch(m -> m.evidence().context().size() >= TELLING);
      if (left.isEmpty() || telling) {
        left.add(cluster);
      } else {
        left.get(0).absorb(cluster);
      }
    }
    return left;
  }

  private List<Cluster> components(
      Collection<LocalEntity> locals, Function<LocalEntity, List<String>> tokens) {
    locals.stream().sorted(LocalEntity.ORDER).forEach(members::add);
    parent = new int[members.size()];
    Map<String, Integer> owner = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String token : tokens.apply(members.get(i))) {
        Integer other = owner.putIfAbsent(token, i);
        if (other != null) {
          parent[root(i)] = root(other);
        }
      }
    }
    Map<Integer, Cluster> clusters = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      clusters.computeIfAbsent(root(i), r -> new Cluster()).add(members.get(i));
    }
    return List.copyOf(clusters.values());
  }

  private static List<String> tokens(LocalEntity local) {
    List<String> tokens = new ArrayList<>(local.evidence().context());
    local.evidence().occupations().forEach(o -> tokens.add("*" + Weighing.plain(o)));
    local.evidence().affiliations().forEach(a -> tokens.add("@" + a));
    return tokens;
  }

  private List<String> pairs(LocalEntity local) {
    List<String> tokens = tokens(local).stream().filter(t -> !weighing.isCountry(t)).toList();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = i + 1; j < tokens.size(); j++) {
        pairs.add(tokens.get(i) + "|" + tokens.get(j));
      }
    }
    return pairs;
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
