package io.github.newsgraph.cli;

/** Text in lines that fit a terminal. */
final class Wrapping {
  private static final int NARROWEST = 20;

  private Wrapping() {}

  /**
   * A text broken between words into lines; a word that is too long stays whole.
   *
   * @param width characters of a line, indentation included
   * @param first stands before the first line
   * @param rest stands before the other lines
   */
  static String of(String text, int width, String first, String rest) {
    StringBuilder lines = new StringBuilder(first);
    int room = Math.max(NARROWEST, width - rest.length());
    int column = 0;
    for (String word : text.strip().split("\\s+")) {
      if (column > 0 && column + 1 + word.length() > room) {
        lines.append('\n').append(rest);
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
