package io.github.newsgraph.cli;

import io.github.newsgraph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the index of words anew. */
@Command(
    name = "index",
    description = {
      "Makes the index for newsgraph search and text:query anew from the graph. That is needed once"
          + " for a graph of an older version; after that it is kept in step.",
    },
    footer = "  newsgraph index --store nato")
final class IndexCommand implements Callable<Integer> {
  private final Console console;

  @Mixin StoreOption store;

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      graph.index();
      console.out().println("indexed " + graph.dir());
      return ExitCode.OK;
    }
  }
}
