package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.EntityType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How what follows from facts is told from what articles say. */
final class InferredFactsTest {
  private static final String PRECEDES = "https://w3id.org/newsgraph/ontology#precedes";

  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() {
    store = folder.resolve("graph").toString();
    Report report = new Report("offices", "Una and Ole said .");
    report.entity(EntityType.PERSON, "Una").entity(EntityType.PERSON, "Ole");
    report.claim(report.the(0, "Una"), "succeeds", report.the(0, "Ole"), Status.ASSERTED);
    report.claim(report.the(0, "Una"), "murders", report.the(0, "Ole"), Status.NEGATED);
    try (GraphStore graph = GraphStore.create(Path.of(store), "http://example.org/")) {
      graph.ingest(List.of(ArticleGraph.of(report.knowledge(), graph.iris())), Reports::identity);
    }
  }

  private static String out(String... arguments) {
    Outcome outcome = Outcome.of(arguments);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return outcome.out();
  }

  @Test
  void describeNamesThemApart() {
    String text = out("describe", "Ole", "--store", store);
    assertTrue(
        text.contains(
            """
            Inferred: no article says so, it follows from facts (1)
              Ole precedes Una
            """),
        text);
    assertTrue(text.contains("Facts (1)\n  Una succeeds Ole"), text);
  }

  @Test
  void explainNamesWhatFollowsFromAFactAndOnlyThen() {
    String claim = "SELECT ?c { ?c a ng:Claim ; rdf:predicate ng:%s }";
    String fact = claim(claim.formatted("succeeds"));
    assertTrue(
        out("explain", fact, "--store", store)
            .contains("Inferred  Ole precedes Una (not said; it follows from facts)"));
    String denied = claim(claim.formatted("murders"));
    assertFalse(out("explain", denied, "--store", store).contains("Inferred"));
  }

  private static String claim(String query) {
    String rows = out("query", query, "--results", "csv", "--store", store);
    return rows.lines().skip(1).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "nquads", "jsonld"})
  void formatsWithNamedGraphsKeepThemInTheirOwn(String format) {
    String with = out("export", "--format", format, "--store", store);
    assertTrue(with.contains("inferred"), with);
    assertTrue(with.contains("precedes"), with);
    String without = out("export", "--format", format, "--no-inference", "--store", store);
    assertFalse(without.contains("example.org/inferred"), without);
  }

  @Test
  void nquadsNameTheGraphOfEach() {
    String quad =
        "<http://example.org/id/Ole> <%s> <http://example.org/id/Una> <http://example.org/inferred>"
            .formatted(PRECEDES);
    assertTrue(out("export", "--format", "nquads", "--store", store).contains(quad));
  }

  @Test
  void turtleHasThemOnlyOnDemand() {
    assertFalse(turtle().matches("(?s).*id:Ole[^.]*ng:precedes.*"));
    assertTrue(turtle("--inference").matches("(?s).*id:Ole[^.]*ng:precedes.*"));
    Outcome both = Outcome.of("export", "--inference", "--no-inference", "--store", store);
    assertEquals(ExitCode.USAGE, both.code());
    assertEquals("newsgraph: --inference or --no-inference, not both\n", both.err());
  }

  private static String turtle(String... options) {
    String[] command = {"export", "--format", "turtle", "--store", store, ""};
    if (options.length == 0) {
      return out(java.util.Arrays.copyOf(command, command.length - 1));
    }
    command[command.length - 1] = options[0];
    return out(command);
  }
}
