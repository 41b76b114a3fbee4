package io.github.newsgraph.cli;

import io.github.newsgraph.export.Backup;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the store into one file. */
@Command(
    name = "backup",
    description = {
      "Writes the whole store into one file: N-Quads in gzip with a checksum.",
      "Equal stores give equal files.",
    },
    footer = {
      "  newsgraph backup graph.nq.gz",
      "  newsgraph restore graph.nq.gz --store copy",
    })
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Where to; it appears when it is complete.")
  Path file;

  @Mixin StoreOption store;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      Backup.write(graph, file);
      console.out().println("wrote " + file);
      return ExitCode.OK;
    } catch (IOException e) {
      throw UserError.unwritable(file, e);
    }
  }
}
