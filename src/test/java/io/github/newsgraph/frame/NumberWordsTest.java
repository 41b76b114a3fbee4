package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberWordsTest {
  @Test
  void aWordNamesANumberBelowAHundred() {
    assertEquals(0, NumberWords.value("zero"));
    assertEquals(10, NumberWords.value("ten"));
    assertEquals(19, NumberWords.value("nineteen"));
    assertEquals(90, NumberWords.value("ninety"));
    assertEquals(-1, NumberWords.value("hundred"));
    assertEquals(-1, NumberWords.value("boat"));
  }

  @Test
  void theWordsUpToANumberStartWithZero() {
    assertEquals(List.of("zero", "one", "two"), NumberWords.upTo(2));
  }
}
