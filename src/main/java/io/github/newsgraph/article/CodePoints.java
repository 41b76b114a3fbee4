package io.github.newsgraph.graph;

import io.github.newsgraph.article.Span;

/**
 * Places in a text counted in Unicode code points, as NIF and RFC 5147 count, where {@link Span}
 * counts UTF-16 code units.
 */
final class CodePoints {
  private final int[] pairsBefore;

  CodePoints(String text) {
    pairsBefore = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      pairsBefore[i + 1] = pairsBefore[i] + (pair ? 1 : 0);
    }
  }

  Span of(Span span) {
    return new Span(at(span.begin()), at(span.end()));
  }

  private int at(int unit) {
    return unit - pairsBefore[unit];
  }
}
