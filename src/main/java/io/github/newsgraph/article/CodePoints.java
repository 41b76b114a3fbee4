package io.github.newsgraph.article;

/**
 * Places in a text counted in Unicode code points, as NIF and RFC 5147 count, where {@link Span}
 * counts UTF-16 code units.
 */
public final class CodePoints {
  private final int[] pairsBefore;

  /** Counts the characters of a text. */
  public CodePoints(String text) {
    pairsBefore = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      pairsBefore[i + 1] = pairsBefore[i] + (pair ? 1 : 0);
    }
  }

  /** A stretch of the text, in code points. */
  public Span of(Span span) {
    return new Span(at(span.begin()), at(span.end()));
  }

  private int at(int unit) {
    return unit - pairsBefore[unit];
  }
}
