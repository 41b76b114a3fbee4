package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.query.QueryFailure.TimedOut;
import io.github.newsgraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would run for minutes on a store where everything knows everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TimeoutTest {
  private static final int THINGS = 200;
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final String PAIRS = "?a <urn:x:knows> ?b . ?c <urn:x:knows> ?d . ";
  private static final String NONE = "FILTER (STRLEN(STR(?d)) > 100) ";

  private final Queries queries = Queries.bundled();
  private GraphStore store;

  @BeforeAll
  void fill() {
    store = GraphStore.inMemory("http://example.org/");
    Node knows = NodeFactory.createURI("urn:x:knows");
    Txn.executeWrite(
        store.dataset(),
        () -> {
          for (int i = 0; i < THINGS * THINGS; i++) {
            store.dataset().add(thing(0), thing(i / THINGS), knows, thing(i % THINGS));
          }
        });
  }

  private static Node thing(int number) {
    return NodeFactory.createURI("urn:x:" + number);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a pattern that is matched for long without a row
        "SELECT * { " + PAIRS + "?b ?d ?a }",
        "SELECT * { " + PAIRS + NONE + "}",
        // groups, of which the first row comes after the last is read
        "SELECT ?a (COUNT(*) AS ?n) { " + PAIRS + "} GROUP BY ?a",
        "SELECT (COUNT(DISTINCT ?b) AS ?n) { " + PAIRS + "}",
        // a join that fills its table
        "SELECT * { { SELECT ?a { " + PAIRS + "} } { SELECT ?a { " + PAIRS + "} } } ORDER BY ?a",
        // joins of groups, which are read before the join is there
        "SELECT * { { SELECT ?a (COUNT(*) AS ?n) { "
            + PAIRS
            + "} GROUP BY ?a } { SELECT ?a (MAX(?d) AS ?m) { "
            + PAIRS
            + "} GROUP BY ?a } }",
        "SELECT * { ?a <urn:x:knows> <urn:x:1> OPTIONAL { SELECT ?a (COUNT(*) AS ?n) { "
            + PAIRS
            + "} GROUP BY ?a } }",
        "SELECT * { ?a <urn:x:knows> <urn:x:1> MINUS { " + PAIRS + "} }",
        "SELECT DISTINCT ?a { " + PAIRS + "} ORDER BY ?d",
        "ASK { " + PAIRS + NONE + "}",
        "CONSTRUCT { ?a <urn:x:knows> ?d } { " + PAIRS + NONE + "}",
        // paths
        "SELECT (COUNT(*) AS ?n) { ?a <urn:x:knows>+ ?b . ?c (<urn:x:knows>|^<urn:x:knows>)+ ?d }",
        "SELECT (COUNT(*) AS ?n) { ?a (<urn:x:knows>/<urn:x:knows>/<urn:x:knows>)+ ?b }",
        "SELECT * { ?a <urn:x:knows> <urn:x:1> FILTER EXISTS { " + PAIRS + NONE + "} }",
      })
  void whatTakesMinutesEndsWhenTheTimeIsUp(String query) {
    givesUp(query, Optional.empty(), true);
    givesUp(query, Optional.empty(), false);
  }

  @Test
  void aPathThatIsFollowedInWhatWasPublishedUpToADayEndsWhenTheTimeIsUp() {
    String query = "SELECT (COUNT(*) AS ?n) { { ?a <urn:x:knows>+ ?b } { ?c ^<urn:x:knows>+ ?d } }";
    givesUp(query, Optional.of(LocalDate.of(2024, 6, 26)), true);
  }

  private void givesUp(String query, Optional<LocalDate> asOf, boolean inferred) {
    ResultFormat format = query.startsWith("CONSTRUCT") ? ResultFormat.TURTLE : ResultFormat.TSV;
    ResultOptions options =
        new ResultOptions(format, 80, Optional.of(LIMIT), OptionalLong.empty(), asOf, inferred);
    long start = System.nanoTime();
    TimedOut e = assertThrows(TimedOut.class, () -> run(query, options), query);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertEquals("no answer within 0.3 seconds", e.getMessage());
    assertTrue(taken.compareTo(LIMIT.plus(GRACE)) < 0, () -> query + " took " + taken);
  }

  private void run(String query, ResultOptions options) {
    new QueryRunner(store)
        .run(queries.resolve(query), Map.of(), options, new ByteArrayOutputStream());
  }

  @Test
  void aJoinOfWhichNoRowIsWantedIsNoError() {
    String pairs = "{ SELECT ?a { ?a <urn:x:knows> <urn:x:1> } } ";
    String join = "{ SELECT * { " + pairs + pairs + "} }";
    String first = "{ ?a <urn:x:knows> <urn:x:1> } UNION { " + join + join + " } ";
    assertEquals(1, rows("SELECT * { " + first + "} LIMIT 1").size());
    assertEquals(0, rows("SELECT * { " + join + join + "} LIMIT 0").size());
  }

  @Test
  void joinsGiveTheRowsThatGoTogether() {
    String some = "{ SELECT ?a ?b { ?a <urn:x:knows> ?b } ORDER BY ?a ?b LIMIT 3 } ";
    String few = "{ SELECT ?b { <urn:x:1> <urn:x:knows> ?b } ORDER BY DESC(?b) LIMIT 1 } ";
    assertEquals(3, rows("SELECT * { " + some + some + "}").size());
    assertEquals(0, rows("SELECT * { " + some + few + "}").size());
    assertEquals(3, rows("SELECT * { " + some + "OPTIONAL " + few + "}").size());
    String two = "VALUES ?b { <urn:x:0> <urn:x:1> <urn:x:nobody> } ";
    assertEquals(2, rows("SELECT * { " + some + two + "}").size());
    assertEquals(
        0, rows("SELECT * { { SELECT ?a { ?a ?b 1 } } { SELECT ?a { ?a ?c 2 } } }").size());
  }

  private List<Map<String, String>> rows(String query) {
    return new QueryRunner(store).rows(queries.resolve(query), Map.of());
  }
}
