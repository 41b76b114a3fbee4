package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an entity another label. */
@Command(
    name = "rename",
    description =
        "Gives an entity another label. Its IRI stays, and the label before becomes another name.",
    footer = {
      "  newsgraph entity rename \"J. Doe\" \"Jane Doe\"",
    })
final class EntityRenameCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "Its IRI, id, label or another name.")
  String entity;

  @Parameters(index = "1", paramLabel = "LABEL", description = "The new label.")
  String label;

  @Mixin StoreOption store;

  @Mixin SignatureOptions signature;

  EntityRenameCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CuratorAtWork(console, store)
        .change(curator -> curator.rename(entity, label, signature.signature()));
  }
}
