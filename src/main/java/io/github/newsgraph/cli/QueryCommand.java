package io.github.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the graph. */
@Command(
    name = "query",
    description = "Asks the graph: a named query, a file, or SPARQL.",
    footer = {
      "  newsgraph query successions",
      "  newsgraph query claims-about --param \"name=Mark Rutte\"",
      "  newsgraph query mine.rq --results csv",
      "  newsgraph query 'SELECT * { ?s ng:succeeds ?o }'",
    })
final class QueryCommand implements Callable<Integer> {
  /** How results are printed. */
  enum Results {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TURTLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "NAME|FILE.rq|SPARQL",
      description = "A query of 'newsgraph queries', a file with a query, or the query itself.")
  String query;

  @Mixin StoreOption store;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the query; may be given several times.")
  Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: table on a terminal, tsv into a pipe).")
  Results results;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after this time (default: none).")
  long timeout;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "query is not there yet");
  }
}
