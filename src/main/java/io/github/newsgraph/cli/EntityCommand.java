package io.github.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done to one entity; what exactly, its subcommands say. */
@Command(
    name = "entity",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Shows who an entity is and why, and puts right what the program got wrong.",
      "An entity is named by its IRI, its id (Jane_Doe, id:Jane_Doe), its label or another name.",
      "Every change is an entry of the curation log: it holds at once and for all articles to come,"
          + " and curation undo takes it back.",
    },
    footer = {
      "  newsgraph entity show \"Jane Doe\"",
      "  newsgraph entity merge Jane_Doe \"J. Doe\" --why \"the same minister\"",
    })
final class EntityCommand implements Runnable {
  @Spec CommandSpec spec;

  /** The command with its subcommands. */
  static CommandLine line(Console console) {
    return new CommandLine(new EntityCommand())
        .addSubcommand(new EntityShowCommand(console))
        .addSubcommand(new EntityMergeCommand(console))
        .addSubcommand(new EntitySplitCommand(console))
        .addSubcommand(new EntityRenameCommand(console))
        .addSubcommand(new EntityAliasCommand(console))
        .addSubcommand(new EntityTypeCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
