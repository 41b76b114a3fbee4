package io.github.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes several entities one. */
@Command(
    name = "merge",
    description =
        "Makes several entities one. The first keeps its id, label and type; all mentions and claims become its own.",
    footer = {
      "  newsgraph entity merge Jane_Doe \"J. Doe\" --why \"the same minister\"",
    })
final class EntityMergeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ENTITY",
      description = "The entity that stays, then those that are the same.")
  List<String> entities;

  @Mixin StoreOption store;

  @Mixin SignatureOptions signature;

  EntityMergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    UserError.check(entities.size() > 1, "a merge wants two entities or more");
    return new CuratorAtWork(console, store)
        .change(curator -> curator.merge(entities, signature.signature()));
  }
}
