package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.query.Statistics.Count;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void everyKindIsCounted() {
    try (GraphStore store = ReportStore.of("http://example.org/")) {
      assertEquals("4", value(store, "articles", ""));
      assertEquals("11", value(store, "sentences", ""));
      assertEquals("14", value(store, "claims", ""));
      assertEquals("1", value(store, "claims", "planned"));
      assertEquals("2", value(store, "claims", "said by somebody"));
      assertEquals("2", value(store, "claims", "with a time"));
      assertEquals("1", value(store, "mentions", "pronoun"));
      assertEquals("3", value(store, "entities", "country"));
      assertEquals("1", value(store, "relations", "open"));
    }
  }

  @Test
  void anEmptyStoreHasNothing() {
    try (GraphStore store = GraphStore.inMemory("http://example.org/")) {
      assertEquals("0", value(store, "articles", ""));
      assertEquals("0", value(store, "claims", ""));
    }
  }

  private static String value(GraphStore store, String of, String kind) {
    List<Count> counts = Txn.calculateRead(store.dataset(), () -> Statistics.of(store.dataset()));
    return counts.stream()
        .filter(c -> c.of().equals(of) && c.kind().equals(kind))
        .map(Count::value)
        .collect(Collectors.joining(","));
  }
}
