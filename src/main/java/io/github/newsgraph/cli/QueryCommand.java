package io.github.newsgraph.cli;

import io.github.newsgraph.query.NamedQuery;
import io.github.newsgraph.query.Queries;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultOptions;
import io.github.newsgraph.store.GraphStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
      "  newsgraph query succession",
      "  newsgraph query about --param name=NATO",
      "  newsgraph query mine.rq --results csv",
      "  newsgraph query 'SELECT * { ?s ng:succeeds ?o }'",
    })
final class QueryCommand implements Callable<Integer> {
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
          "${COMPLETION-CANDIDATES} (default: table on a terminal, else tsv; turtle for a graph).")
  ResultFormat results;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after this time (default: never).")
  Integer timeout;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NamedQuery asked = Queries.bundled().resolve(query);
    try (GraphStore graph = store.open()) {
      QueryRunner runner = new QueryRunner(graph);
      Optional<Duration> limit = Optional.ofNullable(timeout).map(Duration::ofSeconds);
      ResultOptions options = new ResultOptions(format(runner, asked), console.width(), limit);
      runner.run(asked, parameters, options, console.out());
      return ExitCode.OK;
    }
  }

  private ResultFormat format(QueryRunner runner, NamedQuery asked) {
    if (results != null) {
      return results;
    }
    if (console.outIsTerminal()) {
      return ResultFormat.TABLE;
    }
    return runner.givesGraph(asked) ? ResultFormat.TURTLE : ResultFormat.TSV;
  }
}
