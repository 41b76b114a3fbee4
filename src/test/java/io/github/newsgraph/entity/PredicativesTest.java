package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom a description is said. */
class PredicativesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Keller is a Danish engineer.                          | a Danish engineer
          Anna Keller became the youngest mayor in the country.      | the youngest mayor
          Anna Keller worked as a nurse in Oslo.                     | a nurse
          Anna Keller was appointed as a judge in May.               | a judge
          The board chose Anna Keller as its spokeswoman.            | its spokeswoman
          Anna Keller was promoted to captain.                       | captain
          Anna Keller is a rising star.                              | a rising star
          Anna Keller is not only a lawyer.                          | a lawyer
          """)
  void whatIsSaidOfSomebodyMentionsThem(String text, String description) {
    assertEquals(List.of(description), described(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Keller is not a lawyer.
          Anna Keller never worked as a nurse.
          Anna Keller may be the winner.
          Anna Keller hopes to become a pilot.
          Nobody knows whether Anna Keller is a spy.
          Anna Keller is in contact with the police.
          Anna Keller hired Paul Norden as a driver.
          """)
  void whatIsDeniedOpenOrSaidOfAnotherDoesNot(String text) {
    assertEquals(List.of(), described(text));
  }

  @Test
  void aTownIsNoPersonsDescription() {
    assertEquals(List.of(), described("Anna Keller called it a town."));
  }

  private static List<String> described(String text) {
    List<LinkedMention> mentions = Reading.of(text).entities().link(List.of()).mentions();
    int entity =
        mentions.stream().filter(m -> m.text().equals("Anna Keller")).findFirst().get().entity();
    return mentions.stream()
        .filter(m -> m.entity() == entity && m.kind() == LinkedMention.Kind.NOMINAL)
        .map(LinkedMention::text)
        .toList();
  }
}
