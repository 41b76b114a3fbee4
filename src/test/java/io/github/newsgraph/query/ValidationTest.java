package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private GraphStore store;
  private DatasetGraph dataset;

  @BeforeEach
  void fill() {
    store = ReportStore.of("http://example.org/");
    dataset = store.dataset();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatABuildWritesConforms() {
    Validation validation = validation();
    assertEquals(List.of(), validation.findings());
    assertTrue(validation.conforms());
  }

  @Test
  void aClaimWithoutStatusIsFound() {
    Quad status = any(Vocabulary.STATUS);
    Txn.executeWrite(dataset, () -> dataset.delete(status));
    Validation validation = validation();
    assertFalse(validation.conforms());
    Validation.Finding finding = validation.findings().get(0);
    assertTrue(finding.node().startsWith("claim:"), finding::toString);
    assertEquals("ng:status", finding.path());
    assertFalse(validation.report().isEmpty());
  }

  @Test
  void aFactThatNoClaimAssertsIsFound() {
    Node graph = store.iris().article("arms");
    Node berg = store.iris().entity("Erik_Berg");
    Node popa = store.iris().entity("Ana_Popa");
    Txn.executeWrite(dataset, () -> dataset.add(graph, berg, Vocabulary.ng("criticizes"), popa));
    assertFalse(validation().conforms());
  }

  @Test
  void aWrongValueIsShown() {
    Quad confidence = any(Vocabulary.CONFIDENCE);
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.delete(confidence);
          dataset.add(
              confidence.getGraph(),
              confidence.getSubject(),
              confidence.getPredicate(),
              NodeFactory.createLiteralString("high"));
        });
    assertTrue(validation().findings().stream().anyMatch(f -> f.value().equals("high")));
  }

  private Validation validation() {
    return Txn.calculateRead(dataset, () -> Validation.of(dataset, store.iris()));
  }

  private Quad any(Node predicate) {
    return Txn.calculateRead(
        dataset, () -> dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).next());
  }
}
