package io.github.newsgraph.claim;

/** A rule file is wrong; the message has file, line, column, and the line with a caret below. */
public final class RuleSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  RuleSyntaxException(String file, int line, int column, String text, String problem) {
    super(
        file
            + ":"
            + line
            + ":"
            + (column + 1)
            + ": "
            + problem
            + "\n  "
            + text
            + "\n  "
            + " ".repeat(Math.max(0, column))
            + "^");
  }
}
