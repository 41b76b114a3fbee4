package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Text in lines of a width. */
class WrappingTest {
  @Test
  void linesAreBrokenBetweenWords() {
    assertEquals(
        "- one two three four\n  five six",
        Wrapping.of("one two three  four\nfive six", 22, "- ", "  "));
  }

  @Test
  void aWordThatIsTooLongIsBrokenBehindItsBars() {
    assertEquals(
        "verb announce|declare|\nproclaim|state agent",
        Wrapping.of("verb announce|declare|proclaim|state agent", 22, "", ""));
  }

  @Test
  void aWordWithoutBarsStaysWhole() {
    String word = "x".repeat(40);
    assertEquals("a\n" + word + "\nb", Wrapping.of("a " + word + " b", 20, "", ""));
  }

  @Test
  void thereIsAlwaysSomeRoom() {
    assertEquals("      one two", Wrapping.of("one two", 3, "      ", "      "));
    assertEquals("", Wrapping.of("", 80, "", ""));
  }
}
