package io.github.newsgraph.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What makes a named graph out of the one that is stored. Only the difference is written: TDB2
 * never gives back the room of what it wrote.
 *
 * @param isNew whether there is no such graph yet
 */
record Change(boolean isNew, List<Quad> removed, List<Quad> added) {

  static Change of(DatasetGraph dataset, Node graph, Collection<Quad> wanted) {
    return of(graph(dataset, graph), wanted);
  }

  static Change of(Set<Quad> there, Collection<Quad> wanted) {
    Set<Quad> then = new LinkedHashSet<>(wanted);
    return new Change(
        there.isEmpty(),
        there.stream().filter(q -> !then.contains(q)).toList(),
        then.stream().filter(q -> !there.contains(q)).toList());
  }

  static Set<Quad> graph(DatasetGraph dataset, Node graph) {
    Set<Quad> quads = new LinkedHashSet<>();
    Iterator<Quad> found = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    found.forEachRemaining(quads::add);
    return quads;
  }

  boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }

  void apply(DatasetGraph dataset) {
    removed.forEach(dataset::delete);
    added.forEach(dataset::add);
  }
}
