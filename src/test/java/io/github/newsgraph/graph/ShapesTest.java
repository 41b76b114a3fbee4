package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private static final String BAD = "http://example.org/bad/";
  private static final Shapes SHAPES = Shapes.parse(graph("ontology/shapes.ttl"));

  private static Graph graph(String... resources) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String resource : resources) {
      RDFDataMgr.read(graph, resource);
    }
    return graph;
  }

  private static ValidationReport validate(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph);
  }

  @Test
  void aGraphAsTheProgramWritesItConforms() {
    assertEquals(Set.of(), Set.copyOf(validate(graph("shapes/good.ttl")).getEntries()));
  }

  @Test
  void theOntologyBesideItDoesNotMatter() {
    Graph both = graph("shapes/good.ttl", "ontology/newsgraph.ttl");
    assertEquals(Set.of(), Set.copyOf(validate(both).getEntries()));
  }

  @Test
  void everyBreachIsFoundAndNothingElse() {
    Graph graph = graph("shapes/good.ttl", "shapes/bad.ttl");
    Set<String> expected =
        graph.stream()
            .map(t -> t.getSubject().getURI())
            .filter(iri -> iri.startsWith(BAD))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        validate(graph).getEntries().stream()
            .map(e -> e.focusNode())
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found);
  }

  @Test
  void eachBadNodeBreaksOneRule() {
    ValidationReport report = validate(graph("shapes/good.ttl", "shapes/bad.ttl"));
    Set<Node> focus =
        report.getEntries().stream().map(e -> e.focusNode()).collect(Collectors.toSet());
    for (Node node : focus) {
      Set<String> paths =
          report.getEntries().stream()
              .filter(e -> e.focusNode().equals(node))
              .map(e -> String.valueOf(e.resultPath()))
              .collect(Collectors.toSet());
      assertEquals(1, paths.size(), node + " " + paths);
    }
  }
}
