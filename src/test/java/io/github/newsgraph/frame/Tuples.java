package io.github.newsgraph.frame;

import io.github.newsgraph.frame.OpenTuples.Arity;
import io.github.newsgraph.text.Document;
import java.util.ArrayList;
import java.util.List;

/** The tuples of a text, written for people: {@code Rome | sent | aid | to Cairo}. */
final class Tuples {
  private Tuples() {}

  /** Of a sentence that has a tree; with everything that comes before the verb's object in one. */
  static List<String> of(String sentence) {
    return written(new OpenTuples(Reading.LEXICON, Arity.ALL, false), Sentences.document(sentence));
  }

  /** Of a sentence that has a tree, two arguments a tuple. */
  static List<String> pairs(String sentence) {
    return written(new OpenTuples(Reading.LEXICON, Arity.TWO, false), Sentences.document(sentence));
  }

  /** Only what a sentence that has a tree says in passing. */
  static List<String> implicit(String sentence) {
    List<String> all =
        written(new OpenTuples(Reading.LEXICON, Arity.ALL, true), Sentences.document(sentence));
    List<String> added = new ArrayList<>(all);
    added.removeAll(of(sentence));
    return added;
  }

  /** Of any text, as the annotator reads it. */
  static List<String> read(String text) {
    return written(new OpenTuples(Reading.LEXICON, Arity.ALL, false), Sentences.annotated(text));
  }

  /** What any text says in passing, too. */
  static List<String> readAll(String text) {
    return written(new OpenTuples(Reading.LEXICON, Arity.ALL, true), Sentences.annotated(text));
  }

  /** The confidence of the tuple whose relation is given. */
  static double confidence(String relation, String sentence) {
    return new OpenTuples(Reading.LEXICON, Arity.ALL, true)
        .of(Sentences.document(sentence)).stream()
            .filter(t -> t.relation().equals(relation))
            .findFirst()
            .orElseThrow()
            .confidence();
  }

  private static List<String> written(OpenTuples tuples, Document document) {
    return tuples.of(document).stream().map(Tuples::written).toList();
  }

  private static String written(OpenTuple tuple) {
    List<String> parts = new ArrayList<>(List.of(tuple.subject(), tuple.relation()));
    parts.addAll(tuple.arguments());
    return String.join(" | ", parts);
  }
}
