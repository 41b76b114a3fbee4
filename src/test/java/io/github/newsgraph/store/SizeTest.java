package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class SizeTest {
  private final GraphStore store = GraphStore.inMemory("http://example.org/");

  @Test
  void fewArticlesAreCounted() {
    assertEquals(0, size());
    put(1, 7);
    assertEquals(counted(), size());
  }

  @Test
  void manyArticlesAreJudgedBySome() {
    put(1, 260);
    double wrong = Math.abs(size() - counted()) / (double) counted();
    assertEquals(0, wrong, 0.1);
  }

  private void put(int first, int last) {
    List<ArticleGraph> articles =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> ArticleGraph.of(report(i).knowledge(), store.iris()))
            .toList();
    store.ingest(articles, Reports::identity);
  }

  /** Every third article has a claim. */
  private static Report report(int number) {
    Report report = new Report("a" + number, "Una" + number + " met Ole" + number + " .");
    report.entity(EntityType.PERSON, "Una" + number).entity(EntityType.PERSON, "Ole" + number);
    if (number % 3 == 0) {
      report.claim(
          report.the(0, "Una" + number), "visits", report.the(0, "Ole" + number), Status.PLANNED);
    }
    return report;
  }

  private long size() {
    return Txn.calculateRead(store.dataset(), () -> new Size(store.dataset()).quads());
  }

  private long counted() {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream()
                .map(Quad::getGraph)
                .filter(graph -> store.iris().isOfArticle(graph))
                .count());
  }
}
