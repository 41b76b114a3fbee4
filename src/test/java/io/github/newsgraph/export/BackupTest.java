package io.github.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import io.github.newsgraph.store.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path dir;

  private GraphStore store;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    store = ReportStore.of("http://example.org/news/");
    file = dir.resolve("graph.nq.gz");
    Backup.write(store, file);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRestoredStoreHasTheSameQuadsAndBase() throws IOException {
    Path again = dir.resolve("again.nq.gz");
    try (GraphStore restored = Backup.restore(file, dir.resolve("copy"))) {
      assertEquals(store.iris(), restored.iris());
      Backup.write(restored, again);
    }
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void aRestoredStoreCanBeOpenedAndFilledFurther() throws IOException {
    Path copy = dir.resolve("copy");
    Backup.restore(file, copy).close();
    try (GraphStore restored = GraphStore.open(copy)) {
      assertEquals(store.articles(), restored.articles());
      assertEquals(store.localEntities(), restored.localEntities());
    }
  }

  @Test
  void anyToolForRdfReadsABackup() throws IOException {
    DatasetGraph read =
        RDFParser.source(new ByteArrayInputStream(unzipped(file)))
            .lang(Lang.NQUADS)
            .toDatasetGraph();
    assertTrue(read.containsGraph(store.iris().article("arms")));
  }

  @Test
  void aShortenedFileIsRefusedAndNothingIsMade() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 9, 10, 30, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(file);
    }
  }

  @Test
  void aFileWithAChangedByteIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = whole.clone();
      // The header of gzip has bytes that mean nothing: time stamp and system.
      int at = 10 + random.nextInt(damaged.length - 10);
      damaged[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, damaged);
      refused(file);
    }
  }

  @Test
  void aLineChangedInsideIsRefused() throws IOException {
    String text = new String(unzipped(file), StandardCharsets.UTF_8);
    zip(text.replaceFirst("Erik Berg", "Erik Burg"));
    assertTrue(refused(file).contains("checksum"));
  }

  @Test
  void aFileWithoutItsLastLineIsRefused() throws IOException {
    String text = new String(unzipped(file), StandardCharsets.UTF_8);
    zip(text.substring(0, text.lastIndexOf("# sha256")));
    assertTrue(refused(file).endsWith("its end is missing"));
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    zip("<http://example.org/s> <http://example.org/p> <http://example.org/o> .\n");
    assertTrue(refused(file).endsWith("it is not a backup of newsgraph"));
    assertTrue(refused(dir.resolve("nowhere")).endsWith("there is no such file"));
    assertTrue(refused(Files.writeString(file, "plain words")).contains("no gzip file"));
  }

  @Test
  void aFileOfANewerFormIsRefused() throws IOException {
    String text = "# newsgraph backup 99 <http://example.org/>\n";
    zip(text + "# sha256 " + sha256(text) + "\n");
    assertTrue(refused(file).contains("a newer version"));
  }

  @Test
  void nothingIsRestoredOverAStore() throws IOException {
    Path copy = dir.resolve("copy");
    Backup.restore(file, copy).close();
    assertThrows(StoreException.class, () -> Backup.restore(file, copy));
    GraphStore.open(copy).close();
  }

  private String refused(Path damaged) {
    Path copy = dir.resolve("copy");
    String message =
        assertThrows(Backup.BadBackup.class, () -> Backup.restore(damaged, copy)).getMessage();
    assertFalse(Files.exists(copy), message);
    return message;
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private void zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
  }

  private static String sha256(String text) {
    return DigestUtils.sha256Hex(text);
  }
}
