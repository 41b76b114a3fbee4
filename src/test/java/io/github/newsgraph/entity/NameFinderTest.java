package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  @Test
  void theNumeralBelongsToTheName() {
    assertEquals(
        List.of("Great War II"),
        names("The Great War II ended there.", Map.of("Great War", EntityType.EVENT)));
  }

  @Test
  void aHyphenTiesTheHalvesOfAGivenName() {
    assertEquals(
        List.of("Anna-Lise"), names("Fans saw Anna-Lise.", Map.of("Anna", EntityType.PERSON)));
  }

  @Test
  void aHyphenBetweenTwoCountriesMakesThemNotOne() {
    assertEquals(
        List.of("China", "Japan"),
        names("They spoke of China-Japan trade.", Map.of("China", EntityType.PLACE)));
  }

  @Test
  void givenNameAndSurnameAreOnePerson() {
    assertEquals(
        List.of("Anna Keller"),
        names(
            "The reporters met Anna Keller.",
            Map.of("Anna", EntityType.PERSON, "Keller", EntityType.PERSON)));
  }

  private static List<String> names(String text, Map<String, EntityType> types) {
    return Reading.of(text, types).entities().link(List.of()).mentions().stream()
        .filter(m -> m.kind() == LinkedMention.Kind.NAME)
        .map(LinkedMention::text)
        .toList();
  }

  @Test
  void aTitleInQuotationMarksBesideAWorkIsAName() {
    assertEquals(
        List.of("Anna Keller", "The Silent Road"),
        names(
            "Anna Keller wrote a novel called “The Silent Road” in May.",
            Map.of("Anna Keller", EntityType.PERSON)));
  }

  @Test
  void aMemberOfAGroupOfCountriesIsNamedByTheGroup() {
    Reading text = Reading.of("Troops may enter a Nordic Country. The Nordic countries met.");
    assertEquals("Nordic countries", text.label("Nordic", 0));
    assertEquals("Nordic countries", text.label("countries"));
  }
}
