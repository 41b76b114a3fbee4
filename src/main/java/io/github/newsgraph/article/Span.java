package io.github.newsgraph.article;

/**
 * A stretch of an article's text, in UTF-16 code units as {@link String#substring} counts them.
 *
 * @param begin the first character, 0 or more
 * @param end the character after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + " to " + end);
    }
  }

  /** The characters of the span in the text that it belongs to. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
