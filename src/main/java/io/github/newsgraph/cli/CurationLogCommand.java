package io.github.newsgraph.cli;

import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultTable;
import io.github.newsgraph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what people decided. */
@Command(
    name = "log",
    description =
        "Lists what people decided, and whether it has an effect: an entry is idle while what it is about is not in the graph.",
    footer = {
      "  newsgraph curation log",
      "  newsgraph curation log --results json",
    })
final class CurationLogCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Mixin StoreOption store;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "table, tsv, csv, json or xml (default: table on a terminal, else tsv).")
  ResultFormat results;

  CurationLogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      ResultTable log = CuratorAtWork.curator(graph).log();
      log.write(console.results(results), graph.iris(), console.out());
      return ExitCode.OK;
    }
  }
}
