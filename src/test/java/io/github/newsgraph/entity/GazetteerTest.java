package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static String byName(String name) {
    return GAZETTEER.byName(name).map(Gazetteer.Entry::id).orElse("");
  }

  private static String byDemonym(String word) {
    return GAZETTEER.byDemonym(word).map(Gazetteer.Entry::id).orElse("");
  }

  private static List<String> byKindNoun(String noun) {
    return GAZETTEER.byKindNoun(noun).stream().map(Gazetteer.Entry::id).toList();
  }

  @Test
  void aCountryIsFoundByAnyOfItsNames() {
    for (String name : List.of("United States", "the US", "U.S.", "U.S.’s", "USA", "America")) {
      assertEquals("United_States", byName(name), name);
    }
    for (String name : List.of("Netherlands", "the Netherlands’", "Holland", "NETHERLANDS")) {
      assertEquals("Netherlands", byName(name), name);
    }
    assertEquals("Ivory_Coast", byName("Cote d’Ivoire"));
    assertEquals("Guinea-Bissau", byName("Guinea Bissau"));
    assertEquals("United_Kingdom", byName("Britain"));
  }

  @Test
  void anOrganizationIsFoundByItsAcronymAndItsVariants() {
    for (String name : List.of("NATO", "Nato", "N.A.T.O.", "NATO's", "North Atlantic alliance")) {
      assertEquals("NATO", byName(name), name);
    }
    assertEquals("NATO", byName("North Atlantic Treaty Organisation"));
    assertEquals("UN_Security_Council", byName("the U.N. Security Council"));
    assertEquals("Doctors_Without_Borders", byName("Medecins Sans Frontieres"));
  }

  @Test
  void anAcronymCountsInCapitalsOnly() {
    for (String word : List.of("us", "Us", "who", "Who", "un", "Un", "Eu", "icc", "nato")) {
      assertEquals("", byName(word), word);
    }
    assertEquals("World_Health_Organization", byName("WHO"));
  }

  @Test
  void aWordInLowerCaseIsNoName() {
    for (String word : List.of("turkey", "china", "chad", "jordan", "guinea", "the west", "")) {
      assertEquals("", byName(word), word);
    }
  }

  @Test
  void aWordThatIsMoreOftenSomethingElseIsNoName() {
    for (String word : List.of("Split", "Hue", "Male", "Economist", "Commons", "RSF", "Nice")) {
      assertEquals("", byName(word), word);
    }
    for (String word : List.of("Breton", "Norman", "Victorian", "Caucasian", "Fleming")) {
      assertEquals("", byDemonym(word), word);
    }
  }

  @Test
  void demonymsAreAdjectivesAndNounsInSingularAndPlural() {
    for (String word : List.of("Dutch", "Dutchman", "Dutchmen", "Dutchwoman", "Dutchwomen")) {
      assertEquals("Netherlands", byDemonym(word), word);
    }
    assertEquals("Ukraine", byDemonym("Ukrainians"));
    assertEquals("Germany", byDemonym("Germans"));
    assertEquals("Switzerland", byDemonym("Swiss"));
    assertEquals("United_Kingdom", byDemonym("Briton"));
    assertEquals("Conservative_Party_UK", byDemonym("Tories"));
    assertEquals("Republican_Party_US", byDemonym("Republicans"));
    assertEquals("Kurds", byDemonym("Kurdish"));
    assertEquals("", byDemonym("polish"));
  }

  @Test
  void europeanIsNotTheEuropeanUnion() {
    assertEquals("Europe", byDemonym("European"));
  }

  @Test
  void aSharedDemonymStandsWithTheOneThatNewsMean() {
    assertEquals("DR_Congo", byDemonym("Congolese"));
    assertEquals("Dominican_Republic", byDemonym("Dominican"));
    assertEquals("South_Korea", byDemonym("Korean"));
    assertEquals("Niger", byDemonym("Nigerien"));
    assertEquals("Nigeria", byDemonym("Nigerian"));
  }

  @Test
  void aCountryComesBeforeAStateOfTheSameName() {
    assertEquals(
        List.of("Georgia", "Georgia_US"),
        GAZETTEER.allByName("Georgia").stream().map(Gazetteer.Entry::id).toList());
  }

  @Test
  void aCapitalKnowsItsCountry() {
    assertEquals(Optional.of("Ukraine"), GAZETTEER.byName("Kiev").orElseThrow().capitalOf());
    assertEquals(Optional.of("Belgium"), GAZETTEER.byName("Brussels").orElseThrow().capitalOf());
    assertEquals(EntityType.PLACE, GAZETTEER.byName("Brussels").orElseThrow().type());
    assertEquals("Washington_DC", byName("Washington, D.C."));
    assertEquals("Washington_DC", byName("Washington"));
  }

  @Test
  void aSeatKnowsForWhomItStands() {
    assertEquals(Optional.of("Russia"), GAZETTEER.byName("the Kremlin").orElseThrow().seatOf());
    assertEquals(
        Optional.of("United_States"), GAZETTEER.byName("White House").orElseThrow().seatOf());
    assertEquals(
        Optional.of("European_Union"), GAZETTEER.byName("Brussels").orElseThrow().seatOf());
    assertEquals(Optional.empty(), GAZETTEER.byName("Oslo").orElseThrow().seatOf());
  }

  @Test
  void aKindNounLeadsToAllThatItMayMean() {
    assertTrue(byKindNoun("alliance").contains("NATO"));
    assertTrue(byKindNoun("union").containsAll(List.of("African_Union", "European_Union")));
    assertTrue(byKindNoun("country").contains("Tuvalu"));
    assertTrue(byKindNoun("capital").contains("Kyiv"));
    assertEquals(List.of(), byKindNoun("potato"));
  }

  @Test
  void namesAcceptAnything() {
    for (String name : Set.of("", " ", "'s", "the", "\u0000", ".", "A".repeat(100_000))) {
      assertEquals("", byName(name));
      assertEquals("", byDemonym(name));
    }
  }
}
