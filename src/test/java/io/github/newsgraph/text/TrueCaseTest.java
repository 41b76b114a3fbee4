package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrueCaseTest {
  /** What is read of the first line of a text whose words are parted by spaces. */
  private static List<String> first(String text) {
    List<Segment> segments = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n")) {
      List<Span> words = new ArrayList<>();
      for (String word : line.split(" ")) {
        words.add(new Span(begin, begin + word.length()));
        begin += word.length() + 1;
      }
      segments.add(new Segment(segments.size(), Paragraph.Kind.BODY, words));
    }
    Article article = new Article("a", "", text, Optional.empty(), "a", "en", List.of());
    TokenizedText tokenized = new TokenizedText(article, segments, false);
    return TrueCase.of(tokenized).read(Arrays.asList(text.split("\n")[0].split(" ")));
  }

  @Test
  void wordsInCapitalsAreReadAsTheArticleWritesThemElsewhere() {
    assertEquals(
        List.of("rebels", "leave", "Vardal"),
        first("REBELS LEAVE VARDAL\nIn Vardal , the rebels say they leave ."));
  }

  @Test
  void unknownWordsInCapitalsAreReadAsInATitle() {
    assertEquals(
        List.of("Mayor", "of", "UN", "City", "Resigns"), first("MAYOR OF UN CITY RESIGNS"));
  }

  @Test
  void theFirstWordOfASentenceSaysLittleOfItsCase() {
    assertEquals(
        List.of("rebels", "Advance"), first("REBELS ADVANCE\nRebels won .\nThe rebels lost ."));
  }

  @Test
  void aSentenceWithSmallLettersStays() {
    List<String> words = List.of("The", "BBC", "met", "NATO");
    assertFalse(TrueCase.isCapitals(words));
    assertEquals(words, first("The BBC met NATO"));
  }

  @Test
  void anAcronymAloneIsNoLineInCapitals() {
    assertFalse(TrueCase.isCapitals(List.of("NATO", "?")));
    assertTrue(TrueCase.isCapitals(List.of("NATO", "MEETS", ".")));
  }

  @Test
  void lettersBehindHyphensStayBig() {
    assertEquals("Jean-Paul", TrueCase.capitalised("JEAN-PAUL"));
    assertEquals("Lindqvist's", TrueCase.capitalised("LINDQVIST'S"));
  }
}
