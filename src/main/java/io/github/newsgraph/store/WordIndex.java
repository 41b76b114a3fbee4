package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.store.StoreException.Unsearchable;
import io.github.newsgraph.store.StoreException.Unwritable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The files of the index of words (Lucene), beside the database. A change is noted as pending
 * before the store commits it and is in the index soon after; whoever finds something pending
 * brings it in line first. Lucene is loaded when it is first needed. The index of a store in memory
 * is made when it is first asked for, and anew after every change.
 */
final class WordIndex implements AutoCloseable {
  static final String FOLDER = "words";
  static final String PENDING = "words.pending";

  private final Path dir;
  private final Optional<Path> folder;
  private final Optional<PendingEntries> pending;
  private final DatasetGraph dataset;
  private final IndexedText texts;
  private TextIndexLucene lucene;
  private boolean stale = true;

  /**
   * @param dir of the store, the empty path of one in memory
   */
  WordIndex(Path dir, DatasetGraph dataset, Iris iris) {
    boolean inMemory = dir.toString().isEmpty();
    this.dir = dir;
    this.folder = inMemory ? Optional.empty() : Optional.of(dir.resolve(FOLDER));
    this.pending = folder.map(f -> new PendingEntries(dir.resolve(PENDING)));
    this.dataset = dataset;
    this.texts = new IndexedText(iris);
  }

  /** Makes an index for a store that is being made; it is filled when it is first needed. */
  static void found(Path dir) throws IOException {
    Files.createDirectories(dir.resolve(FOLDER));
    new PendingEntries(dir.resolve(PENDING)).addAll();
  }

  /** Whether there is an index; stores that older versions made have none. */
  boolean exists() {
    return folder.isEmpty() || Files.isDirectory(folder.get());
  }

  /** Whether what was found may be seen where only some graphs may. */
  boolean isVisible(WordHit hit, Predicate<Node> visible) {
    return Txn.calculateRead(
        dataset, () -> IndexedText.isVisible(dataset, hit.graph(), hit.thing(), Node.ANY, visible));
  }

  /** Whether a change of this quad is a change of the index. */
  boolean has(Quad quad) {
    return folder.isPresent() && texts.has(quad);
  }

  /**
   * Notes what a change may do to the index; inside its transaction, before it is committed.
   *
   * @return the entries, to be given to {@link #follow}
   */
  Set<Quad> expect(Recorder.Delta delta) {
    stale = true;
    if (folder.isEmpty() || !exists()) {
      return Set.of();
    }
    Set<Quad> entries = texts.touched(dataset, delta);
    try {
      if (!entries.isEmpty()) {
        pending.get().add(entries);
      }
      return entries;
    } catch (IOException e) {
      throw new Unwritable(dir, "no index of words (" + e.getMessage() + ")", e);
    }
  }

  /** Brings the index in line with the store, which has committed. */
  synchronized void follow(Set<Quad> entries) {
    if (!entries.isEmpty()) {
      bringInLine();
    }
  }

  /**
   * Lucene, in line with the store.
   *
   * @throws Unsearchable if it cannot be read or written
   */
  synchronized TextIndexLucene lucene() {
    if (pending.map(p -> !p.isEmpty()).orElse(stale)) {
      bringInLine();
    }
    try {
      return opened();
    } catch (IOException | TextIndexException e) {
      throw new Unsearchable(dir, e);
    }
  }

  private TextIndexLucene opened() throws IOException {
    if (lucene == null) {
      TextIndexConfig config = new TextIndexConfig(IndexedText.definition());
      config.setValueStored(true);
      Directory place =
          folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
      lucene = new TextIndexLucene(place, config);
    }
    return lucene;
  }

  private void bringInLine() {
    try {
      Optional<Set<Quad>> entries = folder.isEmpty() ? Optional.empty() : pending.get().read();
      TextIndexLucene index = opened();
      if (entries.isEmpty()) {
        index.getIndexWriter().deleteAll();
      }
      Txn.executeRead(
          dataset, () -> entries.ifPresentOrElse(some -> update(index, some), () -> fill(index)));
      index.commit();
      if (pending.isPresent()) {
        pending.get().clear();
      }
      stale = false;
    } catch (IOException | TextIndexException e) {
      throw new Unsearchable(dir, e);
    }
  }

  private void update(TextIndexLucene index, Set<Quad> entries) {
    for (Quad entry : entries) {
      index.deleteEntity(IndexedText.document(entry));
      if (IndexedText.isThere(dataset, entry)) {
        index.addEntity(IndexedText.document(entry));
      }
    }
  }

  private void fill(TextIndexLucene index) {
    texts.sendAll(dataset, entry -> index.addEntity(IndexedText.document(entry)));
  }

  /** Makes the index anew, whatever there is; nobody may read it meanwhile. */
  synchronized void rebuild() {
    close();
    try {
      if (folder.isPresent()) {
        pending.get().addAll();
        if (exists()) {
          PathUtils.deleteDirectory(folder.get());
        }
        Files.createDirectories(folder.get());
      }
    } catch (IOException e) {
      throw new Unwritable(dir, "no index of words (" + e.getMessage() + ")", e);
    }
    bringInLine();
  }

  @Override
  public synchronized void close() {
    if (lucene != null) {
      lucene.close();
      lucene = null;
    }
  }
}
