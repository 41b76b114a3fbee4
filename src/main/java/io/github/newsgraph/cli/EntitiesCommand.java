package io.github.newsgraph.cli;

import io.github.newsgraph.query.EntityList;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultTable;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.EntityType;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists entities. */
@Command(
    name = "entities",
    description = "Lists the entities of the graph, those first that are mentioned most.",
    footer = {
      "  newsgraph entities",
      "  newsgraph entities --type person --limit 20",
      "  newsgraph entities --like \"council\" --results csv",
    })
final class EntitiesCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only one kind: person, organization, country, place, facility, product, ...")
  EntityType type;

  @Option(
      names = "--like",
      paramLabel = "WORDS",
      description = "Only those with a name that has these words, or words that begin so.")
  String like;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most (default: 50).")
  int limit;

  @Mixin StoreOption store;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "table, tsv, csv, json or xml (default: table on a terminal, else tsv).")
  ResultFormat results;

  EntitiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    UserError.check(limit >= 0, "--limit is 0 or more, not " + limit);
    try (GraphStore graph = store.open()) {
      ResultTable table = Txn.calculateRead(graph.dataset(), () -> list(graph));
      table.write(console.results(results), graph.iris(), console.out());
      return ExitCode.OK;
    }
  }

  private ResultTable list(GraphStore graph) {
    return new EntityList(graph)
        .of(Optional.ofNullable(type).map(EntityType::name), Optional.ofNullable(like), limit);
  }
}
