package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What sentences say in passing, as tuples of their words. */
final class ImplicitTuplesTest {
  @Test
  void anAppositionIsSomebody() {
    assertEquals(
        List.of("Anna Keller | is | the mayor of Oslo"),
        Tuples.implicit("Anna Keller, the mayor of Oslo, resigned."));
    assertEquals(
        List.of("Greenpeace | is | an environmental group"),
        Tuples.implicit("Greenpeace, an environmental group, sued the company."));
  }

  @Test
  void anAppositionStandsInTheOrderOfTheText() {
    assertEquals(
        List.of("The mayor of Oslo | is | Anna Keller"),
        Tuples.implicit("The mayor of Oslo, Anna Keller, resigned."));
  }

  @Test
  void aTitleIsWhatItsBearerIs() {
    assertEquals(
        List.of("Anna Keller | is | Former President"),
        Tuples.implicit("Former President Anna Keller resigned."));
    assertEquals(
        List.of("Anna Keller | is | Norwegian Prime Minister"),
        Tuples.implicit("Norwegian Prime Minister Anna Keller visited Cairo."));
  }

  @Test
  void aTitleHasTheCountryBehindTheName() {
    assertEquals(
        List.of("Anna Keller | is | President of Chile"),
        Tuples.implicit("President Anna Keller of Chile resigned."));
  }

  @Test
  void aNameBehindItsNounIsThat() {
    assertTrue(
        Tuples.readAll("The envoy met the poet Ismael Diarra in Gao.")
            .contains("Ismael Diarra | is | the poet"));
  }

  @Test
  void aPlaceLiesInThePlaceBehindIt() {
    assertEquals(
        List.of("Aceh | is in | Indonesia"), Tuples.implicit("The storm hit Aceh, Indonesia."));
  }

  @Test
  void anOwnerHasWhatIsOwned() {
    assertEquals(
        List.of("Keller | has | criticism of the plan"),
        Tuples.implicit("Keller's criticism of the plan angered Norway."));
  }

  @Test
  void aPronounHasNothing() {
    assertEquals(List.of(), Tuples.implicit("Keller and her deputy met."));
  }

  @Test
  void ageAndListsAreNoAppositions() {
    assertEquals(List.of(), Tuples.implicit("Keller, 57, resigned."));
    assertEquals(List.of(), Tuples.implicit("Oslo, London, Madrid"));
    assertEquals(
        List.of(), Tuples.implicit("Norway supports the countries Chile, Peru and Brazil."));
  }

  @Test
  void anAppositionIsSurerThanAPossession() {
    String sentence = "Keller, Norway's prime minister, resigned.";
    assertEquals(
        List.of("Keller | is | Norway's prime minister", "Norway | has | prime minister"),
        Tuples.implicit(sentence));
    assertTrue(Tuples.confidence("is", sentence) > Tuples.confidence("has", sentence));
  }
}
