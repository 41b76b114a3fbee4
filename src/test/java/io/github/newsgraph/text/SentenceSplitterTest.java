package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter =
      new SentenceSplitter(Abbreviations.load(), BoundaryModel.load());

  SentenceSplitterTest() throws IOException {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. || She stayed.",
        "Mr. Vladimir V. Putin met Gen. Lee. || They spoke.",
        "He works for Rand Corp. think tank. || It is old.",
        "He works for Rand Corp. || The firm is old.",
        "Troops of the U.S. Army left the U.S. || But some stayed.",
        "It began at 5 p.m. Monday. || It ended at 6 p.m. || Police left.",
        "He came on Oct. 1 and left in Nov. || She stayed.",
        "Article No. 5 says so. || He said No. || She agreed.",
        "“We will not.” || He paused.",
        "“We will not,” he said. || “Never.”",
        "\"I know both.... || I can work with both,\" he said.",
        "“Really?” Mary Grand asked. || “Yes!” the minister said.",
        "He asked why? || Nobody knew!",
        "(He left. || She stayed.) || They wept.",
        "It rose 3.5 percent in 2010. || It fell 1.2 percent.",
        "1. The first point is this.",
        "They read it in English. || Outgoing members wept.",
        "It runs wikiHow. || eHow was sold.",
        "He lives in The Hague. || what he bought is small.",
        "He went to the U.K., France, etc. and left.",
        "See e.g. Smith et al. and www.Name.Com for more.",
        "As shown.[12] || Others disagree.",
        "Wait... what is it",
      })
  void findsSentences(String marked) {
    assertSplit(marked);
  }

  @Test
  void keepsInitialsAndTitlesWithTheirNames() {
    assertSplit("Sen. J. William B. Hill Jr. of Ga. voted. || George H. W. Bush did not.");
  }

  @Test
  void takesNoPrimeMinisterForAnHour() {
    assertSplit("Israeli PM Benjamin Netanyahu speaks in Jerusalem");
    assertSplit("Dutch PM Mark Rutte");
  }

  @Test
  void keepsAmountsTimesAndNumbersWhole() {
    assertSplit("It cost $3.5 million (about €3.2m) at 10.30 a.m. on Jan. 5. || Police left.");
  }

  @Test
  void endsASentenceBehindItsQuotesAndBrackets() {
    assertSplit("He said: “It is over.” || (She nodded.) || “Is it?” || No one knew.");
  }

  @Test
  void goesOnBehindAQuestionThatIsQuoted() {
    assertSplit("“Why now?” the minister asked. || She did not answer.");
  }

  @Test
  void endsSentencesOfWritersWhoUseNoCapitals() {
    assertSplit("are you kidding? || why would you want that? || those dogs aren't even friendly.");
  }

  @Test
  void endsASentenceWhoseSpaceOrFullStopGotLost() {
    assertSplit("He is not an Englishman. || He lives there.");
    assertEquals(
        List.of("He spoke English.", "Outgoing members wept."),
        split("He spoke English.Outgoing members wept."));
    assertEquals(
        List.of("He is not married", "He lives there."), split("He is not marriedHe lives there."));
    assertEquals(List.of("YouTube and LinkedIn fell."), split("YouTube and LinkedIn fell."));
  }

  @Test
  void partsADateLineFromHeadlineAndText() {
    assertSplit("At least 107 killed in Mecca crane collapse || Saturday, September 12, 2015");
    assertSplit("Saturday, September 12, 2015 || At least 107 people died.");
    assertSplit("He was born on Saturday, September 12, 2015");
    assertSplit("He died Saturday, September 12, 2015, in Mecca.");
  }

  @Test
  void keepsStretchesWithoutWords() {
    assertEquals("Thatisit..", String.join("", split("That is it. .")).replace(" ", ""));
    assertEquals(".!?—", String.join("", split(" .!? — ")));
    assertEquals(List.of(), split(" \u00a0 "));
    assertEquals(List.of(), split(""));
  }

  @Test
  void staysInsideTheParagraph() {
    String text = "One. Two. Three.";
    assertEquals(List.of(new Span(5, 8)), splitter.split(text, new Span(5, 8)));
  }

  @Test
  void losesNoCharacterOfGarbage() {
    Random random = new Random(5);
    String[] parts = {
      "a",
      "He",
      "Dr",
      ".",
      "?",
      "!",
      " ",
      " ",
      "\n",
      "“",
      "”",
      "\"",
      "(",
      ")",
      "'s",
      "’",
      "-",
      "1",
      "\ud83d\udc4d",
      "\ud83c\uddfa\ud83c\uddf8",
      "\u200f",
      "שלום",
      "مرحبا",
      "中",
      "\ud800",
      "\u0301",
      "…",
      ":",
      "U.S.",
      "http://",
      "@",
      "#",
      "marriedHe ",
      ", ",
      "Monday, May 5, 2014",
      "\u00a0",
      "\u0000"
    };
    for (int trial = 0; trial < 2000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertCovers(text.toString());
    }
  }

  @Test
  void losesNoCharacterOfTextsWithoutSpace() {
    for (String part : List.of("x", "\ud83d\udc4d", "ש", "“", "(", "?", "中", "-")) {
      assertCovers(part.repeat(100_000 / part.length()));
    }
  }

  @Test
  void saysTheSameToSeveralThreads() {
    String text =
        "Mr. Lee left the U.S. on Jan. 5. He said: “No. I stay.” Thanks Sean Here you go. ";
    List<String> alone = split(text.repeat(50));
    List<List<String>> together =
        IntStream.range(0, 64).parallel().mapToObj(i -> split(text.repeat(50))).toList();
    together.forEach(found -> assertEquals(alone, found));
  }

  @Test
  void endsSoonOnLongTexts() {
    for (String part :
        List.of(".", "a.", "a. ", "? ", "!?", "\"", ".\"", ".[1]", "[1]", "Mr. ", "He ")) {
      String text = "A." + part.repeat(100_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> split(text), part);
    }
  }

  private void assertSplit(String marked) {
    assertEquals(marked, String.join(" || ", split(marked.replace(" ||", ""))));
  }

  /** All that is not blank is in exactly one sentence, in order. */
  private void assertCovers(String text) {
    int end = 0;
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      assertBlank(text.substring(end, sentence.begin()));
      assertTrue(sentence.end() > sentence.begin());
      end = sentence.end();
    }
    assertBlank(text.substring(end));
  }

  private static void assertBlank(String between) {
    assertTrue(between.chars().allMatch(Characters::isBlank), () -> "lost: " + between);
  }

  private List<String> split(String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
