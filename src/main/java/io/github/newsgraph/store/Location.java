package io.github.newsgraph.store;

import io.github.newsgraph.store.StoreException.Damaged;
import io.github.newsgraph.store.StoreException.Locked;
import io.github.newsgraph.store.StoreException.Missing;
import io.github.newsgraph.store.StoreException.NotAStore;
import io.github.newsgraph.store.StoreException.Unwritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** A directory that holds a TDB2 database, or shall. */
final class Location {
  private static final Pattern DATABASE = Pattern.compile("Data-\\d+");

  /** The file that the process which has the store open locks. */
  static final String LOCK = "tdb.lock";

  /** What may lie in the directory where there is no store yet. */
  private static final Set<String> NOTHING =
      Set.of(LOCK, Making.PLACE, ServerNote.NAME, WordIndex.FOLDER, WordIndex.PENDING);

  /** Files whose length tells of the process that has the store, not of what is in it. */
  private static final Set<String> OF_PROCESSES = Set.of(LOCK, ServerNote.NAME);

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
    return database().isPresent();
  }

  /** The directory of the database: the last one, where a former was not deleted yet. */
  private Optional<Path> database() {
    return entries().stream()
        .filter(p -> DATABASE.matcher(p.getFileName().toString()).matches() && Files.isDirectory(p))
        .max(Comparator.comparing(p -> p.getFileName().toString()));
  }

  private List<Path> entries() {
    if (!Files.exists(dir)) {
      return List.of();
    }
    if (!Files.isDirectory(dir)) {
      throw new NotAStore(dir, "it is a file");
    }
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.filter(p -> !NOTHING.contains(p.getFileName().toString())).toList();
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
    ProcessFileLock lock = lock();
    try {
      new DatabaseFiles(dir, database().orElseThrow()).check();
    } finally {
      ProcessFileLock.release(lock);
    }
    return connectOrCreate();
  }

  /** Makes the directory, where there is nothing yet. */
  void makeDirectory() {
    if (!entries().isEmpty()) {
      throw new NotAStore(dir, "it is a directory of other files");
    }
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw new Unwritable(dir, "cannot make the directory (" + reason(e) + ")", e);
    }
  }

  /** The length of all files, in bytes, whether it is served or not. */
  long bytes() {
    try (Stream<Path> files = Files.walk(dir)) {
      return files
          .filter(file -> !OF_PROCESSES.contains(file.getFileName().toString()))
          .filter(Files::isRegularFile)
          .mapToLong(file -> file.toFile().length())
          .sum();
    } catch (IOException | UncheckedIOException e) {
      throw new Unwritable(dir, "no right to read it", e);
    }
  }

  /** Opens the database, which must be whole, or makes an empty one. */
  DatasetGraph connectOrCreate() {
    ProcessFileLock.release(lock());
    try {
      return DatabaseMgr.connectDatasetGraph(place());
    } catch (AlreadyLocked e) {
      throw new Locked(dir, OptionalLong.of(ProcessHandle.current().pid()), Optional.empty(), e);
    } catch (RuntimeException | InternalError e) {
      throw StoreFault.of(dir, e).orElseGet(() -> new Damaged(dir, e.getMessage(), Optional.of(e)));
    }
  }

  /**
   * Locks the directory for this process.
   *
   * @throws Locked if another process has it, or another part of this one
   */
  ProcessFileLock lock() {
    if (!Files.isWritable(dir)) {
      throw new Unwritable(dir, "no right to write there", null);
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(place());
    if (lock.isLockedHere()) {
      throw new Locked(dir, OptionalLong.of(ProcessHandle.current().pid()), Optional.empty(), null);
    }
    try {
      lock.lockEx();
      return lock;
    } catch (DBOpEnvException e) {
      if (e.getCause() instanceof IOException io) {
        throw new Unwritable(dir, reason(io), e);
      }
      throw locked(e);
    }
  }

  private org.apache.jena.dboe.base.file.Location place() {
    return org.apache.jena.dboe.base.file.Location.create(dir);
  }

  private Locked locked(DBOpEnvException e) {
    OptionalLong holder = holder(e.getMessage());
    Optional<ServerNote> server =
        holder.isPresent() ? ServerNote.read(dir, holder.getAsLong()) : Optional.empty();
    return new Locked(dir, holder, server, e);
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
