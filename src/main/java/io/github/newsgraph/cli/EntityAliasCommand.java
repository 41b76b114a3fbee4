package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an entity another name, or takes one away. */
@Command(
    name = "alias",
    description = "Gives an entity another name besides its label, or takes one away.",
    footer = {
      "  newsgraph entity alias Jane_Doe \"the Iron Minister\"",
      "  newsgraph entity alias Jane_Doe Doe --remove",
    })
final class EntityAliasCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "Its IRI, id, label or another name.")
  String entity;

  @Parameters(index = "1", paramLabel = "ALIAS", description = "The other name.")
  String alias;

  @Option(names = "--remove", description = "It is not called so, whatever articles say.")
  boolean remove;

  @Mixin StoreOption store;

  @Mixin SignatureOptions signature;

  EntityAliasCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CuratorAtWork(console, store)
        .change(curator -> curator.alias(entity, alias, remove, signature.signature()));
  }
}
