package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedQueriesTest {
  private final Queries queries = Queries.bundled();
  private GraphStore store;
  private QueryRunner runner;

  @BeforeAll
  void fill() {
    store = GraphStore.inMemory("http://example.org/");
    store.ingest(
        Reports.all().stream().map(a -> ArticleGraph.of(a, store.iris())).toList(),
        Reports.identityOf(Reports.all()));
    runner = new QueryRunner(store);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void theClaimsTableIsPlainTsv() {
    List<String> rows = tsv("claims", Map.of()).lines().toList();
    assertEquals(
        "doc\tsentence\tbegin\tend\tsubject\tsubjectAliases\tpredicate\tobject\tobjectAliases"
            + "\tstatus\tspeaker\troles\ttime\ttrigger\tplover\trule\tconfidence",
        rows.get(0));
    assertEquals(10, rows.size());
    assertEquals(
        "words\tBerg said : \uD83D\uDE00 we | shall meet the Sudlanders .\t44\t92\tErik Berg\tBerg"
            + "\tsays\twe | shall meet the Sudlanders\t\tasserted\t\t\t\tsays\t\ttest\t0.9",
        rows.get(9));
  }

  private String tsv(String name, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(
        queries.find(name).orElseThrow(),
        parameters,
        new ResultOptions(ResultFormat.TSV, 80, Optional.empty()),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
