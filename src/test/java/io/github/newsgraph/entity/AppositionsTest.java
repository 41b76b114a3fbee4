package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a description beside a name describes. */
class AppositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The crowd cheered biologist Anna Keller on Monday.             | biologist
          Biologist Anna Keller studies moss.                            | Biologist
          Voters turned away from outgoing mayor Anna Keller.            | mayor
          Everybody spoke of a girl named Anna Keller.                   | a girl
          They still wait for Anna Keller, who is the editor.            | the editor
          The winner, Anna Keller, thanked the crowd.                    | The winner
          Paul Norden and Anna Keller, a pilot, left on Monday.          | a pilot
          """)
  void descriptionBesideANameMentionsItsBearer(String text, String description) {
    assertEquals(List.of(description), described(text, "Anna Keller"));
  }

  @Test
  void capitalisedTitleBelongsToTheName() {
    assertEquals(List.of(), described("They met President Anna Keller on Monday.", "Anna Keller"));
  }

  @Test
  void theSecondOfTwoNamesIsDescribed() {
    assertEquals(
        List.of(),
        described("Paul Norden and Anna Keller, a pilot, left on Monday.", "Paul Norden"));
  }

  private static List<String> described(String text, String name) {
    List<LinkedMention> mentions = Reading.of(text).entities().link(List.of()).mentions();
    int entity = mentions.stream().filter(m -> m.text().equals(name)).findFirst().get().entity();
    return mentions.stream()
        .filter(m -> m.entity() == entity && m.kind() == LinkedMention.Kind.NOMINAL)
        .map(LinkedMention::text)
        .toList();
  }
}
