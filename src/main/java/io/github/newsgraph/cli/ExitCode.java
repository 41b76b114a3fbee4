package io.github.newsgraph.cli;

/** What the program's exit code says; the same for every subcommand. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILURE = 1;

  /** Of diff, as of the program diff: there are differences. */
  static final int DIFFERENT = 1;

  static final int USAGE = 2;
  static final int SOME_ARTICLES_FAILED = 3;
  static final int STORE_LOCKED = 4;
  static final int DEMANDS_UNMET = 5;
  static final int TIMEOUT = 124;

  private ExitCode() {}
}
