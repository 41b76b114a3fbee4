package io.github.newsgraph.cli;

import io.github.newsgraph.export.Backup;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(
    name = "restore",
    description = {
      "Makes a store of a backup, in a folder that is empty or not yet there.",
      "A damaged file is refused, and nothing is made.",
    },
    footer = "  newsgraph restore graph.nq.gz --store copy")
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "What newsgraph backup wrote.")
  Path file;

  @Mixin StoreOption store;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = Backup.restore(file, store.directory)) {
      int articles = graph.articles().size();
      console
          .out()
          .println(
              "restored "
                  + articles
                  + (articles == 1 ? " article" : " articles")
                  + " into "
                  + graph.dir());
      return ExitCode.OK;
    } catch (Backup.BadBackup e) {
      throw new UserError(ExitCode.FAILURE, e.getMessage());
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "cannot read " + file + ": " + e.getMessage());
    }
  }
}
