package io.github.newsgraph.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one text says. */
@Command(
    name = "extract",
    description = "Prints the claims of one text; no store is touched.",
    footer = {
      "  newsgraph extract article.txt",
      "  echo \"Hungary lifted its objections on Thursday.\" | newsgraph extract - --format json",
      "  newsgraph extract article.txt --format trig",
    })
final class ExtractCommand implements Callable<Integer> {
  /** How claims are printed. */
  enum Format {
    TABLE,
    TSV,
    JSON,
    TURTLE,
    TRIG;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "FILE|-", description = "A text file, or - for standard input.")
  String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table on a terminal, tsv into a pipe).")
  Format format;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the text appeared, if it does not say: 2024-06-26.")
  LocalDate published;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "extract is not there yet");
  }
}
