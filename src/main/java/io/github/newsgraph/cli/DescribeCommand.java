package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what the graph knows about one entity. */
@Command(
    name = "describe",
    description = "Tells what the graph knows about an entity, with the sentences that say so.",
    footer = {
      "  newsgraph describe \"Mark Rutte\"",
      "  newsgraph describe NATO --store nato",
    })
final class DescribeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "A name of the entity, or its IRI.")
  String name;

  @Mixin StoreOption store;

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "describe is not there yet");
  }
}
