package io.github.newsgraph.cli;

import io.github.newsgraph.query.NamedQuery;
import io.github.newsgraph.query.Parameter;
import io.github.newsgraph.query.Queries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the named queries. */
@Command(
    name = "queries",
    description = "Lists the named queries and their parameters.",
    footer = "  newsgraph queries")
final class QueriesCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  private final Console console;

  QueriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (NamedQuery query : Queries.bundled().all()) {
      console.out().println(console.bold(query.name()) + "  " + query.title());
      if (!query.description().isEmpty()) {
        console.out().println(Wrapping.of(query.description(), console.width(), INDENT, INDENT));
      }
      query.parameters().forEach(this::print);
    }
    return ExitCode.OK;
  }

  private void print(Parameter parameter) {
    String fallback = parameter.fallback().map(value -> ", default " + value).orElse("");
    String need = parameter.required() ? ", required" : fallback;
    console
        .out()
        .println(
            INDENT + "--param " + parameter.name() + "=...  " + parameter.description() + need);
  }
}
