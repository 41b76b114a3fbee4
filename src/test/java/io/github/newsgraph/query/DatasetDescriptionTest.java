package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import io.github.newsgraph.text.EntityType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    GraphStore store = ReportStore.of("http://example.org/");
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

  @Test
  void formerVersionsOfArticlesAreNotCounted() {
    GraphStore revised = GraphStore.inMemory("http://example.org/");
    for (int day = 1; day <= 3; day++) {
      Report report = new Report("a", "Una met Ole " + "again ".repeat(day) + ".");
      report.published(LocalDate.of(2024, 6, day)).entity(EntityType.PERSON, "Una");
      revised.ingest(
          List.of(ArticleGraph.of(report.knowledge(), revised.iris())), Reports::identity);
    }
    Graph described = DatasetDescription.of(revised, Optional.empty());
    Node former = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");
    assertTrue(
        described.contains(Node.ANY, NodeFactory.createURI(VOID + "property"), former),
        "there are former versions");
    Node documents = NodeFactory.createURI(VOID + "documents");
    assertTrue(described.contains(self, documents, NodeFactory.createLiteralByValue(1L)));
    Node covered = NodeFactory.createURI("https://schema.org/temporalCoverage");
    assertTrue(
        described.contains(
            self, covered, NodeFactory.createLiteralString("2024-06-03/2024-06-03")));
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
