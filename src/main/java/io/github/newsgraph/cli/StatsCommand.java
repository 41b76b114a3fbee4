package io.github.newsgraph.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.github.newsgraph.query.DatasetDescription;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.Statistics;
import io.github.newsgraph.query.Statistics.Count;
import io.github.newsgraph.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what is in the store. */
@Command(
    name = "stats",
    description = {
      "Counts what is in the store: articles, mentions, entities by class, claims by status, ...",
      "A table on a terminal, else TSV: what, kind, value.",
    },
    footer = {
      "  newsgraph stats",
      "  newsgraph stats --results turtle --license https://creativecommons.org/licenses/by/4.0/",
    })
final class StatsCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Mixin StoreOption store;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "turtle: as a description in RDF (VoID and DCAT); else as above.")
  ResultFormat results;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "The licence under which you publish the graph, for the description.")
  String license;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    UserError.check(
        results == null || results == ResultFormat.TURTLE || results == ResultFormat.TSV,
        "--results is turtle or tsv");
    try (GraphStore graph = store.open()) {
      if (results == ResultFormat.TURTLE) {
        DatasetDescription.write(
            DatasetDescription.of(graph, Optional.ofNullable(license)),
            graph.iris(),
            console.out());
        return ExitCode.OK;
      }
      List<Count> counts =
          new ArrayList<>(Txn.calculateRead(graph.dataset(), () -> Statistics.of(graph.dataset())));
      counts.add(new Count("bytes", "on disk", Long.toString(graph.bytes())));
      if (results == null && console.outIsTerminal()) {
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
