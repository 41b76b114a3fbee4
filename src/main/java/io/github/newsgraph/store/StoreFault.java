package io.github.newsgraph.store;

import io.github.newsgraph.store.StoreException.Damaged;
import io.github.newsgraph.store.StoreException.Unwritable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.dboe.transaction.txn.TransactionException;

/**
 * Says what the trouble is when the database throws: TDB2 has no exception of its own for a full
 * disk or a damaged file, which come up as whatever the reading of the bytes runs into.
 */
public final class StoreFault {
  private static final Pattern FULL =
      Pattern.compile("No space left|File too large|quota exceeded", Pattern.CASE_INSENSITIVE);
  private static final List<String> DATABASE =
      List.of("org.apache.jena.dboe.", "org.apache.jena.tdb2.");

  /** What the database calls to read and write bytes. */
  private static final List<String> BELOW =
      List.of(
          "java.",
          "jdk.",
          "sun.",
          "org.apache.jena.atlas.",
          "org.apache.jena.riot.thrift.",
          "org.apache.thrift.");

  private StoreFault() {}

  /**
   * The fault of a store that an exception or error tells of; empty if it was not thrown by the
   * database.
   *
   * @param dir the store's
   */
  public static Optional<StoreException> of(Path dir, Throwable thrown) {
    if (thrown instanceof StoreException e) {
      return Optional.of(e);
    }
    if (isFull(thrown)) {
      return Optional.of(full(dir, thrown));
    }
    if (thrown instanceof TransactionException || !isOfDatabase(thrown)) {
      return Optional.empty();
    }
    return Optional.of(new Damaged(dir, reason(thrown), Optional.of(thrown)));
  }

  /** Throws the fault of a store that an exception or error tells of, if it does. */
  static void raise(Path dir, Throwable thrown) {
    Optional<StoreException> fault = of(dir, thrown);
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  private static Unwritable full(Path dir, Throwable thrown) {
    return new Unwritable(dir, "is the disk full? (" + reason(thrown) + ")", thrown);
  }

  /** Whether there was no room; only the database and the copying of files know of room. */
  private static boolean isFull(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      // Java's word for a page of a mapped file that finds no room on the disk is InternalError.
      if (t instanceof InternalError || FULL.matcher(String.valueOf(t.getMessage())).find()) {
        return isOfDatabase(thrown);
      }
    }
    return false;
  }

  private static boolean isOfDatabase(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      for (StackTraceElement frame : t.getStackTrace()) {
        String place = frame.getClassName();
        if (DATABASE.stream().anyMatch(place::startsWith)) {
          return true;
        }
        if (BELOW.stream().noneMatch(place::startsWith)) {
          break;
        }
      }
    }
    return false;
  }

  private static String reason(Throwable thrown) {
    Throwable t = thrown;
    while (t.getCause() != null && t.getMessage() != null && t.getMessage().contains("Exception")) {
      t = t.getCause();
    }
    String message = t.getMessage();
    return message == null || message.isBlank()
        ? t.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
