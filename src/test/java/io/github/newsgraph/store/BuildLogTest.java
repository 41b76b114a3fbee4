package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class BuildLogTest {
  private static final Instant NOON = Instant.parse("2024-06-26T12:00:00Z");

  private final GraphStore store = GraphStore.inMemory("http://example.org/");
  private final BuildLog log = new BuildLog(store);

  @Test
  void anArticleIsOfTheBuildThatPutItIn() {
    int first = begin();
    put();
    log.end(first, NOON.plusSeconds(60), 1, new Ingested(1, 0, 0));
    int second = begin();
    put();
    log.end(second, NOON.plusSeconds(90), 1, new Ingested(0, 0, 1));
    assertTrue(has(article(), Vocabulary.GENERATED_BY, store.iris().build(1)));
    assertFalse(has(article(), Vocabulary.GENERATED_BY, store.iris().build(2)));
    assertEquals(2, second);
  }

  @Test
  void aBuildThatWasCutShortHasNoEnd() {
    begin();
    int second = begin();
    log.end(second, NOON, 0, new Ingested(0, 0, 0));
    assertFalse(has(store.iris().build(1), Vocabulary.ENDED_AT, Node.ANY));
    assertTrue(has(store.iris().build(2), Vocabulary.ENDED_AT, Node.ANY));
    assertFalse(has(store.iris().storeGraph(), Vocabulary.BUILDING, Node.ANY));
  }

  @Test
  void anArticleThatIsTakenOutIsOfNoBuild() {
    begin();
    put();
    store.remove(Reports.office().document().article().id(), Reports::identity);
    assertFalse(has(article(), Vocabulary.GENERATED_BY, Node.ANY));
  }

  @Test
  void whatWasToBeReadIsKeptUntilABuildOfItEnds() {
    assertEquals(List.of(), log.unfinished());
    begin();
    int other = log.begin(NOON, "1.0", "0".repeat(64), List.of(), "/news/july");
    assertEquals(List.of("/news/july", "/news/june"), log.unfinished());
    log.end(other, NOON, 0, new Ingested(0, 0, 0));
    assertEquals(List.of("/news/june"), log.unfinished());
    log.end(begin(), NOON, 0, new Ingested(0, 0, 0));
    assertEquals(List.of(), log.unfinished());
  }

  private int begin() {
    return log.begin(NOON, "1.0", "0".repeat(64), List.of("--threads=2"), "/news/june");
  }

  private void put() {
    store.ingest(List.of(ArticleGraph.of(Reports.office(), store.iris())), Reports::identity);
  }

  private Node article() {
    return store.iris().article("office");
  }

  private boolean has(Node subject, Node property, Node value) {
    Node graph = store.iris().buildsGraph();
    return Txn.calculateRead(
        store.dataset(), () -> store.dataset().contains(graph, subject, property, value));
  }
}
