package io.github.newsgraph.cli;

import io.github.newsgraph.query.Validation;
import io.github.newsgraph.query.Validation.Finding;
import io.github.newsgraph.store.GraphStore;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the graph against the shapes. */
@Command(
    name = "validate",
    description = {
      "Checks the graph against the ontology's SHACL shapes.",
      "Prints what does not conform; the exit code is then 1.",
    },
    footer = {
      "  newsgraph validate",
      "  newsgraph validate --results turtle",
    })
final class ValidateCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Mixin StoreOption store;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}: lines for people, or the report in RDF (default: text).")
  Format format = Format.TEXT;

  /** How a report is printed. */
  enum Format {
    TEXT,
    TURTLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      Validation validation =
          Txn.calculateRead(graph.dataset(), () -> Validation.of(graph.dataset(), graph.iris()));
      if (format == Format.TURTLE) {
        RDFWriter.source(validation.report()).format(RDFFormat.TURTLE_PRETTY).output(console.out());
      } else {
        print(validation);
      }
      return validation.conforms() ? ExitCode.OK : ExitCode.FAILURE;
    }
  }

  private void print(Validation validation) {
    validation.findings().forEach(this::print);
    int found = validation.findings().size();
    console
        .out()
        .println(
            found == 0 ? "The graph conforms to its shapes." : found + " of its nodes do not.");
  }

  private void print(Finding finding) {
    String path = finding.path().isEmpty() ? "" : " " + finding.path();
    String value = finding.value().isEmpty() ? "" : " " + finding.value();
    console.out().println(console.bold(finding.node()) + path + value + ": " + finding.message());
  }
}
