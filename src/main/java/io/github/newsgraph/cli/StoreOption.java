package io.github.newsgraph.cli;

import io.github.newsgraph.store.GraphStore;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:NEWSGRAPH_STORE:-graph}",
      description = "The graph's folder (default: NEWSGRAPH_STORE or ./graph).")
  Path directory;

  /** Opens the store; the caller closes it. */
  GraphStore open() {
    return GraphStore.open(directory);
  }
}
