package io.github.newsgraph.entity;

import io.github.newsgraph.frame.Phrase;

/** A token's place in a document. */
record At(int sentence, int token) implements Comparable<At> {
  static At headOf(Phrase phrase) {
    return new At(phrase.sentence(), phrase.head());
  }

  /** Another token of the same sentence. */
  At to(int other) {
    return new At(sentence, other);
  }

  @Override
  public int compareTo(At other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(token, other.token);
  }
}
