package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * Whether a graph is as the shapes of {@code ontology/shapes.ttl} want it (SHACL).
 *
 * @param conforms whether nothing was found
 * @param findings what is not as it should be, by node and path
 * @param report the same in RDF
 */
public record Validation(boolean conforms, List<Finding> findings, Graph report) {
  private static final String SHAPES = "/ontology/shapes.ttl";

  public Validation {
    findings = List.copyOf(findings);
  }

  /**
   * What is wrong with one node.
   *
   * @param node as it is written with the store's prefixes
   * @param path the property that is wrong, empty if it is the node itself
   * @param value the wrong value, empty if one is missing
   * @param message what the shape demands
   */
  public record Finding(String node, String path, String value, String message) {}

  /**
   * Checks the union of all graphs but that of what is inferred; the caller holds a read
   * transaction.
   *
   * @param iris of the store, for the prefixes of the findings
   */
  public static Validation of(DatasetGraph dataset, Iris iris) {
    PrefixMapping prefixes = SparqlReader.prefixes(iris);
    ValidationReport report =
        ShaclValidator.get()
            .validate(shapes(), AsOf.of(dataset, Set.of(iris.inferredGraph())).getUnionGraph());
    List<Finding> findings =
        report.getEntries().stream()
            .map(entry -> finding(entry, prefixes))
            .sorted(
                Comparator.comparing(Finding::node)
                    .thenComparing(Finding::path)
                    .thenComparing(Finding::value)
                    .thenComparing(Finding::message))
            .toList();
    Graph graph = report.getGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    return new Validation(report.conforms(), findings, graph);
  }

  private static Shapes shapes() {
    try (InputStream in = Validation.class.getResourceAsStream(SHAPES)) {
      return Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new UncheckedIOException(SHAPES, e);
    }
  }

  private static Finding finding(ReportEntry entry, PrefixMapping prefixes) {
    return new Finding(
        written(entry.focusNode(), prefixes),
        Optional.ofNullable(entry.resultPath())
            .map(path -> path.toString(new Prologue(prefixes)))
            .orElse(""),
        Optional.ofNullable(entry.value()).map(value -> written(value, prefixes)).orElse(""),
        entry.message());
  }

  private static String written(Node node, PrefixMapping prefixes) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : FmtUtils.stringForNode(node, prefixes);
  }
}
