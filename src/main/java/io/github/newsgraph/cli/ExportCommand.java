package io.github.newsgraph.cli;

import io.github.newsgraph.export.ExportFormat;
import io.github.newsgraph.export.GraphExport;
import io.github.newsgraph.export.WholeFile;
import io.github.newsgraph.export.WholeFile.Content;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
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
final class ExportCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Mixin StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description = "${COMPLETION-CANDIDATES} (default: trig).")
  ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; it appears when it is complete (default: standard output).")
  Path file;

  @Option(
      names = "--no-inference",
      description =
          "Leave out what follows from other facts; else it is in the graph inferred, in formats with"
              + " named graphs.")
  boolean noInference;

  @Option(
      names = "--inference",
      description =
          "With what follows from other facts, in turtle, too, where it cannot be told from what"
              + " articles say.")
  boolean inference;

  @Option(
      names = "--builds",
      description = "With the records of builds, which differ between stores that are else equal.")
  boolean builds;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Optional<Path> output() {
    return Optional.ofNullable(file);
  }

  /** Without the file, which this process writes. */
  @Override
  public List<String> forServer(List<String> arguments) {
    List<String> without = new ArrayList<>();
    for (Iterator<String> all = arguments.iterator(); all.hasNext(); ) {
      String argument = all.next();
      if (argument.equals("--out")) {
        all.next();
      } else if (!argument.startsWith("--out=")) {
        without.add(argument);
      }
    }
    return without;
  }

  @Override
  public Integer call() {
    UserError.check(!(inference && noInference), "--inference or --no-inference, not both");
    try (GraphStore graph = store.open()) {
      Content content = out -> write(graph, out);
      if (file == null) {
        content.writeTo(console.out());
      } else {
        WholeFile.write(file, content);
      }
      return ExitCode.OK;
    } catch (IOException e) {
      throw UserError.unwritable(file, e);
    }
  }

  private Set<Node> without(Iris iris) {
    Set<Node> without = new HashSet<>();
    if (noInference || format == ExportFormat.TURTLE && !inference) {
      without.add(iris.inferredGraph());
    }
    if (!builds) {
      without.add(iris.buildsGraph());
    }
    return without;
  }

  private void write(GraphStore graph, OutputStream out) throws IOException {
    graph.dataset().begin(ReadWrite.READ);
    try {
      new GraphExport(graph.dataset(), graph.iris(), without(graph.iris())).write(format, out);
    } finally {
      graph.dataset().end();
    }
  }
}
