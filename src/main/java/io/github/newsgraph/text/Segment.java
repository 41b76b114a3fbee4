package io.github.newsgraph.text;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.List;

/**
 * The words that are annotated together: a sentence, or a part of one that is too long.
 *
 * @param paragraph index of the article's paragraph
 * @param kind of that paragraph
 * @param tokens the places of its words in the article's text, at least one
 */
record Segment(int paragraph, Paragraph.Kind kind, List<Span> tokens) {
  /** From the first word to the last. */
  Span span() {
    return new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
  }

  /** Its words as written. */
  List<String> words(String text) {
    return tokens.stream().map(token -> token.of(text)).toList();
  }
}
