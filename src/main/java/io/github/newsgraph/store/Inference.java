package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.Axioms.Way;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What follows from the facts that articles assert, by the ontology's {@link Axioms}; it stands in
 * a graph of its own, without what an article asserts itself and without what relates a thing to
 * itself. It is a function of the facts and the ontology: what a change may bring or end is looked
 * at anew, each triple by itself, through the indexes. Inside a write transaction.
 */
final class Inference {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Axioms axioms;
  private final Set<Node> relevant;

  Inference(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.axioms = Axioms.read(dataset);
    this.relevant = axioms.relevant();
  }

  /** Whether something may follow from a quad, or it may follow itself. */
  boolean concerns(Quad quad) {
    Node predicate = quad.getPredicate();
    return iris.isOfArticle(quad.getGraph())
        && iris.isEntity(quad.getSubject())
        && (relevant.contains(predicate)
            || predicate.equals(Vocabulary.TYPE) && hasClasses(quad.getObject()));
  }

  private boolean hasClasses(Node type) {
    return !axioms.classesAbove(type).isEmpty() || !axioms.classesBelow(type).isEmpty();
  }

  /** Looks anew at what follows from quads that came or went. */
  void update(Iterable<Quad> changed) {
    Set<Triple> facts = new LinkedHashSet<>();
    changed.forEach(quad -> facts.add(quad.asTriple()));
    Set<Triple> candidates = new LinkedHashSet<>(facts);
    for (Triple fact : facts) {
      if (fact.getPredicate().equals(Vocabulary.TYPE)) {
        axioms
            .classesAbove(fact.getObject())
            .forEach(c -> candidates.add(Triple.create(fact.getSubject(), Vocabulary.TYPE, c)));
      } else {
        addAbove(fact, candidates);
      }
    }
    for (Node relation : axioms.transitive()) {
      for (Triple pair : new Chains(relation, this, facts).pairs()) {
        candidates.add(pair);
        addAbove(pair, candidates);
      }
    }
    candidates.forEach(this::settle);
  }

  private void addAbove(Triple fact, Set<Triple> into) {
    for (Way way : axioms.above(fact.getPredicate())) {
      if (!way.turned()) {
        into.add(Triple.create(fact.getSubject(), way.relation(), fact.getObject()));
      } else if (fact.getObject().isURI()) {
        into.add(Triple.create(fact.getObject(), way.relation(), fact.getSubject()));
      }
    }
  }

  private void settle(Triple fact) {
    Quad quad = new Quad(iris.inferredGraph(), fact);
    boolean is = dataset.contains(quad);
    boolean follows =
        !fact.getSubject().equals(fact.getObject())
            && !isAsserted(fact.getSubject(), fact.getPredicate(), fact.getObject())
            && follows(fact);
    if (follows && !is) {
      dataset.add(quad);
    } else if (!follows && is) {
      dataset.delete(quad);
    }
  }

  private boolean follows(Triple fact) {
    Node subject = fact.getSubject();
    Node object = fact.getObject();
    if (fact.getPredicate().equals(Vocabulary.TYPE)) {
      return axioms.classesBelow(object).stream()
          .anyMatch(below -> isAsserted(subject, Vocabulary.TYPE, below));
    }
    if (holds(fact.getPredicate(), subject, object)) {
      return true;
    }
    for (Node relation : axioms.transitive()) {
      Chains chains = new Chains(relation, this, Set.of());
      Set<Way> above = axioms.above(relation);
      boolean along =
          relation.equals(fact.getPredicate())
              || above.contains(new Way(fact.getPredicate(), false));
      boolean back = above.contains(new Way(fact.getPredicate(), true));
      if (along && chains.lead(subject, object) || back && chains.lead(object, subject)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relation follows from one asserted fact. */
  private boolean holds(Node relation, Node subject, Node object) {
    for (Way way : axioms.below(relation)) {
      if (way.turned()
          ? object.isURI() && isAsserted(object, way.relation(), subject)
          : isAsserted(subject, way.relation(), object)) {
        return true;
      }
    }
    return false;
  }

  /** The things that a thing has a relation to, asserted or by one other fact. */
  List<Node> next(Node relation, Node thing) {
    List<Node> next = new ArrayList<>();
    for (Way way : waysTo(relation)) {
      next.addAll(neighbours(thing, way.relation(), way.turned()));
    }
    return next;
  }

  /** The things that have a relation to a thing, asserted or by one other fact. */
  List<Node> previous(Node relation, Node thing) {
    List<Node> previous = new ArrayList<>();
    for (Way way : waysTo(relation)) {
      previous.addAll(neighbours(thing, way.relation(), !way.turned()));
    }
    return previous;
  }

  /** The pair of things that a fact relates by a relation, nothing if it does not. */
  List<Triple> related(Node relation, Triple fact) {
    List<Triple> pairs = new ArrayList<>();
    Set<Triple> above = new LinkedHashSet<>(Set.of(fact));
    addAbove(fact, above);
    above.stream()
        .filter(t -> t.getPredicate().equals(relation) && t.getObject().isURI())
        .forEach(pairs::add);
    return pairs;
  }

  private Set<Way> waysTo(Node relation) {
    Set<Way> all = new LinkedHashSet<>(axioms.below(relation));
    all.add(new Way(relation, false));
    return all;
  }

  private List<Node> neighbours(Node thing, Node relation, boolean before) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> facts =
        before
            ? dataset.findNG(Node.ANY, Node.ANY, relation, thing)
            : dataset.findNG(Node.ANY, thing, relation, Node.ANY);
    facts.forEachRemaining(
        quad -> {
          Node other = before ? quad.getSubject() : quad.getObject();
          if (iris.isOfArticle(quad.getGraph()) && other.isURI()) {
            found.add(other);
          }
        });
    return found;
  }

  private boolean isAsserted(Node subject, Node predicate, Node object) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, subject, predicate, object);
    return Iter.anyMatch(found, quad -> iris.isOfArticle(quad.getGraph()));
  }

  /** Makes all anew: for an ontology that is another than before. */
  void renew() {
    dataset.removeGraph(iris.inferredGraph());
    List<Quad> facts = new ArrayList<>();
    Set<Node> predicates = new LinkedHashSet<>(relevant);
    predicates.add(Vocabulary.TYPE);
    for (Node predicate : predicates) {
      Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, predicate, Node.ANY);
      found.forEachRemaining(
          quad -> {
            if (concerns(quad)) {
              facts.add(quad);
            }
          });
    }
    update(facts);
  }
}
