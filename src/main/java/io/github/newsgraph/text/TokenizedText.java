package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleException;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The lines of a text as documents of a sentence each, whose ids are the lines' numbers. */
  static List<TokenizedText> ofLines(String text, String source, Segmenter segmenter) {
    List<TokenizedText> texts = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Paragraph paragraph = new Paragraph(new Span(0, line.length()), Paragraph.Kind.BODY);
      List<Paragraph> whole = List.of(paragraph);
      Article article =
          new Article(Integer.toString(number), "", line, Optional.empty(), source, "en", whole);
      segmenter.line(line).ifPresent(s -> texts.add(new TokenizedText(article, List.of(s), true)));
    }
    return texts;
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
