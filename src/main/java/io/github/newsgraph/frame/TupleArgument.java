package io.github.newsgraph.frame;

import java.util.BitSet;
import java.util.List;

/**
 * An argument of a predicate as words.
 *
 * @param place where it stands among the others
 * @param preposition its prepositions, if it has any
 * @param words the rest of it
 * @param each of coordinated phrases the words of each; else {@code words} alone
 */
record TupleArgument(Place place, BitSet preposition, BitSet words, List<BitSet> each) {
  /**
   * Objects and what stands with "be"; clauses and other complements; what stands behind the verb;
   * adverbs behind it; what stands before it; clauses of time, condition and purpose. In the order
   * in which arguments are given.
   */
  enum Place {
    CORE,
    CONTENT,
    BEHIND,
    ADVERB,
    BEFORE,
    CLAUSE
  }

  TupleArgument(Place place, BitSet preposition, BitSet words) {
    this(place, preposition, words, List.of(words));
  }

  TupleArgument(Place place, BitSet words) {
    this(place, new BitSet(), words);
  }

  /** The same with a single one of the coordinated phrases. */
  TupleArgument only(BitSet phrase) {
    return new TupleArgument(place, preposition, phrase);
  }

  /** Whether its preposition ends the relation if it is the first argument. */
  boolean isBehindVerb() {
    return place == Place.CORE || place == Place.CONTENT || place == Place.BEHIND;
  }

  int begin() {
    return words.nextSetBit(0);
  }
}
