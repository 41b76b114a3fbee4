package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NestedNamesTest {
  @Test
  void aPlaceIsMentionedInTheNameOfAUniversity() {
    assertEquals(
        List.of("Copenhagen=Copenhagen"),
        nested("She teaches at the University of Copenhagen in Denmark."));
  }

  @Test
  void aPlaceThatNobodyKnowsIsMentionedBehindOf() {
    assertEquals(List.of("Vardalen=Vardalen"), nested("He studied at the University of Vardalen."));
  }

  @Test
  void aSubjectThatIsTaughtIsNoPlace() {
    assertEquals(List.of(), nested("He studied at the University of Technology."));
  }

  @Test
  void thePersonAfterWhomSomethingIsNamedIsMentionedIfTheArticleHasThem() {
    String text = "Anna Keller gave the money. The Keller Foundation will spend it.";
    assertEquals(
        List.of("Keller=Anna Keller"),
        nested(
            text,
            Map.of(
                "Anna Keller", EntityType.PERSON, "Keller Foundation", EntityType.ORGANIZATION)));
  }

  @Test
  void nobodyIsMentionedIfTwoPersonsMayBeMeant() {
    String text = "Anna Keller met Paul Keller. The Keller Foundation will spend the money.";
    assertEquals(
        List.of(),
        nested(
            text,
            Map.of(
                "Anna Keller",
                EntityType.PERSON,
                "Paul Keller",
                EntityType.PERSON,
                "Keller Foundation",
                EntityType.ORGANIZATION)));
  }

  @Test
  void aGivenNameIsNoPlace() {
    assertEquals(
        List.of(),
        nested(
            "The Florence Keller Trust bought the land.",
            Map.of("Florence Keller Trust", EntityType.ORGANIZATION)));
  }

  @Test
  void aCountryIsNotPartOfAnother() {
    assertEquals(List.of(), nested("South Sudan and Papua New Guinea signed the treaty."));
  }

  @Test
  void aBodyThatIsOnlyCalledLikeAnotherIsNoPartOfIt() {
    assertEquals(
        List.of(), nested("The European Council on Foreign Relations published the report."));
  }

  @Test
  void aStateOfTheSameNameAsACountryIsNotGuessed() {
    assertEquals(
        List.of(),
        nested(
            "The Georgia Farm Bureau complained.",
            Map.of("Georgia Farm Bureau", EntityType.ORGANIZATION)));
  }

  private static List<String> nested(String text) {
    return nested(text, Map.of());
  }

  private static List<String> nested(String text, Map<String, EntityType> types) {
    ArticleEntities linked = Reading.of(text, types).entities().link(List.of());
    return linked.mentions().stream()
        .filter(m -> m.pass().equals("nested"))
        .map(m -> m.text() + "=" + linked.entities().get(m.entity()).name())
        .toList();
  }
}
