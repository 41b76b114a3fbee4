package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much and how many, as the program's own annotator reads the sentences. */
class AmountsTest {
  private static List<String> amounts(String predicate, String sentence) {
    Reading reading = Reading.of(Sentences.annotated(sentence));
    return reading.verb(predicate).fillers("amount").stream().map(reading::words).toList();
  }

  @Test
  void whatAVerbIsDoneByIsItsAmount() {
    assertEquals(List.of("5%"), amounts("fall", "Shares of Acme Corp. fell 5% on Monday."));
    assertEquals(List.of("3-1"), amounts("beat", "Real Madrid beat Barcelona 3-1 in the final."));
  }

  @Test
  void sumThatIsTheObjectIsAnAmountWithItsCurrency() {
    assertEquals(List.of("$2 billion"), amounts("cost", "The mine cost $2 billion."));
  }

  @Test
  void shareOfSomethingIsAnAmountWithoutTheThing() {
    assertEquals(List.of("54 percent"), amounts("win", "Anna Keller won 54 percent of the vote."));
  }

  @Test
  void objectsAreCountedWithTheWordsBeforeTheNumber() {
    assertEquals(
        List.of("at least 12"), amounts("kill", "The storm killed at least 12 people on Monday."));
  }

  @Test
  void subjectsAreCountedWhereThereIsNoObject() {
    assertEquals(List.of("Twelve"), amounts("die", "Twelve people died in the fire."));
    assertEquals(
        List.of("20"), amounts("buy", "Three companies bought 20 ships from the shipyard."));
  }

  @Test
  void datesAndDurationsAreNoAmounts() {
    assertEquals(List.of(), amounts("leave", "Anna Keller left the company two years ago."));
  }

  @Test
  void ageBehindANameIsNoAmount() {
    assertEquals(List.of(), amounts("appoint", "Norway appointed Anna Keller, 57, on Monday."));
  }
}
