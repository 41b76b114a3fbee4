package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands between quotation marks. */
class QuotationsTest {
  private static List<String> quoted(String... paragraphs) {
    Article article = Sentences.article(Optional.empty(), paragraphs);
    return Quotations.in(new Document(article, List.of())).stream()
        .map(span -> span.of(article.text()))
        .toList();
  }

  @Test
  void straightMarks() {
    assertEquals(List.of("Go home", "now"), quoted("\"Go home\", she said, \"now\"."));
  }

  @Test
  void curlyMarks() {
    assertEquals(List.of("Go home", "now"), quoted("“Go home”, she said, “now”."));
  }

  @Test
  void curlyMarkMayBeClosedByAStraightOne() {
    assertEquals(List.of("Go home"), quoted("“Go home\", she said."));
  }

  @Test
  void singleCurlyMarksWithApostrophesInside() {
    assertEquals(
        List.of("I don’t know Norway’s plan"), quoted("‘I don’t know Norway’s plan’, she said."));
  }

  @Test
  void singleStraightMarksWithApostrophesInside() {
    assertEquals(
        List.of("I don't know Norway's plan"), quoted("'I don't know Norway's plan', she said."));
  }

  @Test
  void apostrophesAreNoMarks() {
    assertEquals(List.of(), quoted("Norway's king didn't sign the states' treaty."));
    assertEquals(List.of(), quoted("Norway’s king didn’t sign the states’ treaty."));
  }

  @Test
  void singleMarksInsideDoubleOnes() {
    assertEquals(
        List.of("He said ‘go home’ to me"), quoted("“He said ‘go home’ to me”, she said."));
  }

  @Test
  void unclosedQuotationEndsWithItsParagraph() {
    assertEquals(
        List.of("Go home.", "Stay there."),
        quoted("She said: “Go home.", "“Stay there.”", "Rain."));
  }

  @Test
  void quotationsDoNotReachIntoTheNextParagraph() {
    assertEquals(List.of(" he said."), quoted("Unbalanced\" he said.", "Nothing quoted here."));
  }

  @Test
  void nothingQuotedInAnEmptyArticle() {
    assertEquals(List.of(), quoted());
    assertEquals(List.of(), quoted(""));
    assertEquals(List.of(""), quoted("\""));
  }
}
