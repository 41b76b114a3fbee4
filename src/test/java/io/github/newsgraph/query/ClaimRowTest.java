package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ng:claimRow} in SPARQL, and the claims table that is made with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimRowTest {
  private final NamedQuery table = Queries.bundled().find("claims").orElseThrow();
  private GraphStore store;
  private QueryRunner runner;

  @BeforeAll
  void fill() {
    store = ReportStore.of("http://example.org/");
    runner = new QueryRunner(store);
  }

  @AfterAll
  void close() {
    store.close();
  }

  static Stream<Map<String, String>> selections() {
    return Stream.of(
        Map.of(),
        Map.of("article", "arms"),
        Map.of("about", "Erik Berg"),
        Map.of("about", "Sudland", "relation", "supports"),
        Map.of("relation", "says", "status", "asserted"),
        Map.of("status", "planned"),
        Map.of("status", "Requested"),
        Map.of("article", "words", "rejected", "yes"));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void theTableIsWhatItsPatternsSay(Map<String, String> selected) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/queries/claims-by-patterns.rq")) {
      String patterns = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(tsv(NamedQuery.parse("patterns", patterns), selected), tsv(table, selected));
    }
  }

  @Test
  void withoutAnArticleTheRowsOfAllAreFound() {
    int claims = rows("SELECT ?c { GRAPH ?g { ?c a ng:Claim } }").size();
    assertTrue(claims > 5);
    assertEquals(claims, rows("SELECT ?c ?said { ?g ng:claimRow (?c ?held ?said) }").size());
  }

  @Test
  void whatIsBoundBeforeSelects() {
    assertEquals(
        rows("SELECT ?c { GRAPH ?g { ?c ng:status ng:Negated } } ORDER BY ?c"),
        rows("SELECT ?c { ?g ng:claimRow (?c ng:Negated) } ORDER BY ?c"));
    assertEquals(
        List.of(Map.of("said", "Norland does not support Sudland .")),
        rows(
            "SELECT ?said { GRAPH ?g { ?c ng:status ng:Negated }"
                + " ?g ng:claimRow (?c ?held ?said) }"));
    assertEquals(
        List.of(), rows("SELECT ?c { ?g ng:claimRow (?c ng:Negated \"another sentence\") }"));
  }

  @Test
  void theRowsOfAnArticleComeInTheOrderOfItsText() {
    List<Integer> begins =
        rows(
                "SELECT ?begin { { SELECT ?g ?c { GRAPH ?g { ?c ng:rule ?rule } } ORDER BY ?g ?c }"
                    + " ?g dct:identifier \"arms\" ; ng:claimRow (?c ?held ?said ?begin) }")
            .stream()
            .map(row -> Integer.valueOf(row.get("begin")))
            .toList();
    assertTrue(begins.size() > 1);
    assertEquals(begins.stream().sorted().toList(), begins);
  }

  @Test
  void whatIsNoArticleHasNoRows() {
    assertEquals(List.of(), rows("SELECT ?c { VALUES ?g { ng:Claim } ?g ng:claimRow (?c) }"));
  }

  @Test
  void howItIsWrittenIsToldWhereItIsWrittenOtherwise() {
    QueryFailure failure =
        assertThrows(QueryFailure.class, () -> rows("SELECT ?c { ?g ng:claimRow ?c }"));
    assertTrue(
        failure.getMessage().contains("?article ng:claimRow (?claim ?held ...)"),
        failure.getMessage());
  }

  @Test
  void theAlgebraShowsIt() {
    ResultOptions options = new ResultOptions(ResultFormat.TSV, 0);
    String algebra = runner.explain(table, Map.of(), options).algebra();
    assertTrue(algebra.contains("(propfunc ng:claimRow"), algebra);
  }

  private List<Map<String, String>> rows(String sparql) {
    return runner.rows(NamedQuery.parse("test", sparql), Map.of());
  }

  private String tsv(NamedQuery query, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(query, parameters, new ResultOptions(ResultFormat.TSV, 0), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
