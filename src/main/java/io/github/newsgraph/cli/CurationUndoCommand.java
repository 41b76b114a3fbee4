package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    description = "Takes an entry of the curation log back, as if it had never been made.",
    footer = {
      "  newsgraph curation undo 3",
    })
final class CurationUndoCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "N", description = "Number of the entry in the curation log.")
  int number;

  @Mixin StoreOption store;

  CurationUndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CuratorAtWork(console, store).change(curator -> curator.undo(number));
  }
}
