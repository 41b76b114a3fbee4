package io.github.newsgraph.text;

import java.util.function.IntPredicate;

/**
 * The case pattern of a word, which gives the network back what its uncased vocabulary loses.
 *
 * <p>The numbers are the network's own; they follow from how it was trained.
 */
final class WordShape {
  static final int LOWER = 0;
  static final int CAPITALISED = 1;
  static final int UPPER = 2;
  static final int MIXED = 3;
  static final int LETTERS_AND_DIGITS = 4;
  static final int DIGITS = 5;
  static final int NO_LETTER = 6;
  static final int ONE_CAPITAL = 7;

  private WordShape() {}

  /** The shape of a word as it is written; of the rules below the first that fits decides. */
  static int of(String word) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    boolean digit = word.codePoints().anyMatch(Character::isDigit);
    if (letters.length == 0) {
      return digit ? DIGITS : NO_LETTER;
    }
    if (digit) {
      return LETTERS_AND_DIGITS;
    }
    if (all(letters, 0, Character::isLowerCase)) {
      return LOWER;
    }
    if (all(letters, 0, Character::isUpperCase)) {
      return letters.length > 1 ? UPPER : ONE_CAPITAL;
    }
    boolean capitalised =
        Character.isUpperCase(letters[0]) && all(letters, 1, Character::isLowerCase);
    return capitalised ? CAPITALISED : MIXED;
  }

  static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean all(int[] letters, int from, IntPredicate test) {
    for (int i = from; i < letters.length; i++) {
      if (!test.test(letters[i])) {
        return false;
      }
    }
    return true;
  }
}
