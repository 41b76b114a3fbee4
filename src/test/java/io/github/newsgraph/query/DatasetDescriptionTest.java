package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class DatasetDescriptionTest {
  private static final String VOID = "http://rdfs.org/ns/void#";

  private final GraphStore store = store();
  private final Graph description = DatasetDescription.of(store, Optional.of("http://law.org/by"));
  private final Node self = NodeFactory.createURI("http://example.org/dataset");

  private static GraphStore store() {
    GraphStore store = GraphStore.inMemory("http://example.org/");
    store.ingest(
        Reports.all().stream().map(a -> ArticleGraph.of(a, store.iris())).toList(),
        Reports::identity);
    return store;
  }

  @Test
  void articlesAndClaimsAreCounted() {
    assertEquals("4", value(self, "documents"));
    long claims =
        Txn.calculateRead(
            store.dataset(),
            () ->
                store.dataset().stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM)
                    .count());
    assertEquals(Long.toString(claims), value(partition("class", Vocabulary.CLAIM), "entities"));
    assertEquals(
        Long.toString(claims), value(partition("property", Vocabulary.REIFIES), "triples"));
  }

  @Test
  void theDescriptionSaysWhereAndUnderWhatLicence() {
    assertEquals("http://example.org/", value(self, "uriSpace"));
    assertTrue(
        description.contains(
            self,
            NodeFactory.createURI("http://purl.org/dc/terms/license"),
            NodeFactory.createURI("http://law.org/by")));
  }

  @Test
  void itIsTheSameForTheSameStore() {
    Graph again = DatasetDescription.of(store(), Optional.of("http://law.org/by"));
    assertTrue(description.isIsomorphicWith(again));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetDescription.write(again, store.iris(), out);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("void:triples"));
  }

  private Node partition(String kind, Node term) {
    List<Triple> found =
        description.find(Node.ANY, NodeFactory.createURI(VOID + kind), term).toList();
    return found.get(0).getSubject();
  }

  private String value(Node subject, String property) {
    return description
        .find(subject, NodeFactory.createURI(VOID + property), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }
}
