package io.github.newsgraph.graph;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Looks up single values in named graphs; inside a transaction. */
public final class Lookup {
  private Lookup() {}

  /**
   * A value of a property of a thing; of several, any.
   *
   * @param graph where it is said, {@link Node#ANY} for all named graphs
   */
  public static Optional<Node> first(
      DatasetGraph dataset, Node graph, Node subject, Node property) {
    Iterator<Quad> found = dataset.findNG(graph, subject, property, Node.ANY);
    return Iter.findFirst(found, quad -> true).map(Quad::getObject);
  }

  /** As {@link #first}, the words of a literal. */
  public static Optional<String> text(
      DatasetGraph dataset, Node graph, Node subject, Node property) {
    return first(dataset, graph, subject, property).map(Node::getLiteralLexicalForm);
  }

  /** What has a value of a property, in whatever graph; of several, any. */
  static Optional<Node> subject(DatasetGraph dataset, Node property, Node value) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, property, value);
    return Iter.findFirst(found, quad -> true).map(Quad::getSubject);
  }
}
