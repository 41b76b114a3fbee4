package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore.Source;
import io.github.newsgraph.store.StoreException.BaseDiffers;
import io.github.newsgraph.store.StoreException.Missing;
import io.github.newsgraph.store.StoreException.NotAStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Makes stores and opens them. */
final class Opening {
  private Opening() {}

  static GraphStore create(Path dir, String base) {
    Iris iris = new Iris(base);
    Location location = new Location(dir);
    return founded(location.dir(), location.create(), iris);
  }

  static GraphStore restore(Path dir, String base, Source quads) throws IOException {
    Location location = new Location(dir);
    boolean there = Files.exists(location.dir());
    GraphStore store = new GraphStore(location.dir(), location.create(), new Iris(base));
    try {
      store.change(
          () -> {
            try {
              quads.sendTo(StreamRDFLib.dataset(store.dataset()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      return store;
    } catch (UncheckedIOException e) {
      store.close();
      location.clear(there);
      throw e.getCause();
    } catch (StoreException e) {
      store.close();
      location.clear(there);
      throw e;
    }
  }

  static GraphStore inMemory(String base) {
    return founded(Path.of(""), DatabaseMgr.createDatasetGraph(), new Iris(base));
  }

  private static GraphStore founded(Path dir, DatasetGraph dataset, Iris iris) {
    Node graph = iris.storeGraph();
    GraphStore store = new GraphStore(dir, dataset, iris);
    store.change(
        () -> {
          dataset.add(graph, graph, Vocabulary.TYPE, Vocabulary.STORE);
          dataset.add(graph, graph, Vocabulary.BASE, NodeFactory.createLiteralString(iris.base()));
          Ontology.load().writeTo(dataset, graph);
        });
    return store;
  }

  static GraphStore open(Path dir) {
    Location location = new Location(dir);
    DatasetGraph dataset = location.connect();
    Optional<String> base = Txn.calculateRead(dataset, () -> base(dataset));
    if (base.isEmpty()) {
      boolean empty = Txn.calculateRead(dataset, dataset::isEmpty);
      TDBInternal.expel(dataset);
      throw empty
          ? new Missing(location.dir())
          : new NotAStore(location.dir(), "it is a database of something else");
    }
    return new GraphStore(location.dir(), dataset, new Iris(base.get()));
  }

  static GraphStore openOrCreate(Path dir, Optional<String> base) {
    Optional<Iris> asked = base.map(Iris::new);
    Location location = new Location(dir);
    if (!location.holdsDatabase()) {
      return create(dir, base.orElse(Iris.DEFAULT_BASE));
    }
    GraphStore store;
    try {
      store = open(dir);
    } catch (Missing unfinished) {
      // A process that was killed while it made the store leaves an empty database.
      return founded(location.dir(), location.connect(), asked.orElse(new Iris(Iris.DEFAULT_BASE)));
    }
    if (asked.isPresent() && !asked.get().equals(store.iris())) {
      store.close();
      throw new BaseDiffers(location.dir(), store.iris().base(), asked.get().base());
    }
    return store;
  }

  private static Optional<String> base(DatasetGraph dataset) {
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, Vocabulary.BASE, Node.ANY);
    return Iter.findFirst(found, q -> true).map(q -> q.getObject().getLiteralLexicalForm());
  }
}
