package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static Lexicon read(String... lines) throws IOException {
    return Lexicon.read(new BufferedReader(new StringReader(String.join("\n", lines))));
  }

  @Test
  void aClassHasTheWordsBelowItsName() throws IOException {
    Lexicon lexicon =
        read("[fruit]  # that we eat", "apple, pear", "prickly pear,", "[tree]", "oak");
    assertEquals(Set.of("apple", "pear", "prickly pear"), lexicon.all("fruit"));
    assertTrue(lexicon.is("oak", "fruit", "tree"));
    assertFalse(lexicon.is("oak", "fruit"));
    assertFalse(lexicon.is("oak", "bush"));
  }

  @Test
  void aClassTakesOverTheWordsOfOneAbove() throws IOException {
    Lexicon lexicon = read("[fruit]", "apple", "[food]", "bread, @fruit");
    assertEquals(Set.of("bread", "apple"), lexicon.all("food"));
    assertEquals(Set.of("apple"), lexicon.all("fruit"));
  }

  @Test
  void aClassThatIsNotAboveIsAnError() {
    assertThrows(IllegalStateException.class, () -> read("[food]", "@fruit", "[fruit]", "apple"));
  }

  @Test
  void theClassesThatComeWithTheProgramAreThere() {
    Lexicon lexicon = Lexicon.load();
    assertTrue(lexicon.is("president", "office"));
    assertTrue(lexicon.is("say", "speech"));
    assertTrue(lexicon.is("soldier", "force"));
  }
}
