package io.github.newsgraph.store.execution;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that gives no more triples once a signal is given. */
final class HeedfulGraph extends GraphWrapper {
  private final AtomicBoolean signal;

  HeedfulGraph(Graph graph, AtomicBoolean signal) {
    super(graph);
    this.signal = signal;
  }

  private Triple heed(Triple triple) {
    if (signal != null && signal.get()) {
      throw new QueryCancelledException();
    }
    return triple;
  }

  @Override
  public ExtendedIterator<Triple> find() {
    return super.find().mapWith(this::heed);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return super.find(pattern).mapWith(this::heed);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return super.find(subject, predicate, object).mapWith(this::heed);
  }
}
