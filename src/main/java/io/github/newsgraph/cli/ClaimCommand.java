package io.github.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done to one claim; what exactly, its subcommands say. */
@Command(
    name = "claim",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Shows a claim, or marks it as wrong: then it stays, but asserts nothing any more.",
      "A claim is named by its IRI, or as much of its last part as is unique.",
    },
    footer = {
      "  newsgraph query claims --results tsv    # the last column has the IRIs",
      "  newsgraph claim show 0a1b2c3d",
      "  newsgraph claim reject 0a1b2c3d --why \"the sentence is ironic\"",
    })
final class ClaimCommand implements Runnable {
  @Spec CommandSpec spec;

  /** The command with its subcommands. */
  static CommandLine line(Console console) {
    return new CommandLine(new ClaimCommand())
        .addSubcommand(new ClaimShowCommand(console))
        .addSubcommand(new ClaimRejectCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
