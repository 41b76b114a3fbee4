package io.github.newsgraph.text;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.List;

/**
 * An annotated sentence.
 *
 * @param index its place in the document, from 0
 * @param paragraph index of the article's paragraph that it stands in
 * @param kind of that paragraph
 * @param span its place in the article's text
 * @param tokens its words
 * @param tree its dependency tree, over the same tokens
 * @param names the names in it, in order, not overlapping
 */
public record Sentence(
    int index,
    int paragraph,
    Paragraph.Kind kind,
    Span span,
    List<Token> tokens,
    DependencyTree tree,
    List<Mention> names) {
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The same sentence at another place in its document. */
  Sentence at(int other) {
    return new Sentence(other, paragraph, kind, span, tokens, tree, names);
  }

  /** The same sentence with other names. */
  Sentence withNames(List<Mention> other) {
    return new Sentence(index, paragraph, kind, span, tokens, tree, other);
  }

  /** The same sentence with another tree over its tokens. */
  public Sentence withTree(DependencyTree other) {
    return new Sentence(index, paragraph, kind, span, tokens, other, names);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }
}
