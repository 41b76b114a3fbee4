package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Marks a claim as wrong. */
@Command(
    name = "reject",
    description =
        "Marks a claim as wrong. It stays, but asserts no fact any more, and queries leave it out; query claims --param rejected=yes shows it.",
    footer = {
      "  newsgraph claim reject 0a1b2c3d --why \"the sentence is ironic\"",
    })
final class ClaimRejectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "CLAIM",
      description = "Its IRI, or its last part, or so much of it as is unique.")
  String claim;

  @Mixin StoreOption store;

  @Mixin SignatureOptions signature;

  ClaimRejectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CuratorAtWork(console, store)
        .change(curator -> curator.reject(claim, signature.signature()));
  }
}
