package io.github.newsgraph.query;

import static io.github.newsgraph.text.EntityType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  private GraphStore store;

  @BeforeEach
  void fill() {
    store = GraphStore.inMemory("http://example.org/");
    List<ArticleKnowledge> reports =
        Stream.of(
                succession("may", "Ana Popa", "Carla Ruiz").published(MAY),
                succession("june", "Erik Berg", "Ana Popa").published(JUNE),
                succession("some-day", "Dora Lind", "Erik Berg").published(null))
            .map(Report::knowledge)
            .toList();
    store.ingest(
        reports.stream().map(a -> ArticleGraph.of(a, store.iris())).toList(), Reports::identity);
  }

  private static Report succession(String id, String who, String whom) {
    Report r = new Report(id, who + " succeeds " + whom + " .");
    r.entity(PERSON, who).entity(PERSON, whom);
    r.claim(r.the(0, who), "succeeds", r.the(0, whom), Status.ASSERTED);
    return r;
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** By the union, by graph, by a path, and by a path inside EXISTS. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s { ?s ng:succeeds ?o }",
        "SELECT ?s { GRAPH ?g { ?s ng:succeeds ?o } }",
        "SELECT ?c { ?g ng:claimRow (?c) }",
        "SELECT DISTINCT ?s { ?s ng:succeeds+ ?o }",
        "SELECT DISTINCT ?s { ?s a ng:Person FILTER EXISTS { ?s ng:succeeds+ ?o } }",
        "SELECT DISTINCT ?s { ?claim rdf:subject ?s . OPTIONAL { ?s ng:nothing ?x } }",
      })
  void whatCameLaterOrOnNoDayIsNotSeen(String query) {
    assertEquals(3, rows(query, Optional.empty()));
    assertEquals(2, rows(query, Optional.of(JUNE)));
    assertEquals(1, rows(query, Optional.of(JUNE.minusDays(1))));
    assertEquals(1, rows(query, Optional.of(MAY)));
    assertEquals(0, rows(query, Optional.of(MAY.minusDays(1))));
  }

  @Test
  void aPathDoesNotLeadThroughWhatIsNotSeen() {
    String query = "SELECT ?o { id:Dora_Lind ng:succeeds+ ?o }";
    assertEquals(3, rows(query, Optional.empty()));
    assertEquals(0, rows(query, Optional.of(JUNE)));
  }

  @Test
  void theOntologyIsAlwaysSeen() {
    String query = "SELECT ?label { ng:succeeds rdfs:label ?label }";
    assertEquals(1, rows(query, Optional.of(LocalDate.of(1900, 1, 1))));
  }

  @Test
  void namedQueriesAreAskedAsOfADayToo() {
    assertEquals(1, rows("succession", Optional.of(MAY)));
    assertEquals(2, rows("succession", Optional.of(JUNE)));
  }

  private long rows(String query, Optional<LocalDate> day) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultOptions options =
        new ResultOptions(ResultFormat.TSV, 80, Optional.empty(), OptionalLong.empty(), day);
    new QueryRunner(store).run(Queries.bundled().resolve(query), Map.of(), options, out);
    return out.toString(StandardCharsets.UTF_8).lines().count() - 1;
  }
}
