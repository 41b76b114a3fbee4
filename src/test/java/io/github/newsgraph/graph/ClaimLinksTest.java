package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimLinksTest {
  private final Iris iris = new Iris("http://example.org/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 5 -",
        "3@120 - 7@0",
        "3@120 5@141 - recipient=7@160 place=2",
        "0 - - topic=1@5 topic=2@9"
      })
  void linksAreReadAsTheyAreWritten(String text) {
    assertEquals(text, ClaimLinks.parse(text).toString());
  }

  @Test
  void anArgumentWithoutMentionHasNoPlace() {
    assertTrue(ClaimLinks.parse("3 5@1 -").subject().begin().isEmpty());
    assertEquals(Optional.empty(), ClaimLinks.parse("3 - -").object());
  }

  @Test
  void anArgumentKnowsWhereItsMentionBegins() {
    String text = "President Ana Popa met Erik Berg , who leads NorAir .";
    Report r = new Report("visit", text);
    r.entity(EntityType.PERSON, "Ana Popa").entity(EntityType.PERSON, "Erik Berg");
    r.entity(EntityType.ORGANIZATION, "NorAir");
    r.claim(
        r.the(0, "President Ana Popa", "Ana Popa"),
        "meets",
        r.the(0, "Erik Berg"),
        Status.ASSERTED);
    r.claim(r.the(0, "who", "Erik Berg"), "leads", r.the(0, "NorAir"), Status.ASSERTED);
    assertEquals(List.of("0@10 1@23 -", "1@23 2@45 -"), arguments(r));
  }

  @Test
  void placesAreCountedInCodePoints() {
    Report r = new Report("smile", "\uD83D\uDE00 Popa met Berg .");
    r.entity(EntityType.PERSON, "Popa").entity(EntityType.PERSON, "Berg");
    r.claim(r.the(0, "Popa"), "meets", r.the(0, "Berg"), Status.ASSERTED);
    assertEquals(List.of("0@2 1@11 -"), arguments(r));
  }

  private List<String> arguments(Report report) {
    return new ArticleQuads(report.knowledge(), iris)
        .own().stream()
            .filter(q -> q.getPredicate().equals(Vocabulary.ARGUMENTS))
            .map(Quad::getObject)
            .map(o -> o.getLiteralLexicalForm())
            .sorted()
            .toList();
  }
}
