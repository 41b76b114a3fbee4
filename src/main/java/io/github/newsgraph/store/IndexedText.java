package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which quads of articles' graphs the index of words has an entry for. A headline or a sentence
 * stands in one graph; a name may stand in many, and has one entry, in the union of them, so that
 * what is named often does not hide the rest.
 */
final class IndexedText {
  static final String THING = "thing";
  static final String GRAPH = "graph";
  private static final String LANGUAGE = "lang";
  private static final String HASH = "uid";

  /** What has an entry, by its property. */
  static final Map<Node, WordHit.Kind> KINDS =
      Map.of(
          Vocabulary.LABEL, WordHit.Kind.NAME,
          Vocabulary.ALT_LABEL, WordHit.Kind.ALIAS,
          Vocabulary.HEADLINE, WordHit.Kind.HEADLINE,
          Vocabulary.TEXT, WordHit.Kind.SENTENCE);

  private final Iris iris;

  IndexedText(Iris iris) {
    this.iris = iris;
  }

  /** How entries lie in the index; the sentences are what is searched if nothing else is named. */
  static EntityDefinition definition() {
    EntityDefinition definition =
        new EntityDefinition(THING, WordHit.Kind.SENTENCE.field(), Vocabulary.TEXT);
    definition.setGraphField(GRAPH);
    definition.setLangField(LANGUAGE);
    definition.setUidField(HASH);
    KINDS.forEach(
        (property, kind) -> {
          definition.set(kind.field(), property);
          definition.setAnalyzer(kind.field(), kind.analyzer());
        });
    return definition;
  }

  /** Whether there is an entry for a quad. */
  boolean has(Quad quad) {
    WordHit.Kind kind = KINDS.get(quad.getPredicate());
    if (kind == null || !iris.isOfArticle(quad.getGraph())) {
      return false;
    }
    return switch (kind) {
      case NAME, ALIAS -> iris.isEntity(quad.getSubject());
      case HEADLINE -> quad.getSubject().equals(quad.getGraph());
      case SENTENCE -> iris.isPassage(quad.getSubject());
    };
  }

  /** The entry of a quad, written as a quad itself. */
  static Quad entry(Quad quad) {
    return isName(quad) ? new Quad(Quad.unionGraph, quad.asTriple()) : quad;
  }

  private static boolean isName(Quad quad) {
    return KINDS.get(quad.getPredicate()).isName();
  }

  /** The entries that may come or go with a change; inside its transaction. */
  Set<Quad> touched(DatasetGraph dataset, Recorder.Delta delta) {
    Set<Quad> entries = new LinkedHashSet<>();
    delta.removed().stream().filter(this::has).map(IndexedText::entry).forEach(entries::add);
    Set<Quad> added = new LinkedHashSet<>();
    delta.added().stream().filter(this::has).forEach(added::add);
    added.stream()
        .filter(quad -> !isName(quad) || !wasThere(dataset, quad, added))
        .map(IndexedText::entry)
        .forEach(entries::add);
    return entries;
  }

  private static boolean wasThere(DatasetGraph dataset, Quad name, Set<Quad> added) {
    Iterator<Quad> all =
        dataset.find(Node.ANY, name.getSubject(), name.getPredicate(), name.getObject());
    while (all.hasNext()) {
      if (!added.contains(all.next())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the store has what an entry stands for; inside a transaction. */
  static boolean isThere(DatasetGraph dataset, Quad entry) {
    Node graph = isName(entry) ? Node.ANY : entry.getGraph();
    return dataset.contains(graph, entry.getSubject(), entry.getPredicate(), entry.getObject());
  }

  /**
   * Whether what an entry stands for may be seen; inside a transaction. A name stands in graphs
   * that only the store knows. What is highlighted is no name any more, so any name of the thing
   * will do.
   *
   * @param graph of the entry
   * @param asked where a name must stand; a wildcard for anywhere
   * @param visible the graphs that may be seen
   */
  static boolean isVisible(
      DatasetGraph dataset, Node graph, Node thing, Node asked, Predicate<Node> visible) {
    if (!Quad.isUnionGraph(graph)) {
      return visible.test(graph);
    }
    Iterator<Quad> bearing = dataset.find(asked, thing, Vocabulary.LABEL, Node.ANY);
    return Iter.anyMatch(bearing, quad -> visible.test(quad.getGraph()));
  }

  /** Sends all entries of a store, names one after the other that are the same. */
  void sendAll(DatasetGraph dataset, Consumer<Quad> to) {
    for (Node property : KINDS.keySet()) {
      Quad[] before = {null};
      dataset
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (has(quad) && !entry(quad).equals(before[0])) {
                  before[0] = entry(quad);
                  to.accept(before[0]);
                }
              });
    }
  }

  /** What the index keeps of an entry. */
  static Entity document(Quad entry) {
    Entity entity =
        new Entity(
            entry.getSubject().getURI(), entry.getGraph().getURI(), "", XSDDatatype.XSDstring);
    String field = KINDS.get(entry.getPredicate()).field();
    entity.put(field, entry.getObject().getLiteralLexicalForm());
    return entity;
  }
}
