package io.github.newsgraph.article;

/**
 * A paragraph that is worth reading; navigation residue is none.
 *
 * @param span its place in the article's text, white space at the ends left out
 * @param kind what it is
 */
public record Paragraph(Span span, Kind kind) {
  /** A headline is often no full sentence; a body paragraph is prose. */
  public enum Kind {
    HEADLINE,
    BODY
  }
}
