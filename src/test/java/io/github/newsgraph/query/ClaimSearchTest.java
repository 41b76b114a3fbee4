package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.ClaimIris;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single claims by their names, and the text that they stand in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimSearchTest {
  private static final int LIMIT = 3;

  private GraphStore store;
  private QueryRunner runner;
  private ClaimSearch search;
  private ArticleKnowledge article;
  private String iri;

  @BeforeAll
  void fill() {
    store = ReportStore.of("http://example.org/");
    runner = new QueryRunner(store);
    search = new ClaimSearch(runner, store.iris());
    article = Reports.all().get(0);
    iri = new ClaimIris(article.document(), store.iris()).of(article.claims().get(0));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void aClaimIsFoundByItsIriAndByWhatIsLeftOfIt() {
    String digits = iri.substring(iri.lastIndexOf('/') + 1);
    for (String name :
        List.of(
            iri,
            "<" + iri + ">",
            "claim:" + digits,
            "claim/" + digits,
            digits,
            digits.substring(0, 12),
            digits.toUpperCase())) {
      assertEquals(iri, search.find(name, LIMIT).claim().orElseThrow().iri(), name);
    }
  }

  @Test
  void aClaimIsToldWithItsSentenceAndItsMaking() {
    StoredClaim claim = search.find(iri, LIMIT).claim().orElseThrow();
    assertEquals(article.document().article().id(), claim.article());
    assertEquals("test", claim.rule());
    assertEquals("0.9", claim.confidence());
    assertTrue(article.document().article().text().contains(claim.sentence()));
    assertEquals(claim.subject() + " " + claim.relation() + " " + claim.object(), claim.triple());
  }

  @Test
  void ofAnUnknownClaimThoseThatBeginAlikeAreNamed() {
    String digits = iri.substring(iri.lastIndexOf('/') + 1);
    String last = digits.endsWith("0") ? "1" : "0";
    StoredClaim.Search found = search.find(digits.substring(0, 23) + last, LIMIT);
    assertTrue(found.claim().isEmpty());
    assertTrue(found.near().get(0).startsWith(iri + "  "), found.near()::toString);
    assertTrue(found.near().size() <= LIMIT);
  }

  @Test
  void aClaimOfAnotherStoreIsNone() {
    StoredClaim.Search found = search.find(iri.replace("example.org", "elsewhere.example"), LIMIT);
    assertTrue(found.claim().isEmpty());
    assertEquals(List.of(), found.near());
  }

  @ParameterizedTest
  @CsvSource({
    "claim:0a1b2c, true",
    "0a1b2c3d, true",
    "http://example.org/claim/0a1b2c, true",
    "http://example.org/id/Norway, true",
    "claim:, true",
    "Norway left., false",
    "Resigned, false",
    "50, false",
  })
  void namesOfClaimsAreToldFromSentences(String text, boolean name) {
    assertEquals(name, ClaimSearch.isName(text));
  }

  @Test
  void theTextThatIsKeptStandsWhereItStood() {
    Article kept = KeptText.of(runner, article.document().article().id());
    String text = article.document().article().text();
    assertFalse(kept.paragraphs().isEmpty());
    assertEquals(article.document().article().published(), kept.published());
    for (Paragraph paragraph : kept.paragraphs()) {
      assertEquals(paragraph.span().of(text).replace('\n', ' '), paragraph.span().of(kept.text()));
    }
  }

  @Test
  void anUnknownArticleHasNoText() {
    assertEquals("", KeptText.of(runner, "none").text());
  }
}
