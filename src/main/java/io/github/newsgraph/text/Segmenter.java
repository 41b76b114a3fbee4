package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the paragraphs of an article into sentences and words. */
final class Segmenter {
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  Segmenter(Abbreviations abbreviations, BoundaryModel boundaries) {
    this.splitter = new SentenceSplitter(abbreviations, boundaries);
    this.tokenizer = new Tokenizer(abbreviations);
  }

  /**
   * The segments of all paragraphs that have words, in order; a headline and its date are one each.
   */
  List<Segment> segments(Article article) {
    List<Segment> segments = new ArrayList<>();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      for (Span sentence : sentences(article.text(), paragraph)) {
        List<Span> tokens = tokenizer.tokens(article.text(), sentence);
        if (!tokens.isEmpty()) {
          segments.add(new Segment(p, paragraph.kind(), tokens));
        }
      }
    }
    return segments;
  }

  /** A line that is a single sentence; nothing if there is no word in it. */
  Optional<Segment> line(String line) {
    List<Span> tokens = tokenizer.tokens(line, new Span(0, line.length()));
    boolean empty = line.codePoints().noneMatch(Character::isLetterOrDigit);
    return empty ? Optional.empty() : Optional.of(new Segment(0, Paragraph.Kind.BODY, tokens));
  }

  private List<Span> sentences(String text, Paragraph paragraph) {
    if (paragraph.span().of(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    return paragraph.kind() == Paragraph.Kind.HEADLINE
        ? LostBreaks.split(text, paragraph.span())
        : splitter.split(text, paragraph.span());
  }
}
