package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
  private static final String SENTENCE =
      "On Tuesday, after a long meeting, the minister of Norway visited Poland to talk about trade.";

  @Test
  void aShortSentenceStaysWhole() {
    assertEquals("Norway visited Poland.", Excerpt.of("Norway visited Poland.", "visited", 22));
  }

  @Test
  void aLongOneIsCutAroundTheWordsThatMatter() {
    assertEquals("...of Norway visited Poland to talk...", Excerpt.of(SENTENCE, "visited", 45));
  }

  @Test
  void wordsAtTheBeginningOrEndLeaveOneGap() {
    assertEquals("On Tuesday, after a long...", Excerpt.of(SENTENCE, "Tuesday", 30));
    assertEquals("...visited Poland to talk about trade.", Excerpt.of(SENTENCE, "trade", 40));
  }

  @Test
  void isNeverLongerThanTheRoom() {
    for (int room = 10; room < 100; room++) {
      String excerpt = Excerpt.of(SENTENCE, "visited", room);
      assertTrue(excerpt.length() <= room, room + ": " + excerpt);
    }
    assertEquals("...", Excerpt.of("Donaudampfschifffahrtsgesellschaft", "fahrt", 12));
  }
}
