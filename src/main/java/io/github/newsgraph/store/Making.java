package io.github.newsgraph.store;

import io.github.newsgraph.store.StoreException.Unwritable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes the database of a store: at a place of its own within the store's directory, from where it
 * is moved in one step when all is in it. So a process that is killed leaves no half of a store.
 */
final class Making {
  /** The place; what is there is of a process that was killed, or is still at it. */
  static final String PLACE = ".making";

  private static final String DATABASE = "Data-0001";

  private final Location location;

  Making(Location location) {
    this.location = location;
  }

  /** What is to be in the database. */
  interface Content {
    void fill(DatasetGraph dataset) throws IOException;
  }

  /**
   * Makes the database, or leaves all as it was.
   *
   * @throws StoreException if there is no room or right, or another process is making it
   * @throws IOException that the content throws
   */
  void make(Content content) throws IOException {
    Path dir = location.dir();
    boolean there = Files.exists(dir);
    location.makeDirectory();
    ProcessFileLock lock = location.lock();
    boolean made = false;
    try {
      Path place = dir.resolve(PLACE);
      clear(place);
      fill(place, content);
      WordIndex.found(dir);
      Files.move(place.resolve(DATABASE), dir.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
      clear(place);
      made = true;
    } finally {
      ProcessFileLock.release(lock);
      if (!made) {
        clear(there ? dir.resolve(PLACE) : dir);
        Files.deleteIfExists(dir.resolve(Location.LOCK));
      }
    }
  }

  private static void fill(Path place, Content content) throws IOException {
    Files.createDirectory(place);
    DatasetGraph dataset = new Location(place).connectOrCreate();
    try {
      content.fill(dataset);
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  private void clear(Path leftOver) {
    try {
      if (Files.exists(leftOver)) {
        PathUtils.deleteDirectory(leftOver);
      }
    } catch (IOException e) {
      throw new Unwritable(location.dir(), "cannot delete " + leftOver, e);
    }
  }
}
