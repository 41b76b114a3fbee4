package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a store that are gone, cut short, overwritten, not to be read, or of another format. */
class DamagedStoreTest {
  private static final Iris IRIS = new Iris("http://a/");

  @TempDir Path temporary;
  private Path dir;
  private Path data;

  @BeforeEach
  void makeAStore() {
    dir = temporary.resolve("graph");
    data = dir.resolve("Data-0001");
    try (GraphStore store = GraphStore.create(dir, IRIS.base())) {
      store.ingest(List.of(ArticleGraph.of(Reports.arms(), store.iris())), Reports::identity);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GSPO.dat", "SPO.idn", "POSG.bpt", "nodes.dat", "nodes-data.obj", "journal.jrnl"})
  void aMissingFileIsNamedAndNothingIsMadeInItsPlace(String file) throws IOException {
    Files.delete(data.resolve(file));
    StoreException e = assertThrows(StoreException.Damaged.class, () -> GraphStore.open(dir));
    assertTrue(e.getMessage().contains(file + " is missing"), e.getMessage());
    assertTrue(e.getMessage().contains("restore a backup"), e.getMessage());
    assertThrows(
        StoreException.Damaged.class, () -> GraphStore.openOrCreate(dir, Optional.empty()));
    assertFalse(Files.exists(data.resolve(file)), "an empty file would look like an empty graph");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "SPO.bpt", "nodes.dat", "nodes-data.obj", "nodes-data.bdf"})
  void aFileThatWasCutShortIsNamed(String file) throws IOException {
    try (RandomAccessFile cut = new RandomAccessFile(data.resolve(file).toFile(), "rw")) {
      cut.setLength(Math.min(cut.length() / 2, 100));
    }
    StoreException e = assertThrows(StoreException.Damaged.class, () -> GraphStore.open(dir));
    assertTrue(e.getMessage().contains(file + " was cut short"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "POSG.dat", "SPOG.bpt", "nodes.dat", "nodes-data.obj"})
  void garbageInAFileIsOneLineWhoeverRunsIntoIt(String file) throws IOException {
    byte[] garbage = new byte[(int) Math.min(Files.size(data.resolve(file)), 100_000)];
    Arrays.fill(garbage, (byte) 0xfe);
    try (RandomAccessFile out = new RandomAccessFile(data.resolve(file).toFile(), "rw")) {
      out.write(garbage);
    }
    Throwable e = assertThrows(Throwable.class, this::readAll);
    StoreException fault = StoreFault.of(dir, e).orElseThrow(() -> new AssertionError(e));
    assertTrue(fault.getMessage().contains(" is damaged: "), fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count());
  }

  private void readAll() {
    try (GraphStore store = GraphStore.open(dir)) {
      store.articles();
      store.dataset().begin();
      try {
        store.dataset().find().forEachRemaining(q -> {});
      } finally {
        store.dataset().end();
      }
    }
  }

  @Test
  void aFileWithoutTheRightToReadItIsNamed() throws IOException {
    Path file = data.resolve("GSPO.dat");
    assertTrue(file.toFile().setReadable(false));
    Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");
    StoreException e = assertThrows(StoreException.Unwritable.class, () -> GraphStore.open(dir));
    assertTrue(e.getMessage().contains("no right to read and write " + file), e.getMessage());
  }

  @Test
  void aStoreOfANewerFormatIsRefusedAndStaysAsItIs() throws IOException {
    note(Optional.of(Format.CURRENT + 1));
    byte[] before = Files.readAllBytes(data.resolve("nodes-data.obj"));
    StoreException e = assertThrows(StoreException.NewerFormat.class, () -> GraphStore.open(dir));
    assertEquals(
        "the graph at "
            + dir
            + " is of format 3, and this program reads up to 2: use the newer newsgraph that wrote"
            + " it",
        e.getMessage());
    assertThrows(
        StoreException.NewerFormat.class, () -> GraphStore.openOrCreate(dir, Optional.empty()));
    assertTrue(Arrays.equals(before, Files.readAllBytes(data.resolve("nodes-data.obj"))));
  }

  @Test
  void aStoreWithoutAFormatIsTheFirstAndIsBroughtUpToDateByTheNextBuild() {
    note(Optional.empty());
    GraphStore.open(dir).close();
    try (GraphStore store = GraphStore.openOrCreate(dir, Optional.empty())) {
      assertEquals(0, store.decide(Reports::identity), "it is decided, and comes out the same");
      int format =
          Txn.calculateRead(store.dataset(), () -> Format.of(store.dataset(), store.iris()));
      assertEquals(Format.CURRENT, format);
    }
  }

  /** Has the store say that it is of a format, or of none. */
  private void note(Optional<Integer> format) {
    Node graph = IRIS.storeGraph();
    try (GraphStore store = GraphStore.open(dir)) {
      store.change(
          () -> {
            store.dataset().deleteAny(graph, graph, Vocabulary.FORMAT, Node.ANY);
            format.ifPresent(
                f ->
                    store
                        .dataset()
                        .add(
                            new Quad(
                                graph, graph, Vocabulary.FORMAT, NodeFactoryExtra.intToNode(f))));
          });
    }
  }

  @Test
  void whatAKilledProcessLeftOfAStoreInTheMakingIsSweptAway() throws IOException {
    Path place = temporary.resolve("new");
    Files.createDirectories(place.resolve(Making.PLACE).resolve("Data-0001"));
    Files.writeString(place.resolve(Making.PLACE).resolve("Data-0001/GSPO.dat"), "half");
    assertThrows(StoreException.Missing.class, () -> GraphStore.open(place));
    GraphStore.openOrCreate(place, Optional.empty()).close();
    assertTrue(Files.exists(place.resolve("Data-0001")));
    assertFalse(Files.exists(place.resolve(Making.PLACE)));
  }
}
