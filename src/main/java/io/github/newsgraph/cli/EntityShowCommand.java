package io.github.newsgraph.cli;

import io.github.newsgraph.query.EntityProfiler;
import io.github.newsgraph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who an entity is and why. */
@Command(
    name = "show",
    description =
        "Shows who an entity is: its names, offices and mentions, and why the mentions of several articles are one.",
    footer = {
      "  newsgraph entity show \"Jane Doe\"",
      "  newsgraph entity show id:Jane_Doe --mentions 100",
    })
final class EntityShowCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "Its IRI, id, label or another name.")
  String entity;

  @Mixin StoreOption store;

  @Option(
      names = "--mentions",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many mentions of an article to show at most (default: 10).")
  int mentions;

  EntityShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      new ProfilePrinter(console, mentions).print(new EntityProfiler(graph).of(entity));
      return ExitCode.OK;
    }
  }
}
