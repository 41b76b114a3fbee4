package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StoreFaultsTest {
  @TempDir Path dir;

  @Test
  void aStoreThatIsNotThereIsMissing() {
    Path nowhere = dir.resolve("nowhere");
    StoreException e = assertThrows(StoreException.Missing.class, () -> GraphStore.open(nowhere));
    assertEquals("no graph at " + nowhere + ": run newsgraph build first", e.getMessage());
    assertFalse(Files.exists(nowhere), "asking makes nothing");
    assertThrows(StoreException.Missing.class, () -> GraphStore.open(dir));
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(dir.resolve("graph"), "hello");
    assertThrows(StoreException.NotAStore.class, () -> GraphStore.open(file));
    assertThrows(
        StoreException.NotAStore.class, () -> GraphStore.openOrCreate(file, Optional.empty()));
    assertThrows(StoreException.NotAStore.class, () -> GraphStore.create(file, "http://a/"));
    assertEquals("hello", Files.readString(file));
  }

  @Test
  void aFolderOfOtherFilesIsNoStoreAndStaysAsItIs() throws IOException {
    Path notes = Files.writeString(dir.resolve("notes.txt"), "mine");
    assertThrows(StoreException.NotAStore.class, () -> GraphStore.open(dir));
    assertThrows(
        StoreException.NotAStore.class, () -> GraphStore.openOrCreate(dir, Optional.empty()));
    try (var files = Files.list(dir)) {
      assertEquals(List.of(notes), files.toList());
    }
  }

  @Test
  void garbageInPlaceOfTheDatabaseIsOneLine() throws IOException {
    Path data = Files.createDirectory(dir.resolve("Data-0001"));
    for (String file :
        new String[] {"GSPO.bpt", "GSPO.dat", "nodes.bpt", "nodes-data.bdf", "nodes-data.obj"}) {
      Files.write(data.resolve(file), new byte[] {1, 2, 3, 4, 5});
    }
    StoreException e = assertThrows(StoreException.class, () -> GraphStore.open(dir));
    assertFalse(e.getMessage().contains("\n"));
    assertThrows(StoreException.class, () -> GraphStore.openOrCreate(dir, Optional.empty()));
  }

  @Test
  void aDatabaseOfSomethingElseIsNoStore() {
    DatasetGraph other = DatabaseMgr.connectDatasetGraph(dir.toString());
    Txn.executeWrite(other, () -> other.add(SSE.parseQuad("(<x:g> <x:s> <x:p> <x:o>)")));
    TDBInternal.expel(other);
    assertThrows(StoreException.NotAStore.class, () -> GraphStore.open(dir));
    assertThrows(
        StoreException.NotAStore.class, () -> GraphStore.openOrCreate(dir, Optional.empty()));
  }

  @Test
  void aStoreThatWasLeftEmptyInTheMakingIsMadeAnew() {
    TDBInternal.expel(DatabaseMgr.connectDatasetGraph(dir.toString()));
    assertThrows(StoreException.Missing.class, () -> GraphStore.open(dir));
    try (GraphStore store = GraphStore.openOrCreate(dir, Optional.of("http://a/"))) {
      assertEquals("http://a/", store.iris().base());
    }
  }

  @Test
  void theBaseIsKeptAndAnotherIsRefused() {
    GraphStore.create(dir, "http://a/kg").close();
    try (GraphStore store = GraphStore.open(dir)) {
      assertEquals("http://a/kg/", store.iris().base());
    }
    GraphStore.openOrCreate(dir, Optional.of("http://a/kg")).close();
    StoreException e =
        assertThrows(
            StoreException.BaseDiffers.class,
            () -> GraphStore.openOrCreate(dir, Optional.of("http://b/")));
    assertTrue(e.getMessage().contains("http://a/kg/") && e.getMessage().contains("http://b/"));
    GraphStore.open(dir).close();
  }

  @Test
  void aStoreIsNotMadeWhereOneIs() {
    GraphStore.create(dir, "http://a/").close();
    assertThrows(StoreException.NotAStore.class, () -> GraphStore.create(dir, "http://a/"));
  }

  @Test
  void aPlaceThatCannotBeMadeIsUnwritable() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "");
    StoreException e =
        assertThrows(
            StoreException.Unwritable.class,
            () -> GraphStore.openOrCreate(file.resolve("graph"), Optional.empty()));
    assertFalse(e.getMessage().contains("\n"));
  }

  @Test
  void aBadBaseMakesNoStore() {
    Path place = dir.resolve("graph");
    assertThrows(
        IllegalArgumentException.class,
        () -> GraphStore.openOrCreate(place, Optional.of("not an iri")));
    assertFalse(Files.exists(place));
  }

  @Test
  void aStoreThatThisProcessHasOpenIsLocked() {
    try (GraphStore store = GraphStore.create(dir, "http://a/")) {
      assertThrows(StoreException.Locked.class, () -> GraphStore.open(dir));
      assertEquals(0, store.articles().size());
    }
    GraphStore.open(dir).close();
  }

  @Test
  @Timeout(60)
  void aStoreThatAnotherProcessHasOpenIsLockedAndTheProcessIsNamed() throws Exception {
    Process holder = StoreHolder.start(dir);
    try {
      StoreException.Locked e =
          assertThrows(StoreException.Locked.class, () -> GraphStore.open(dir));
      assertEquals(holder.pid(), e.pid().orElseThrow());
      assertTrue(e.getMessage().contains("process " + holder.pid()), e.getMessage());
      assertThrows(
          StoreException.Locked.class, () -> GraphStore.openOrCreate(dir, Optional.empty()));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (GraphStore store = GraphStore.open(dir)) {
      assertEquals(1, store.articles().size(), "what was committed before the kill is there");
    }
  }
}
