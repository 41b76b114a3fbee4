package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.query.EntityDescription.Fact;
import io.github.newsgraph.query.EntityDescription.Statement;
import io.github.newsgraph.query.EntityDescription.Triple;
import io.github.newsgraph.query.GraphSummary.Highlight;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import java.util.List;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Descriptions of entities, and the summary of the graph, over four small articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DescriberTest {
  private GraphStore store;

  @BeforeAll
  void fill() {
    store = ReportStore.of("http://example.org/");
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void aNameAndAClassIntroduceTheEntity() {
    EntityDescription estland = describe("Estland");
    assertEquals("http://example.org/id/Estland", estland.iri());
    assertEquals("Estland", estland.label());
    assertEquals("Country", estland.type());
  }

  @Test
  void aClaimTellsItsRolesSpeakerSentenceAndArticle() {
    Statement sends =
        describe("Estland").claims().stream()
            .filter(claim -> claim.triple().relation().equals("sends"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Triple("Norland", "sends", "Hawk"), sends.triple());
    assertEquals(List.of("recipient: Estland"), sends.roles());
    assertEquals("Planned", sends.status());
    assertEquals(Optional.of("Ana Popa"), sends.speaker());
    assertEquals("arms", sends.article());
    assertTrue(sends.sentence().startsWith("Norland will send Hawk launchers"), sends.sentence());
  }

  @Test
  void onlyWhatIsAssertedInAnArticlesOwnVoiceIsAFact() {
    assertEquals(
        List.of("Estland is a member of Pact", "Estland opposes plan"),
        describe("Estland").facts().stream().map(fact -> fact.triple().toString()).toList(),
        "it gets no Hawk and leaves no Pact: that is planned, said or conditional");
    assertTrue(
        describe("Ana_Popa").facts().stream()
            .map(Fact::triple)
            .toList()
            .contains(new Triple("Ana Popa", "meets", "Erik Berg")));
  }

  @Test
  void theUnknownHasNoClaims() {
    EntityDescription nobody = describe("Nobody");
    assertEquals(List.of(), nobody.claims());
    assertEquals(List.of(), nobody.names());
  }

  @Test
  void theSummaryCountsClaimsByStatusAndEntitiesByClass() {
    GraphSummary summary = summarize(10);
    assertEquals(Reports.all().size(), summary.articles());
    assertTrue(summary.claims().get("Planned") >= 1, summary.toString());
    assertTrue(summary.claims().get("Negated") >= 1, summary.toString());
    assertTrue(summary.entities().get("Country") >= 3, summary.toString());
    assertTrue(summary.facts() >= summary.highlights().size(), summary.toString());
  }

  @Test
  void highlightsAreFactsWithTheirSentences() {
    List<Highlight> highlights = summarize(10).highlights();
    assertTrue(
        highlights.stream().anyMatch(h -> h.fact().equals("Ana Popa meets Erik Berg")),
        highlights.toString());
    for (Highlight highlight : highlights) {
      assertTrue(highlight.articles().contains(highlight.source()), highlight.toString());
      assertTrue(!highlight.fact().contains("Hawk"), "what is planned is no fact");
    }
  }

  @Test
  void noMoreHighlightsThanAreAskedForAndAlwaysTheSame() {
    assertEquals(summarize(10).highlights().subList(0, 2), summarize(2).highlights());
  }

  private EntityDescription describe(String name) {
    return Txn.calculateRead(
        store.dataset(),
        () -> new Describer(store.dataset(), store.iris()).describe(store.iris().entity(name)));
  }

  private GraphSummary summarize(int highlights) {
    return Txn.calculateRead(
        store.dataset(), () -> new Summarizer(store.dataset()).summarize(highlights));
  }
}
