package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrimmerTest {
  @Test
  void titlesArticlesAndPossessivesAreNoPartOfAName() {
    assertEquals("Anna Keller", trimmed("President Anna Keller 's", EntityType.PERSON));
    assertEquals("Nordic Council", trimmed("the Nordic Council", EntityType.ORGANIZATION));
  }

  @Test
  void theJointToWordsBehindIsNoPartOfAName() {
    assertEquals("Aldin Stadium", trimmed("Aldin Stadium in", EntityType.PLACE));
    assertEquals("Harbour Lions", trimmed("Harbour Lions of the", EntityType.ORGANIZATION));
  }

  @Test
  void thePlaceWhereABodyIsIsAnotherName() {
    assertEquals(
        "Norden University", trimmed("Norden University in Vardalen", EntityType.ORGANIZATION));
    assertEquals("Vardal", trimmed("Vardal in Norway", EntityType.PLACE));
  }

  @Test
  void whatABodyWorksInIsPartOfItsName() {
    assertEquals(
        "Centre for Research in Trade",
        trimmed("Centre for Research in Trade", EntityType.ORGANIZATION));
    assertEquals("Church in Wales", trimmed("Church in Wales", EntityType.ORGANIZATION));
    assertEquals("Sand - in - Moor", trimmed("Sand - in - Moor", EntityType.PLACE));
  }

  @Test
  void nothingIsLeftOfATitleAlone() {
    assertEquals("", trimmed("Prime Minister", EntityType.PERSON));
  }

  private static String trimmed(String text, EntityType type) {
    List<String> words = List.of(text.split(" "));
    return NameTrimmer.trim(words, new Mention(0, words.size(), type))
        .map(name -> String.join(" ", words.subList(name.begin(), name.end())))
        .orElse("");
  }
}
