package io.github.newsgraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something the user can put right: one line that says what, where and what to do. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  UserError(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Refuses a command line that lacks a condition. */
  static void check(boolean condition, String message) {
    if (!condition) {
      throw new UserError(ExitCode.USAGE, message);
    }
  }

  /** The command failed, and who ran it has said why. */
  static final class AlreadyReported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private AlreadyReported(int exitCode) {
      this.exitCode = exitCode;
    }

    int exitCode() {
      return exitCode;
    }
  }

  /** Goes no further after a command that failed. */
  static void checkDone(int exitCode) {
    if (exitCode != ExitCode.OK) {
      throw new AlreadyReported(exitCode);
    }
  }

  /** A file that cannot be written. */
  static UserError unwritable(Path file, IOException e) {
    return new UserError(ExitCode.FAILURE, "cannot write " + file + ": " + reason(e));
  }

  /**
   * Why; of a {@link FileSystemException} Java gives the reason beside the file's name, or none.
   */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  int exitCode() {
    return exitCode;
  }
}
