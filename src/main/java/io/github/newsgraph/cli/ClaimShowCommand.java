package io.github.newsgraph.cli;

import io.github.newsgraph.query.StoredClaim;
import io.github.newsgraph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a claim with its sentence. */
@Command(
    name = "show",
    description =
        "Shows a claim with its sentence, and whether somebody rejected it. How it was read, newsgraph explain shows.",
    footer = {
      "  newsgraph claim show 0a1b2c3d",
    })
final class ClaimShowCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Parameters(
      paramLabel = "CLAIM",
      description = "Its IRI, or its last part, or so much of it as is unique.")
  String claim;

  @Mixin StoreOption store;

  ClaimShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      StoredClaim found = CuratorAtWork.curator(graph).claim(claim);
      new StoredClaimPrinter(console).print(found);
      return ExitCode.OK;
    }
  }
}
