package io.github.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The log of what people decided; its subcommands show it and take entries back. */
@Command(
    name = "curation",
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows what people decided about entities and claims, and takes it back.",
    footer = {
      "  newsgraph curation log",
      "  newsgraph curation undo 3",
    })
final class CurationCommand implements Runnable {
  @Spec CommandSpec spec;

  /** The command with its subcommands. */
  static CommandLine line(Console console) {
    return new CommandLine(new CurationCommand())
        .addSubcommand(new CurationLogCommand(console))
        .addSubcommand(new CurationUndoCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
