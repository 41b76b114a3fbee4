package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LocalNamesTest {
  @Test
  void spacesBecomeUnderscoresAndAccentsStay() {
    assertEquals("Zoé_Müller", LocalNames.of(" Zoé\u00a0 Müller "));
  }

  @Test
  void whatAnIriMayNotContainIsLeftOut() {
    assertEquals("ab_c", LocalNames.of("<a>b?# /\"c\"%"));
    assertEquals("Rand_Corp", LocalNames.of("Rand Corp."));
  }

  @Test
  void nothingLeftIsStillAName() {
    assertEquals("unnamed", LocalNames.of("!?"));
  }
}
