package io.github.newsgraph.cli;

import io.github.newsgraph.query.Explanation;
import io.github.newsgraph.query.NamedQuery;
import io.github.newsgraph.query.Queries;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultOptions;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
      "  newsgraph query mine.rq --results csv --limit 100",
      "  newsgraph query timeline --param from=2024-06-01 --explain",
      "  newsgraph query positions --as-of 2024-06-30",
      "  newsgraph query 'SELECT * { ?s ng:succeeds ?o }'",
    })
final class QueryCommand implements Callable<Integer>, ReadOnlyCommand {
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

  @Option(names = "--limit", paramLabel = "N", description = "At most so many rows or triples.")
  Long limit;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Only what was published up to this day; articles that do not say when are left out.")
  LocalDate asOf;

  @Option(
      names = "--no-inference",
      description = "Leave out what follows from other facts; --as-of always does.")
  boolean noInference;

  @Option(
      names = "--explain",
      description =
          "Print how the query is answered instead of the answer: the query with its parameters,"
              + " the algebra and the time it takes.")
  boolean explain;

  QueryCommand(Console console) {
    this.console = console;
  }

  /** With the text of the query in the place of its file. */
  @Override
  public List<String> forServer(List<String> arguments) {
    if (Queries.bundled().find(query).isPresent() || query.contains("{")) {
      return arguments;
    }
    try {
      String text = Files.readString(Path.of(query));
      return arguments.stream().map(a -> a.equals(query) ? text : a).toList();
    } catch (IOException e) {
      return arguments;
    }
  }

  @Override
  public Integer call() {
    NamedQuery asked = Queries.bundled().resolve(query);
    try (GraphStore graph = store.open()) {
      QueryRunner runner = new QueryRunner(graph);
      ResultOptions options = options(format(runner, asked));
      if (explain) {
        print(runner.explain(asked, parameters, options));
      } else {
        runner.run(asked, parameters, options, console.out());
      }
      return ExitCode.OK;
    }
  }

  private ResultOptions options(ResultFormat format) {
    UserError.check(limit == null || limit >= 0, "--limit is 0 or more, not " + limit);
    return new ResultOptions(
        format,
        console.width(),
        Optional.ofNullable(timeout).map(Duration::ofSeconds),
        limit == null ? OptionalLong.empty() : OptionalLong.of(limit),
        Optional.ofNullable(asOf),
        !noInference);
  }

  private void print(Explanation explanation) {
    console.out().println(console.bold("Query"));
    console.out().println(explanation.query());
    console.out().println();
    console.out().println(console.bold("Algebra"));
    console.out().println(explanation.algebra());
    console.out().println();
    console.out().println(console.bold("Timing"));
    console.out().println("results  " + explanation.results());
    console.out().println("first    " + milliseconds(explanation.first()));
    console.out().println("all      " + milliseconds(explanation.all()));
  }

  private static String milliseconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
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
