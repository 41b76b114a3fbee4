package io.github.newsgraph.cli;

import io.github.newsgraph.store.GraphStore;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the store's files as small as their content. */
@Command(
    name = "compact",
    description = {
      "Makes the store's files as small as their content. The database never gives back the room"
          + " of what was removed or changed; newsgraph build says when it is worth while.",
      "Needs room for a copy meanwhile.",
    },
    footer = "  newsgraph compact")
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Console console;

  @Mixin StoreOption store;

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      long before = graph.bytes();
      graph.compact();
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "compacted %s: %.0f MB before, %.0f MB now",
                  graph.dir(),
                  before / MEGABYTE,
                  graph.bytes() / MEGABYTE));
      return ExitCode.OK;
    }
  }
}
