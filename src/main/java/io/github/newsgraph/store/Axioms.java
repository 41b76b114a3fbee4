package io.github.newsgraph.store;

import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What of the ontology facts follow by: its relations' {@code rdfs:subPropertyOf}, {@code
 * owl:inverseOf}, {@code owl:SymmetricProperty} and {@code owl:TransitiveProperty}, and the {@code
 * rdfs:subClassOf} of its classes. Left out is what says nothing: that any relation is {@code
 * ng:relatedTo} and any thing an {@code ng:Entity}; the terms of other vocabularies; and domains
 * and ranges, since a thing's kind is read from all that is said of it and may be other than the
 * relation would have it.
 */
final class Axioms {
  private static final Node ENTITY = Vocabulary.ng("Entity");

  private final DatasetGraph dataset;
  private final Set<Node> relations = new HashSet<>();
  private final Map<Node, Set<Way>> ways = new HashMap<>();
  private final Map<Node, Set<Way>> sources = new HashMap<>();
  private final Map<Node, Set<Node>> classesAbove = new HashMap<>();
  private final Map<Node, Set<Node>> classesBelow = new HashMap<>();
  private final Set<Node> transitive = new LinkedHashSet<>();

  private Axioms(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * One relation by way of another.
   *
   * @param turned whether subject and object change places
   */
  record Way(Node relation, boolean turned) {}

  /** Reads them from a store's copy of the ontology; inside a transaction. */
  static Axioms read(DatasetGraph dataset) {
    Axioms axioms = new Axioms(dataset);
    axioms.readRelations();
    axioms.readClasses();
    return axioms;
  }

  private void readRelations() {
    find(Node.ANY, Vocabulary.SUB_PROPERTY_OF, Vocabulary.RELATED_TO)
        .forEach(q -> relations.add(q.getSubject()));
    Map<Node, Set<Way>> steps = new HashMap<>();
    for (Quad quad : find(Node.ANY, Vocabulary.SUB_PROPERTY_OF, Node.ANY)) {
      step(steps, quad.getSubject(), new Way(quad.getObject(), false));
    }
    for (Quad quad : find(Node.ANY, Vocabulary.INVERSE_OF, Node.ANY)) {
      step(steps, quad.getSubject(), new Way(quad.getObject(), true));
      step(steps, quad.getObject(), new Way(quad.getSubject(), true));
    }
    for (Quad quad : find(Node.ANY, Vocabulary.TYPE, Vocabulary.SYMMETRIC)) {
      step(steps, quad.getSubject(), new Way(quad.getSubject(), true));
    }
    for (Node relation : steps.keySet()) {
      ways.put(relation, reached(relation, steps));
    }
    ways.forEach(
        (from, all) ->
            all.forEach(
                way ->
                    sources
                        .computeIfAbsent(way.relation(), r -> new LinkedHashSet<>())
                        .add(new Way(from, way.turned()))));
    for (Quad quad : find(Node.ANY, Vocabulary.TYPE, Vocabulary.TRANSITIVE)) {
      if (relations.contains(quad.getSubject())) {
        transitive.add(quad.getSubject());
      }
    }
  }

  private void step(Map<Node, Set<Way>> steps, Node from, Way to) {
    if (relations.contains(from) && relations.contains(to.relation())) {
      steps.computeIfAbsent(from, r -> new LinkedHashSet<>()).add(to);
    }
  }

  private static Set<Way> reached(Node relation, Map<Node, Set<Way>> steps) {
    Way start = new Way(relation, false);
    Set<Way> reached = new LinkedHashSet<>(Set.of(start));
    Deque<Way> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      Way at = waiting.remove();
      for (Way step : steps.getOrDefault(at.relation(), Set.of())) {
        Way next = new Way(step.relation(), at.turned() != step.turned());
        if (reached.add(next)) {
          waiting.add(next);
        }
      }
    }
    reached.remove(start);
    return reached;
  }

  private void readClasses() {
    Map<Node, Set<Way>> steps = new HashMap<>();
    for (Quad quad : find(Node.ANY, Vocabulary.SUB_CLASS_OF, Node.ANY)) {
      if (quad.getObject().isURI()
          && Vocabulary.isTerm(quad.getObject())
          && !quad.getObject().equals(ENTITY)) {
        steps
            .computeIfAbsent(quad.getSubject(), c -> new LinkedHashSet<>())
            .add(new Way(quad.getObject(), false));
      }
    }
    for (Node below : steps.keySet()) {
      for (Way way : reached(below, steps)) {
        classesAbove.computeIfAbsent(below, c -> new LinkedHashSet<>()).add(way.relation());
        classesBelow.computeIfAbsent(way.relation(), c -> new LinkedHashSet<>()).add(below);
      }
    }
  }

  private Set<Quad> find(Node subject, Node predicate, Node object) {
    Set<Quad> found = new LinkedHashSet<>();
    dataset.findNG(Vocabulary.ONTOLOGY, subject, predicate, object).forEachRemaining(found::add);
    return found;
  }

  /** What holds where a relation does, itself apart; turned, it may be itself. */
  Set<Way> above(Node relation) {
    return ways.getOrDefault(relation, Set.of());
  }

  /** Where a relation follows from; turned, it may be itself. */
  Set<Way> below(Node relation) {
    return sources.getOrDefault(relation, Set.of());
  }

  /** The relations that lead on: a in b and b in c is a in c. */
  Set<Node> transitive() {
    return transitive;
  }

  /** The relations of which something follows, or which follow from something. */
  Set<Node> relevant() {
    Set<Node> relevant = new HashSet<>(ways.keySet());
    relevant.addAll(sources.keySet());
    relevant.addAll(transitive);
    return relevant;
  }

  /** The classes that a thing of a class is of besides. */
  Set<Node> classesAbove(Node type) {
    return classesAbove.getOrDefault(type, Set.of());
  }

  /** The classes whose things are of a class as well. */
  Set<Node> classesBelow(Node type) {
    return classesBelow.getOrDefault(type, Set.of());
  }
}
