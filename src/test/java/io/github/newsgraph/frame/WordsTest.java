package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.Sentence;
import org.junit.jupiter.api.Test;

/** Words of a sentence as they are written. */
class WordsTest {
  private static String words(String sentence, int begin, int end) {
    Sentence first = Sentences.document(sentence).sentences().get(0);
    return Words.between(new Syntax(first), begin, end);
  }

  @Test
  void wordsAreSpacedAsTheyAreWritten() {
    assertEquals("born on May 18, 2015", words("Keller was born on May 18, 2015.", 2, 8));
    assertEquals("57-year-old", words("The 57-year-old politician resigned.", 1, 6));
    assertEquals("Norway's prime", words("Norway's prime minister, Anna Keller, resigned.", 0, 3));
  }

  @Test
  void noWordsAreNoText() {
    assertEquals("", words("Rebels attacked the city.", 2, 2));
  }
}
