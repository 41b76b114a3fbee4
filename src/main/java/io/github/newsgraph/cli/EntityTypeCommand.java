package io.github.newsgraph.cli;

import io.github.newsgraph.text.EntityType;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an entity one of another kind. */
@Command(
    name = "type",
    description = "Makes an entity one of another kind.",
    footer = {
      "  newsgraph entity type Patriot product",
    })
final class EntityTypeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "Its IRI, id, label or another name.")
  String entity;

  @Parameters(
      index = "1",
      paramLabel = "TYPE",
      description = "One of person, organization, country, place, facility, product, event, ...")
  EntityType type;

  @Mixin StoreOption store;

  @Mixin SignatureOptions signature;

  EntityTypeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CuratorAtWork(console, store)
        .change(curator -> curator.retype(entity, type, signature.signature()));
  }
}
