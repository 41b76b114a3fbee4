package io.github.newsgraph.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.github.newsgraph.query.Statistics;
import io.github.newsgraph.query.Statistics.Count;
import io.github.newsgraph.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what is in the store. */
@Command(
    name = "stats",
    description = {
      "Counts what is in the store: articles, mentions, entities by class, claims by status, ...",
      "A table on a terminal, else TSV: what, kind, value.",
    },
    footer = "  newsgraph stats")
final class StatsCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Mixin StoreOption store;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      List<Count> counts =
          new ArrayList<>(Txn.calculateRead(graph.dataset(), () -> Statistics.of(graph.dataset())));
      counts.add(new Count("bytes", "on disk", Long.toString(graph.bytes())));
      if (console.outIsTerminal()) {
        console.out().println(table(counts));
      } else {
        console.out().println("what\tkind\tvalue");
        counts.forEach(c -> console.out().println(c.of() + "\t" + c.kind() + "\t" + c.value()));
      }
      return ExitCode.OK;
    }
  }

  private static String table(List<Count> counts) {
    return AsciiTable.builder()
        .border(AsciiTable.NO_BORDERS)
        .data(
            counts,
            List.of(
                new Column().dataAlign(HorizontalAlign.LEFT).with(StatsCommand::label),
                new Column().dataAlign(HorizontalAlign.RIGHT).with(StatsCommand::value)))
        .asString();
  }

  private static String label(Count count) {
    return count.kind().isEmpty() ? count.of() : "  " + count.of() + " " + count.kind();
  }

  private static String value(Count count) {
    return count.value().matches("\\d+")
        ? String.format(Locale.ROOT, "%,d", Long.parseLong(count.value()))
        : count.value();
  }
}
