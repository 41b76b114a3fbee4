package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import java.util.List;

/**
 * An article with its annotated sentences.
 *
 * @param article the article
 * @param sentences its sentences in order; {@code sentences.get(i).index() == i}
 */
public record Document(Article article, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The characters of the article between two tokens of a sentence, the second excluded. */
  public String words(int sentence, int begin, int end) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return article
        .text()
        .substring(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end())
        .replaceAll("[\\s\\u00a0]+", " ");
  }
}
