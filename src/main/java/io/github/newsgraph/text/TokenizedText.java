package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleException;
import java.util.List;

/**
 * A text with the words of each of its sentences, found by the program or given by a treebank.
 *
 * <p>A treebank's text is put together from its words; paragraphs are parted by an empty line.
 */
public final class TokenizedText {
  private final Article article;
  private final List<Segment> segments;
  private final boolean isGiven;

  /**
   * @param isGiven whether the sentences are given, so that they must stay as they are
   */
  TokenizedText(Article article, List<Segment> segments, boolean isGiven) {
    this.article = article;
    this.segments = List.copyOf(segments);
    this.isGiven = isGiven;
  }

  /**
   * The documents of a CoNLL-U file, of which only words, spaces, paragraphs and the bounds of
   * documents are read.
   *
   * @param name what to call the file in messages
   * @param id of a document that has none of its own
   * @throws ArticleException if it is not CoNLL-U; the message names the line
   */
  public static List<TokenizedText> readConllu(String conllu, String name, String id)
      throws ArticleException {
    return new ConlluReader(name, id).read(conllu);
  }

  /** The text, its paragraphs and where it comes from. */
  public Article article() {
    return article;
  }

  List<Segment> segments() {
    return segments;
  }

  boolean isGiven() {
    return isGiven;
  }
}
