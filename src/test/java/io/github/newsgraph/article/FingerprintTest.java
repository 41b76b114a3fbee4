package io.github.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  @Test
  void theSameTextIsWhollySimilar() {
    String text = words(1, 300);
    assertEquals(1, Fingerprint.of(text).similarity(Fingerprint.of(text)));
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertEquals(
        Fingerprint.of("The minister resigned, he said, after talks in Oslo.").toString(),
        Fingerprint.of("THE MINISTER RESIGNED he said -- after talks in Oslo").toString());
  }

  @Test
  void differentTextsShareNothing() {
    assertTrue(Fingerprint.of(words(1, 300)).similarity(Fingerprint.of(words(2, 300))) < 0.05);
  }

  /** Of n + m - 4 shingles of two texts with c common words at the start, c - 4 are in both. */
  @ParameterizedTest
  @ValueSource(ints = {50, 100, 200, 300, 380})
  void theEstimateIsNearTheShareOfCommonShingles(int common) {
    String start = words(3, common);
    Fingerprint one = Fingerprint.of(start + " " + words(4, 400 - common));
    Fingerprint two = Fingerprint.of(start + " " + words(5, 400 - common));
    double both = common - 4;
    double jaccard = both / (2 * 396 - both);
    assertEquals(jaccard, one.similarity(two), 0.15);
  }

  @Test
  void similarArticlesHaveABandInCommonAndOthersMostlyHaveNone() {
    int found = 0;
    int strangers = 0;
    for (int i = 0; i < 100; i++) {
      String start = words(10 * i, 270);
      Fingerprint one = Fingerprint.of(start + " " + words(10 * i + 1, 130));
      Fingerprint two = Fingerprint.of(start + " " + words(10 * i + 2, 130));
      Fingerprint other = Fingerprint.of(words(10 * i + 3, 400));
      found += Collections.disjoint(one.bands(), two.bands()) ? 0 : 1;
      strangers += Collections.disjoint(one.bands(), other.bands()) ? 0 : 1;
    }
    assertTrue(found >= 97, "found " + found);
    assertTrue(strangers <= 1, "strangers " + strangers);
  }

  @Test
  void aShortTextIsOneShingle() {
    assertEquals(1, Fingerprint.of("Two words").similarity(Fingerprint.of("two WORDS!")));
    assertTrue(Fingerprint.of("Two words").similarity(Fingerprint.of("Other words")) < 0.1);
    assertEquals(1, Fingerprint.of("").similarity(Fingerprint.of(" - ")));
  }

  @Test
  void aFingerprintIsReadBack() {
    Fingerprint fingerprint = Fingerprint.of(words(6, 100));
    Fingerprint again = Fingerprint.parse(fingerprint.toString());
    assertEquals(fingerprint.toString(), again.toString());
    assertEquals(fingerprint.bands(), again.bands());
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.parse("12ab"));
  }

  @Test
  void bandsAreNumbersThatTellTheirPlace() {
    List<Long> bands = Fingerprint.of(words(7, 50)).bands();
    assertEquals(42, bands.size());
    for (int i = 0; i < bands.size(); i++) {
      assertEquals(i, bands.get(i) >> 45);
    }
  }

  @Test
  void navigationResidueDoesNotCountAndTheHeadlineCountsLittle() {
    String body = words(8, 200);
    Fingerprint one = Fingerprint.of(article("Floods in the north", body, words(20, 200)));
    Fingerprint two = Fingerprint.of(article("Rivers rise as rain goes on", body, words(21, 200)));
    assertTrue(one.similarity(two) > 0.9, one.similarity(two) + "");
  }

  @Test
  void anArticleWithoutAParagraphWorthReadingHasTheFingerprintOfItsText() {
    Article article = new Article("a", "", "Two words", Optional.empty(), "a.txt", "en", List.of());
    assertEquals(Fingerprint.of("Two words").toString(), Fingerprint.of(article).toString());
  }

  private static Article article(String title, String body, String residue) {
    String text = title + "\n" + residue + "\n" + body;
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(new Span(0, title.length()), Paragraph.Kind.HEADLINE),
            new Paragraph(
                new Span(text.length() - body.length(), text.length()), Paragraph.Kind.BODY));
    return new Article("a", title, text, Optional.empty(), "a.txt", "en", paragraphs);
  }

  private static String words(long seed, int count) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> words.add("w" + random.nextInt(5000)));
    return String.join(" ", words);
  }
}
