package io.github.newsgraph.cli;

import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultOptions;
import io.github.newsgraph.query.Snapshot;
import io.github.newsgraph.query.StoreDiff;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two graphs, or what one knew on two days. */
@Command(
    name = "diff",
    description = {
      "Compares two graphs, or what was known on two days: which articles, claims and facts came, went or changed.",
      "The exit code is 0 if nothing differs, 1 if something does, and 2 if they cannot be compared.",
    },
    footer = {
      "  newsgraph diff monday tuesday",
      "  newsgraph diff --between 2024-06-01 2024-06-30",
      "  newsgraph diff monday tuesday --results csv > changes.csv",
    })
final class DiffCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Parameters(arity = "0..2", paramLabel = "STORE", description = "Two graphs' folders.")
  List<Path> stores = new ArrayList<>();

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "DATE",
      description =
          "Compare what was published up to one day and up to another, in the graph of --store.")
  List<LocalDate> between = new ArrayList<>();

  @Mixin StoreOption store;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}, of these no turtle (default: a list on a terminal, else tsv).")
  ResultFormat results;

  DiffCommand(Console console) {
    this.console = console;
  }

  /** With folders that mean the same in another one. */
  @Override
  public List<String> forServer(List<String> arguments) {
    if (stores.isEmpty()) {
      return arguments;
    }
    List<String> whole = new ArrayList<>(List.of("diff"));
    stores.forEach(folder -> whole.add(folder.toAbsolutePath().normalize().toString()));
    if (results != null) {
      whole.add("--results=" + results);
    }
    return whole;
  }

  @Override
  public Integer call() throws IOException {
    if (between.isEmpty()) {
      UserError.check(stores.size() == 2, "diff needs two graphs, or --between and two days");
      return ofStores(stores.get(0), stores.get(1));
    }
    UserError.check(
        stores.isEmpty(), "--between compares one graph with itself: name it by --store");
    LocalDate first = between.get(0);
    LocalDate last = between.get(1);
    UserError.check(
        !first.isAfter(last), first + " is after " + last + ": the earlier day goes first");
    try (GraphStore graph = open(store::open)) {
      return print(new StoreDiff(Snapshot.asOf(graph, first), Snapshot.asOf(graph, last)));
    }
  }

  private int ofStores(Path one, Path other) throws IOException {
    try (GraphStore first = open(() -> store.open(one))) {
      if (Files.exists(other) && Files.isSameFile(one, other)) {
        return print(new StoreDiff(Snapshot.of(first), Snapshot.of(first)));
      }
      try (GraphStore second = open(() -> store.open(other))) {
        return print(new StoreDiff(Snapshot.of(first), Snapshot.of(second)));
      }
    }
  }

  /** A way to open a store. */
  private interface Opening {
    GraphStore open() throws IOException;
  }

  /** What cannot be read differs from nothing: the exit code 1 always means a difference. */
  private static GraphStore open(Opening opening) throws IOException {
    try {
      return opening.open();
    } catch (StoreException.Locked e) {
      throw e;
    } catch (StoreException e) {
      throw new UserError(ExitCode.USAGE, e.getMessage());
    }
  }

  private int print(StoreDiff diff) {
    DifferencePrinter printer = new DifferencePrinter(console);
    if (results == ResultFormat.TABLE || results == null && console.outIsTerminal()) {
      diff.read(found -> found.forEach(printer::print));
    } else {
      ResultFormat format = results == null ? ResultFormat.TSV : results;
      ResultOptions options = new ResultOptions(format, console.width());
      diff.write(options, console.out(), printer::count);
    }
    printer.printCounts();
    return printer.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
  }
}
