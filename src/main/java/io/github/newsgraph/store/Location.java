package io.github.newsgraph.store;

import io.github.newsgraph.store.StoreException.Locked;
import io.github.newsgraph.store.StoreException.Missing;
import io.github.newsgraph.store.StoreException.NotAStore;
import io.github.newsgraph.store.StoreException.Unwritable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** A directory that holds a TDB2 database, or shall. */
final class Location {
  private static final Pattern DATABASE = Pattern.compile("Data-\\d+");
  private static final String LOCK = "tdb.lock";
  private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

  private final Path dir;

  Location(Path dir) {
    this.dir = dir.toAbsolutePath().normalize();
  }

  Path dir() {
    return dir;
  }

  /** Whether there is a database, by the look of the directory. */
  boolean holdsDatabase() {
    return entries().stream()
        .anyMatch(
            p -> DATABASE.matcher(p.getFileName().toString()).matches() && Files.isDirectory(p));
  }

  private List<Path> entries() {
    if (!Files.exists(dir)) {
      return List.of();
    }
    if (!Files.isDirectory(dir)) {
      throw new NotAStore(dir, "it is a file");
    }
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.filter(p -> !p.getFileName().toString().equals(LOCK)).toList();
    } catch (IOException e) {
      throw new Unwritable(dir, "no right to read it", e);
    }
  }

  /** Opens the database that is there. */
  DatasetGraph connect() {
    if (!holdsDatabase()) {
      if (entries().isEmpty()) {
        throw new Missing(dir);
      }
      throw new NotAStore(dir, "it is a directory of other files");
    }
    return connectOrCreate();
  }

  /** Makes an empty database where there is nothing yet. */
  DatasetGraph create() {
    if (!entries().isEmpty()) {
      throw new NotAStore(dir, "it is a directory of other files");
    }
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw new Unwritable(dir, "cannot make the directory (" + reason(e) + ")", e);
    }
    return connectOrCreate();
  }

  /** The length of all files, in bytes. */
  long bytes() {
    try {
      return PathUtils.sizeOfDirectory(dir);
    } catch (IOException e) {
      throw new Unwritable(dir, "no right to read it", e);
    }
  }

  /**
   * Deletes what was made where nothing was.
   *
   * @param keep whether the directory itself was there before
   */
  void clear(boolean keep) throws IOException {
    PathUtils.deleteDirectory(dir);
    if (keep) {
      Files.createDirectories(dir);
    }
  }

  private DatasetGraph connectOrCreate() {
    if (!Files.isWritable(dir)) {
      throw new Unwritable(dir, "no right to write there", null);
    }
    var place = org.apache.jena.dboe.base.file.Location.create(dir);
    if (DatabaseConnection.lockForLocation(place).isLockedHere()) {
      throw new Locked(dir, OptionalLong.of(ProcessHandle.current().pid()), null);
    }
    try {
      return DatabaseMgr.connectDatasetGraph(place);
    } catch (AlreadyLocked e) {
      throw new Locked(dir, OptionalLong.of(ProcessHandle.current().pid()), e);
    } catch (DBOpEnvException e) {
      if (e.getCause() instanceof IOException io) {
        throw new Unwritable(dir, reason(io), e);
      }
      throw new Locked(dir, holder(e.getMessage()), e);
    } catch (TDBException | RuntimeIOException e) {
      throw new NotAStore(dir, "its database cannot be read (" + reason(e) + ")");
    }
  }

  private static OptionalLong holder(String message) {
    Matcher pid = HOLDER.matcher(message);
    return pid.find() ? OptionalLong.of(Long.parseLong(pid.group(1))) : OptionalLong.empty();
  }

  private static String reason(Exception e) {
    String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
