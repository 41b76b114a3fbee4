package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.Document;

/** What stands at an end or in a role of a claim. */
public sealed interface Argument {
  /** A thing that the text mentions; which entity it is, coreference decides. */
  record Mentioned(Phrase phrase) implements Argument {}

  /** Words quoted from the text, such as what somebody said. */
  record Quoted(String words) implements Argument {
    /** The words of a phrase. */
    static Quoted of(Document document, Phrase phrase) {
      return new Quoted(document.words(phrase.sentence(), phrase.begin(), phrase.end()));
    }
  }

  /** A number or a date, in XSD's lexical form. */
  record Value(String lexical, Datatype datatype) implements Argument {}

  /** A thing without a name that the rule itself names, such as "support". */
  record Constant(String label) implements Argument {}

  /** The XSD datatypes of values. */
  enum Datatype {
    STRING,
    INTEGER,
    DECIMAL,
    DATE,
    GYEAR
  }
}
