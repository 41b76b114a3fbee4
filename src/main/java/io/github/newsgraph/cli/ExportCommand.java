package io.github.newsgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole graph. */
@Command(
    name = "export",
    description = "Writes the whole graph.",
    footer = {
      "  newsgraph export --format trig --out graph.trig",
      "  newsgraph export --format nquads | gzip > graph.nq.gz",
      "  newsgraph export --format graphml --out graph.graphml",
    })
final class ExportCommand implements Callable<Integer> {
  /** What can be written. */
  enum Format {
    TURTLE,
    TRIG,
    NQUADS,
    JSONLD,
    GRAPHML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Mixin StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description = "${COMPLETION-CANDIDATES} (default: trig).")
  Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; it appears when it is complete (default: standard output).")
  Path out;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "export is not there yet");
  }
}
