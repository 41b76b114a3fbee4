package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.load());

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
    String text = marked.replace(" ||", "");
    assertEquals(marked, String.join(" || ", split(text)));
  }

  @Test
  void endsASentenceWhoseSpaceOrFullStopGotLost() {
    assertEquals(
        List.of("He spoke English.", "Outgoing members wept."),
        split("He spoke English.Outgoing members wept."));
    assertEquals(
        List.of("He is not married", "He lives there."), split("He is not marriedHe lives there."));
    assertEquals(List.of("YouTube and LinkedIn fell."), split("YouTube and LinkedIn fell."));
  }

  @Test
  void leavesOutStretchesWithoutWords() {
    assertEquals(List.of("It is the Soviet Union."), split("It is the Soviet Union. ."));
    assertEquals(List.of(), split(" .!? — "));
    assertEquals(List.of(), split(""));
  }

  @Test
  void staysInsideTheParagraph() {
    String text = "One. Two. Three.";
    assertEquals(List.of(new Span(5, 8)), splitter.split(text, new Span(5, 8)));
  }

  @Test
  void endsSoonOnLongTexts() {
    for (String part :
        List.of(".", "a.", "a. ", "? ", "!?", "\"", ".\"", ".[1]", "[1]", "Mr. ", "He ")) {
      String text = "A." + part.repeat(300_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> split(text), part);
    }
  }

  private List<String> split(String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
