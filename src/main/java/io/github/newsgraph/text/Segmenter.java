package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts the paragraphs of an article into sentences and words. */
final class Segmenter {
  /**
   * Subwords that the network is given at a time: {@value}. It would take 512 but has learnt from
   * sentences of up to 130, and its work grows with the square.
   */
  static final int MOST_SUBWORDS = 256;

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final WordPieces pieces;

  Segmenter(Abbreviations abbreviations, WordPieces pieces) {
    this.splitter = new SentenceSplitter(abbreviations);
    this.tokenizer = new Tokenizer(abbreviations);
    this.pieces = pieces;
  }

  /** The segments of all paragraphs in the order of the text; a headline is one sentence. */
  List<Segment> segments(Article article) {
    List<Segment> segments = new ArrayList<>();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      for (Span sentence : sentences(article.text(), paragraph)) {
        List<Span> tokens = tokenizer.tokens(article.text(), sentence);
        for (List<Span> part : parts(article.text(), tokens)) {
          segments.add(new Segment(p, paragraph.kind(), part));
        }
      }
    }
    return segments;
  }

  private List<Span> sentences(String text, Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.HEADLINE
        ? List.of(paragraph.span())
        : splitter.split(text, paragraph.span());
  }

  /**
   * Cuts a sentence that is too long for the network: behind the last semicolon that fits, else
   * behind the last comma, else where the space ends. A sentence that fits is its only part.
   */
  private List<List<Span>> parts(String text, List<Span> tokens) {
    List<List<Span>> parts = new ArrayList<>();
    int begin = 0;
    while (begin < tokens.size()) {
      int end = fitting(text, tokens, begin);
      if (end < tokens.size()) {
        end = cut(text, tokens, begin, end);
      }
      parts.add(tokens.subList(begin, end));
      begin = end;
    }
    return parts;
  }

  private int fitting(String text, List<Span> tokens, int begin) {
    int room = MOST_SUBWORDS - 2;
    int end = begin;
    while (end < tokens.size()) {
      room -= pieces.subwords(tokens.get(end).of(text)).size();
      if (room < 0) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int cut(String text, List<Span> tokens, int begin, int end) {
    return lastOf(";", text, tokens, begin, end)
        .or(() -> lastOf(",", text, tokens, begin, end))
        .orElse(end);
  }

  /** After the last such mark in the second half of the stretch. */
  private static Optional<Integer> lastOf(
      String mark, String text, List<Span> tokens, int begin, int end) {
    return IntStream.range((begin + end) / 2, end)
        .filter(i -> tokens.get(i).of(text).equals(mark))
        .mapToObj(i -> i + 1)
        .reduce((a, b) -> b);
  }
}
