package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What common nouns beside a name say of the kind of thing that it names. */
class TriggerWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The navy sent Havorn, a frigate, to Chile.             | Havorn   | PRODUCT
          The ship Nordlys left Oslo.                            | Nordlys  | PRODUCT
          She starred in the film Silent Harbour.                | Harbour  | WORK
          The agency Norpress reported it.                       | Norpress | ORGANIZATION
          Operation Winter Dawn began in May.                    | Dawn     | EVENT
          The Lindgrens left for Norway.                         | Lindgrens | GROUP
          The film star Anna Keller left Oslo.                   | Keller   | PERSON
          """)
  void nounBesideANameSaysWhatItNames(String text, String word, EntityType type) {
    assertEquals(type, Reading.of(text).type(word));
  }
}
