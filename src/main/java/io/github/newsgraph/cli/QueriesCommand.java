package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the named queries. */
@Command(
    name = "queries",
    description = "Lists the named queries and their parameters.",
    footer = "  newsgraph queries")
final class QueriesCommand implements Callable<Integer> {
  private final Console console;

  QueriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "queries is not there yet");
  }
}
