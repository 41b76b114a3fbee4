package io.github.newsgraph.cli;

/** The part of a long sentence that matters. */
final class Excerpt {
  private static final String GAP = "...";

  private Excerpt() {}

  /**
   * A sentence cut between words to at most so many characters, if it is longer.
   *
   * @param words what must be seen, if the sentence has it and there is room
   */
  static String of(String sentence, String words, int room) {
    if (sentence.length() <= room) {
      return sentence;
    }
    int middle = Math.max(sentence.indexOf(words), 0) + words.length() / 2;
    int begin = Math.max(0, Math.min(middle - room / 2, sentence.length() - room));
    int end = Math.min(sentence.length(), begin + room);
    String before = "";
    String after = "";
    if (begin > 0) {
      before = GAP;
      begin = sentence.indexOf(' ', Math.min(begin + GAP.length(), end)) + 1;
    }
    if (end < sentence.length()) {
      after = GAP;
      end = sentence.lastIndexOf(' ', end - GAP.length());
    }
    return begin < end ? before + sentence.substring(begin, end) + after : GAP;
  }
}
