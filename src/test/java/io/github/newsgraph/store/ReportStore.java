package io.github.newsgraph.store;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;

/** Stores in memory that hold the articles of {@link Reports}. */
public final class ReportStore {
  private ReportStore() {}

  /**
   * A store of all of them.
   *
   * @param base start of its IRIs
   */
  public static GraphStore of(String base) {
    GraphStore store = GraphStore.inMemory(base);
    store.ingest(
        Reports.all().stream().map(a -> ArticleGraph.of(a, store.iris())).toList(),
        Reports::identity);
    return store;
  }
}
