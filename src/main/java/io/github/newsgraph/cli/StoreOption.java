package io.github.newsgraph.cli;

import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:NEWSGRAPH_STORE:-graph}",
      description = "The graph's folder (default: NEWSGRAPH_STORE or ./graph).")
  Path directory;

  private GraphStore lent;

  /** Has the command work on a store that is open already, whatever its folder. */
  void lend(GraphStore store) {
    lent = store;
  }

  /** Opens the store; the caller closes it. */
  GraphStore open() {
    return lent == null ? GraphStore.open(directory) : lent.lent();
  }

  /** Opens another store, or this one if its folder is the same; the caller closes it. */
  GraphStore open(Path other) throws IOException {
    boolean same = lent != null && Files.exists(other) && Files.isSameFile(lent.dir(), other);
    return same ? lent.lent() : GraphStore.open(other);
  }

  /**
   * Opens the store, or makes it; the caller closes it.
   *
   * @param base start of its IRIs, null for the usual one
   */
  GraphStore openOrCreate(String base) {
    try {
      return GraphStore.openOrCreate(directory, Optional.ofNullable(base));
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, "--base is " + e.getMessage());
    }
  }
}
