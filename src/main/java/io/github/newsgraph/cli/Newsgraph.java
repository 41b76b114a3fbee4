package io.github.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that the subcommands belong to; what it declares, they inherit. */
@Command(
    name = "newsgraph",
    description =
        "Builds a knowledge graph from English news articles, and answers questions to it.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Newsgraph.Version.class,
    sortOptions = false,
    usageHelpWidth = 100,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph build seeds",
      "  newsgraph queries",
      "  newsgraph query succession",
      "  newsgraph describe \"European Union\"",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was done",
      "1:it failed",
      "2:the command line or the query is wrong",
      "3:some articles could not be read; the others were",
      "4:another process has the store open",
      "5:the claims are not as good as evaluate was told they must be",
      "124:the time was up",
    },
    scope = ScopeType.INHERIT)
final class Newsgraph implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version in the manifest of the program's jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Newsgraph.class.getPackage().getImplementationVersion();
      return new String[] {
        "newsgraph " + (version == null ? "(not packaged)" : version),
        "Java " + System.getProperty("java.version"),
      };
    }
  }
}
