package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Sentences;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
  private static final Lexicon LEXICON = Lexicon.load();

  /** The object's words of "The storm took OBJECT." */
  private record Taken(Quantities quantities, Phrase phrase) {
    static Taken of(String object, int head) {
      Document document = Sentences.annotated("The storm took " + object + ".");
      Sentence sentence = document.sentences().get(0);
      Phrase phrase = new Phrase(0, 3 + head, 3, sentence.size() - 1);
      return new Taken(new Quantities(document, LEXICON), phrase);
    }

    boolean isAmount() {
      return quantities.isAmount(phrase);
    }

    String number() {
      return quantities.number(phrase).map(v -> v.lexical() + " " + v.datatype()).orElse("none");
    }
  }

  @Test
  void sumsSharesAndNumbersAreAmounts() {
    assertTrue(Taken.of("$ 3 billion", 0).isAmount());
    assertTrue(Taken.of("54 percent", 1).isAmount());
    assertTrue(Taken.of("12", 0).isAmount());
  }

  @Test
  void countedThingsAreNoAmounts() {
    assertFalse(Taken.of("12 houses", 1).isAmount());
    assertFalse(Taken.of("the dollar", 1).isAmount());
  }

  @Test
  void numbersAreReadInDigitsAndInWords() {
    assertEquals("1200 INTEGER", Taken.of("1,200 houses", 1).number());
    assertEquals("1200000 INTEGER", Taken.of("1.2 million houses", 2).number());
    assertEquals("2.5 DECIMAL", Taken.of("2.5 percent", 1).number());
    assertEquals("12 INTEGER", Taken.of("twelve houses", 1).number());
    assertEquals("2000 INTEGER", Taken.of("two thousand houses", 2).number());
    assertEquals("25 INTEGER", Taken.of("twenty-five houses", 3).number());
    assertEquals("none", Taken.of("many houses", 1).number());
  }
}
