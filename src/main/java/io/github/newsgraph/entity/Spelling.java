package io.github.newsgraph.entity;

/** Tells names that differ by a slip of the pen from names that differ. */
final class Spelling {
  private Spelling() {}

  /**
   * Whether two texts differ by one letter: left out, exchanged for another or for its neighbour
   * (Damerau's edits). No slip makes a digit or a space, and none happens at a word's beginning or
   * to a word of fewer than four letters.
   */
  static boolean isSlip(String one, String two) {
    int begin = 0;
    int shorter = Math.min(one.length(), two.length());
    while (begin < shorter && one.charAt(begin) == two.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
      end++;
    }
    String a = one.substring(begin, one.length() - end);
    String b = two.substring(begin, two.length() - end);
    boolean single = a.length() <= 1 && b.length() <= 1 && !(a + b).isEmpty();
    boolean swapped =
        a.length() == 2 && b.length() == 2 && new StringBuilder(a).reverse().toString().equals(b);
    return (single || swapped)
        && (a + b).chars().allMatch(Character::isLetter)
        && isInsideWord(one, begin)
        && isInsideWord(two, begin);
  }

  private static boolean isInsideWord(String text, int index) {
    int begin = text.lastIndexOf(' ', Math.max(0, index - 1)) + 1;
    int space = text.indexOf(' ', index);
    int end = space < 0 ? text.length() : space;
    return index > begin && end - begin >= 4;
  }
}
