package io.github.newsgraph.cli;

import io.github.newsgraph.query.Describer;
import io.github.newsgraph.query.EntityNames;
import io.github.newsgraph.store.GraphStore;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what the graph knows about one entity. */
@Command(
    name = "describe",
    description = "Tells what the graph knows about an entity, with the sentences that say so.",
    footer = {
      "  newsgraph describe \"European Union\"",
      "  newsgraph describe NATO --store nato",
    })
final class DescribeCommand implements Callable<Integer>, ReadOnlyCommand {
  private static final int SUGGESTIONS = 5;

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "A name of the entity, or its IRI.")
  String name;

  @Mixin StoreOption store;

  @Option(
      names = "--claims",
      paramLabel = "N",
      defaultValue = "25",
      description = "How many claims to show at most (default: 25).")
  int claims;

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      return Txn.calculateRead(graph.dataset(), () -> describe(graph));
    }
  }

  private int describe(GraphStore graph) {
    Describer describer = new Describer(graph.dataset(), graph.iris());
    EntityNames names = new EntityNames(graph);
    List<Node> found = names.find(name);
    if (found.size() == 1) {
      new DescriptionPrinter(console).print(describer.describe(found.get(0)), claims);
      return ExitCode.OK;
    }
    List<String> near =
        found.isEmpty()
            ? names.similar(name, SUGGESTIONS)
            : found.stream().map(describer::headline).toList();
    String problem = found.isEmpty() ? "nothing is called '" : "several things are called '";
    String hint = near.isEmpty() ? "" : found.isEmpty() ? "; did you mean:" : ":";
    console.err().println("newsgraph: " + problem + name + "'" + hint);
    near.forEach(line -> console.err().println("  " + line));
    return ExitCode.FAILURE;
  }
}
