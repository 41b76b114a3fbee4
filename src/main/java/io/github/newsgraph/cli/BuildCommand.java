package io.github.newsgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the graph. */
@Command(
    name = "build",
    description = "Reads articles and makes the graph, or adds to it.",
    footer = {
      "  newsgraph build seeds",
      "  newsgraph build news/june news/july --store nato --threads 4",
      "  newsgraph build report.txt --published 2024-06-26",
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, or folders of them.")
  List<Path> paths;

  @Mixin StoreOption store;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Start of all IRIs that a new store makes (default: http://localhost:3030/).")
  String base;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the articles appeared, where they do not say: 2024-06-26.")
  LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at once (default: one a core).")
  int threads = Runtime.getRuntime().availableProcessors();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "build is not there yet");
  }
}
