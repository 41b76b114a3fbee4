package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadNamesTest {
  @Test
  void aCaptionMentionsWhomTheArticleNames() {
    assertEquals(
        List.of("Anna Keller=1", "Norway=2"),
        found("*One paragraph.\nAnna Keller in Norway. Image: Paul Berg\n*Another."));
  }

  @Test
  void thePossessiveIsNoPartOfTheMention() {
    assertEquals(List.of("Norway=2"), found("*One.\nNorway's coast\n*Another."));
  }

  @Test
  void nothingIsReadTwice() {
    assertEquals(List.of(), found("*Anna Keller was in Norway.\n*Norway won."));
  }

  @Test
  void aNameOfTwoThingsIsNobodys() {
    assertEquals(List.of(), found("*One.\nThe Bergs\n*Another."));
  }

  @Test
  void aWordThatOnlyBeginsLikeANameIsNone() {
    assertEquals(List.of(), found("*One.\nNorwayish things, norway\n*Another."));
  }

  @Test
  void navigationFarFromTheTextIsNotLookedAt() {
    assertEquals(
        List.of("Norway=2"), found("Norway\nA\nB\nC\n*One.\nx\ny\nNorway\nNorway\nNorway"));
  }

  /** Lines with a star are paragraphs. */
  private static List<String> found(String marked) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : marked.split("\n")) {
      int begin = text.length();
      text.append(line.replaceFirst("^\\*", ""));
      if (line.startsWith("*")) {
        paragraphs.add(new Paragraph(new Span(begin, text.length()), Paragraph.Kind.BODY));
      }
      text.append('\n');
    }
    UnreadNames unread =
        new UnreadNames(
            new Article("test", "", text.toString(), Optional.empty(), "test", "en", paragraphs));
    unread.add("Anna Keller", 1);
    unread.add("Norway", 2);
    unread.add("Bergs", 3);
    unread.add("Bergs", 4);
    return unread.find().stream().map(m -> m.text() + "=" + m.entity()).toList();
  }
}
