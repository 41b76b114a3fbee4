package io.github.newsgraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Chains of a transitive relation, of {@link #LONGEST} facts at most: longer ones come of mistakes
 * and of things that are named alike more often than of what the articles say.
 */
final class Chains {
  /** How many facts a chain has at most. */
  static final int LONGEST = 3;

  private final Node relation;
  private final Inference facts;
  private final Map<Node, Set<Node>> changedNext = new HashMap<>();
  private final Map<Node, Set<Node>> changedPrevious = new HashMap<>();
  private final Set<Triple> changed = new LinkedHashSet<>();

  /**
   * @param changed facts that came or went; chains go through them in either case
   */
  Chains(Node relation, Inference facts, Collection<Triple> changed) {
    this.relation = relation;
    this.facts = facts;
    changed.forEach(fact -> this.changed.addAll(facts.related(relation, fact)));
    for (Triple pair : this.changed) {
      changedNext
          .computeIfAbsent(pair.getSubject(), s -> new LinkedHashSet<>())
          .add(pair.getObject());
      changedPrevious
          .computeIfAbsent(pair.getObject(), o -> new LinkedHashSet<>())
          .add(pair.getSubject());
    }
  }

  /** The ends of all chains that have a changed fact among theirs. */
  Set<Triple> pairs() {
    Set<Triple> pairs = new LinkedHashSet<>();
    for (Triple pair : changed) {
      Map<Node, Integer> before = reach(pair.getSubject(), this::previous, LONGEST - 1);
      Map<Node, Integer> after = reach(pair.getObject(), this::next, LONGEST - 1);
      before.forEach(
          (first, m) ->
              after.forEach(
                  (last, n) -> {
                    if (m + n > 0 && m + n < LONGEST) {
                      pairs.add(Triple.create(first, relation, last));
                    }
                  }));
    }
    return pairs;
  }

  /** Whether a chain leads from one thing to another. */
  boolean lead(Node first, Node last) {
    return last.isURI() && reach(first, this::next, LONGEST).containsKey(last);
  }

  private Collection<Node> next(Node thing) {
    Set<Node> next = new LinkedHashSet<>(facts.next(relation, thing));
    next.addAll(changedNext.getOrDefault(thing, Set.of()));
    return next;
  }

  private Collection<Node> previous(Node thing) {
    Set<Node> previous = new LinkedHashSet<>(facts.previous(relation, thing));
    previous.addAll(changedPrevious.getOrDefault(thing, Set.of()));
    return previous;
  }

  /** The things within so many steps, with the fewest steps that lead there. */
  private static Map<Node, Integer> reach(
      Node start, Function<Node, Collection<Node>> step, int steps) {
    Map<Node, Integer> reached = new LinkedHashMap<>(Map.of(start, 0));
    List<Node> border = List.of(start);
    for (int n = 1; n <= steps && !border.isEmpty(); n++) {
      Set<Node> further = new LinkedHashSet<>();
      border.forEach(thing -> further.addAll(step.apply(thing)));
      further.removeAll(reached.keySet());
      for (Node thing : further) {
        reached.put(thing, n);
      }
      border = List.copyOf(further);
    }
    return reached;
  }
}
