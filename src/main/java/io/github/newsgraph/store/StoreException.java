package io.github.newsgraph.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Something about a store that the user can put right; the message is one line for the user. */
public abstract sealed class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** There is no store. */
  public static final class Missing extends StoreException {
    private static final long serialVersionUID = 1L;

    Missing(Path dir) {
      super("no graph at " + dir + ": run newsgraph build first", null);
    }
  }

  /** There is something else where the store should be. */
  public static final class NotAStore extends StoreException {
    private static final long serialVersionUID = 1L;

    NotAStore(Path dir, String why) {
      super(dir + " is not a newsgraph store: " + why, null);
    }
  }

  /** Another process, or another part of this one, has the store open. */
  public static final class Locked extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient OptionalLong pid;
    private final transient Optional<ServerNote> server;

    Locked(Path dir, OptionalLong pid, Optional<ServerNote> server, Throwable cause) {
      super(message(dir, pid, server), cause);
      this.pid = pid;
      this.server = server;
    }

    private static String message(Path dir, OptionalLong pid, Optional<ServerNote> server) {
      String graph = "the graph at " + dir + " is ";
      String who = pid.isPresent() ? "process " + pid.getAsLong() : "another process";
      return server
          .map(s -> graph + "served at " + s.url() + " by " + who + ": ask there, or stop it")
          .orElse(graph + "in use by " + who + ": ask that process, or stop it");
    }

    /** Who has it open, if that can be told. */
    public OptionalLong pid() {
      return pid;
    }

    /** Where to ask it, if who has it open is a server. */
    public Optional<ServerNote> server() {
      return server;
    }
  }

  /** The store is of a format that only a newer program knows. */
  public static final class NewerFormat extends StoreException {
    private static final long serialVersionUID = 1L;

    NewerFormat(Path dir, int is, int known) {
      super(
          String.format(
              "the graph at %s is of format %d, and this program reads up to %d:"
                  + " use the newer newsgraph that wrote it",
              dir, is, known),
          null);
    }
  }

  /** The store's files do not hold what they held. */
  public static final class Damaged extends StoreException {
    private static final long serialVersionUID = 1L;

    Damaged(Path dir, String what, Optional<Throwable> cause) {
      super(
          "the graph at "
              + dir
              + " is damaged: "
              + what
              + "; restore a backup into another folder, or build it anew",
          cause.orElse(null));
    }
  }

  /** The store was created with another base. */
  public static final class BaseDiffers extends StoreException {
    private static final long serialVersionUID = 1L;

    BaseDiffers(Path dir, String is, String asked) {
      super(
          "the graph at "
              + dir
              + " has the base "
              + is
              + ", not "
              + asked
              + ": leave --base out, or build another store",
          null);
    }
  }

  /** The store, or its place, cannot be read or written: rights, or a full disk. */
  public static final class Unwritable extends StoreException {
    private static final long serialVersionUID = 1L;

    Unwritable(Path dir, String why, Throwable cause) {
      super("cannot write the graph at " + dir + ": " + why, cause);
    }
  }

  /** The store has no index of words. */
  public static final class Unsearchable extends StoreException {
    private static final long serialVersionUID = 1L;

    Unsearchable(Path dir) {
      super("the graph at " + dir + " has no index of words yet: run newsgraph index", null);
    }

    Unsearchable(Path dir, Throwable cause) {
      super(
          "the index of words at " + dir + " cannot be read or written: run newsgraph index",
          cause);
    }
  }
}
