package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The graph of a store in which it keeps what a user knows. */
public final class StoredKnowledge {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;

  public StoredKnowledge(GraphStore store) {
    this.store = store;
    this.dataset = store.recorded();
    this.iris = store.iris();
  }

  /** What a user knows, as it was put in. */
  public List<Triple> triples() {
    Node graph = iris.knowledgeGraph();
    return Txn.calculateRead(
        dataset,
        () -> Iter.toList(Iter.map(dataset.findNG(graph, null, null, null), Quad::asTriple)));
  }

  /**
   * Puts what a user knows in the place of what was there.
   *
   * @param keys of the blocks to be decided anew by the next {@link GraphStore#decide}
   */
  public void replace(Collection<Triple> triples, Collection<String> keys) {
    Node graph = iris.knowledgeGraph();
    IdentityUpdate decision = new IdentityUpdate(dataset, iris, locals -> Map.of());
    store.change(
        () -> {
          dataset.deleteAny(graph, null, null, null);
          triples.forEach(t -> dataset.add(Quad.create(graph, t)));
          keys.forEach(k -> decision.noteKey(NodeFactory.createLiteralString(k)));
        });
  }
}
