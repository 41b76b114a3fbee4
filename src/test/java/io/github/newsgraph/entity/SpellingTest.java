package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void oneLetterMayBeLeftOutExchangedOrSwapped() {
    assertTrue(Spelling.isSlip("norden council", "norden councl"));
    assertTrue(Spelling.isSlip("norden council", "norden coumcil"));
    assertTrue(Spelling.isSlip("norden council", "nodren council"));
    assertTrue(Spelling.isSlip("mohammed", "mohamed"));
  }

  @Test
  void twoLettersAreNoSlip() {
    assertFalse(Spelling.isSlip("norden council", "narden councel"));
    assertFalse(Spelling.isSlip("norden council", "norden council"));
  }

  @Test
  void digitsSpacesAndShortWordsTellNamesApart() {
    assertFalse(Spelling.isSlip("channel norden 4", "channel norden 5"));
    assertFalse(Spelling.isSlip("nordensea", "norden sea"));
    assertFalse(Spelling.isSlip("bay of pen", "bay of pan"));
  }

  @Test
  void theBeginningOfAWordTellsNamesApart() {
    assertFalse(Spelling.isSlip("west keller", "west heller"));
  }
}
