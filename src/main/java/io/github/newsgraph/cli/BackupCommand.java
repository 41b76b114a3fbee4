package io.github.newsgraph.cli;

import io.github.newsgraph.export.Backup;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
final class BackupCommand implements Callable<Integer>, ReadOnlyCommand {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "Where to; it appears when it is complete (-: standard output).")
  Path file;

  @Mixin StoreOption store;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Optional<Path> output() {
    return Optional.of(file).filter(f -> !f.equals(STANDARD_OUTPUT));
  }

  @Override
  public Optional<String> report() {
    return output().map(f -> "wrote " + f);
  }

  /** Without the file, which this process writes. */
  @Override
  public List<String> forServer(List<String> arguments) {
    return List.of("backup", STANDARD_OUTPUT.toString());
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      if (output().isPresent()) {
        Backup.write(graph, file);
      } else {
        Backup.write(graph, console.out());
      }
      report().ifPresent(console.out()::println);
      return ExitCode.OK;
    } catch (IOException e) {
      throw UserError.unwritable(file, e);
    }
  }
}
