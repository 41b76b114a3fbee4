package io.github.newsgraph.frame;

import java.util.List;

/** The words for numbers, in lower case. */
public final class NumberWords {
  /** Each word's number is its place in the list. */
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  /** Each word's number is its place in the list times ten. */
  private static final List<String> TENS =
      List.of(
          "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The number that a single word names, such as 12 or 90; -1 if it names none below 100. */
  public static int value(String word) {
    int small = SMALL.indexOf(word);
    int tens = TENS.indexOf(word);
    return small >= 0 || tens < 0 ? small : 10 * tens;
  }

  /**
   * The words from zero to a number.
   *
   * @param last 0 to 19
   */
  static List<String> upTo(int last) {
    return SMALL.subList(0, last + 1);
  }
}
