package io.github.newsgraph.cli;

/** Text in lines that fit a terminal. */
final class Wrapping {
  private static final int NARROWEST = 20;

  private Wrapping() {}

  /**
   * A text broken between words into lines; a word that is too long is broken behind a bar, or
   * stays whole.
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
      boolean begins = true;
      for (String part : word.length() > room ? word.split("(?<=\\|)") : new String[] {word}) {
        int gap = begins && column > 0 ? 1 : 0;
        boolean next = column > 0 && column + gap + part.length() > room;
        lines.append(next ? "\n" + rest : " ".repeat(gap)).append(part);
        column = part.length() + (next ? 0 : column + gap);
        begins = false;
      }
    }
    return lines.toString();
  }
}
