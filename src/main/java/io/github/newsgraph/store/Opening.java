package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore.Source;
import io.github.newsgraph.store.StoreException.BaseDiffers;
import io.github.newsgraph.store.StoreException.Missing;
import io.github.newsgraph.store.StoreException.NotAStore;
import io.github.newsgraph.store.StoreException.Unwritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Makes stores and opens them. */
final class Opening {
  private Opening() {}

  static GraphStore create(Path dir, String base) {
    Iris iris = new Iris(base);
    try {
      new Making(new Location(dir)).make(dataset -> found(dataset, iris));
    } catch (IOException e) {
      throw new Unwritable(dir, e.getMessage(), e);
    }
    return open(dir);
  }

  static GraphStore restore(Path dir, String base, Source quads) throws IOException {
    Iris iris = new Iris(base);
    Location location = new Location(dir);
    new Making(location)
        .make(
            dataset -> {
              try {
                load(location.dir(), dataset, iris, quads);
              } catch (UncheckedIOException e) {
                throw e.getCause();
              }
            });
    GraphStore store = open(dir);
    store.index();
    return store;
  }

  private static void load(Path dir, DatasetGraph dataset, Iris iris, Source quads) {
    // What follows from the quads is among them, or is made anew when the store is open.
    try {
      Txn.executeWrite(
          dataset,
          () -> {
            try {
              quads.sendTo(StreamRDFLib.dataset(dataset));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            Format.check(dataset, iris, dir);
          });
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      StoreFault.raise(dir, e);
      throw e;
    }
  }

  static GraphStore inMemory(String base) {
    Iris iris = new Iris(base);
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    found(dataset, iris);
    return new GraphStore(Path.of(""), dataset, iris);
  }

  /** Puts into an empty dataset what every store has. */
  private static void found(DatasetGraph dataset, Iris iris) {
    Node graph = iris.storeGraph();
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.add(graph, graph, Vocabulary.TYPE, Vocabulary.STORE);
          dataset.add(graph, graph, Vocabulary.BASE, NodeFactory.createLiteralString(iris.base()));
          Format.note(dataset, iris);
          Ontology.load().writeTo(dataset, graph);
        });
  }

  static GraphStore open(Path dir) {
    Location location = new Location(dir);
    DatasetGraph dataset = location.connect();
    try {
      return Txn.calculateRead(dataset, () -> opened(location.dir(), dataset));
    } catch (RuntimeException | InternalError e) {
      TDBInternal.expel(dataset);
      StoreFault.raise(location.dir(), e);
      throw e;
    }
  }

  private static GraphStore opened(Path dir, DatasetGraph dataset) {
    Optional<String> base = base(dataset);
    if (base.isEmpty()) {
      throw dataset.isEmpty()
          ? new Missing(dir)
          : new NotAStore(dir, "it is a database of something else");
    }
    Iris iris = new Iris(base.get());
    Format.check(dataset, iris, dir);
    return new GraphStore(dir, dataset, iris);
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
      // A process that was killed while it made the store left an empty database at times.
      Iris iris = asked.orElse(new Iris(Iris.DEFAULT_BASE));
      DatasetGraph dataset = location.connect();
      found(dataset, iris);
      return new GraphStore(location.dir(), dataset, iris);
    }
    if (asked.isPresent() && !asked.get().equals(store.iris())) {
      store.close();
      throw new BaseDiffers(location.dir(), store.iris().base(), asked.get().base());
    }
    store.renew();
    return store;
  }

  private static Optional<String> base(DatasetGraph dataset) {
    return Lookup.text(dataset, Node.ANY, Node.ANY, Vocabulary.BASE);
  }
}
