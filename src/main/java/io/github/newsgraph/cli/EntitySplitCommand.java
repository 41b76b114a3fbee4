package io.github.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an entity of its own of some mentions of another. */
@Command(
    name = "split",
    description = {
      "Makes an entity of its own of some mentions of another; the claims that they stand in follow.",
      "Mentions are given as entity show prints them: ARTICLE#120-131, ARTICLE#120, a whole ARTICLE, or IRIs; of an article, the beginning of its id will do.",
    },
    footer = {
      "  newsgraph entity split John_Smith --mentions 004_852e --name \"John Smith (driver)\"",
      "  newsgraph entity split John_Smith --mentions 001_2c4f#120-131 001_2c4f#310",
    })
final class EntitySplitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "Its IRI, id, label or another name.")
  String entity;

  @Option(
      names = "--mentions",
      required = true,
      arity = "1..*",
      paramLabel = "MENTION",
      description = "Mentions of the entity, or articles all of whose mentions of it are meant.")
  List<String> mentions;

  @Option(
      names = "--name",
      paramLabel = "LABEL",
      description = "Label of the new entity (default: the longest name among the mentions).")
  String name;

  @Mixin StoreOption store;

  @Mixin SignatureOptions signature;

  EntitySplitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CuratorAtWork(console, store)
        .change(
            curator ->
                curator.split(entity, mentions, Optional.ofNullable(name), signature.signature()));
  }
}
