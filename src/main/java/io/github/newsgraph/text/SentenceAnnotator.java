package io.github.newsgraph.text;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Annotates the words of one sentence: lemmas, tags, tree and names. */
final class SentenceAnnotator {
  /**
   * Subwords that the network is given at a time: {@value}. It would take 512 but has learnt from
   * sentences of up to 130, and its work grows with the square.
   */
  static final int MOST_SUBWORDS = 256;

  private final WordPieces pieces;
  private final Network network;
  private final Labels labels;
  private final Lemmatizer lemmatizer;

  SentenceAnnotator(WordPieces pieces, Network network, Labels labels, Lemmatizer lemmatizer) {
    this.pieces = pieces;
    this.network = network;
    this.labels = labels;
    this.lemmatizer = lemmatizer;
  }

  /**
   * Cuts a sentence that is too long for the network: behind the last semicolon that fits, else
   * behind the last comma, else where the space ends. A sentence that fits is its only part.
   */
  List<List<Span>> parts(String text, List<Span> tokens) {
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

  /** Annotates the words of a sentence, which is not empty. */
  Sentence annotate(String text, List<Span> spans, int index, int paragraph, Paragraph.Kind kind) {
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    Scores scores = network.run(pieces.encode(words));
    Span whole = new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    List<Token> tokens = tokens(words, spans, scores);
    List<Mention> names = names(words, scores);
    return new Sentence(index, paragraph, kind, whole, tokens, tree(scores), names);
  }

  private List<Token> tokens(List<String> words, List<Span> spans, Scores scores) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String xpos = labels.xpos().get(scores.xpos()[i]);
      String upos = labels.upos().get(scores.upos()[i]);
      tokens.add(new Token(i, spans.get(i), word, lemmatizer.lemma(word, xpos), upos, xpos));
    }
    return tokens;
  }

  private DependencyTree tree(Scores scores) {
    int[] heads = TreeDecoder.heads(scores.arcs());
    int[] found = IntStream.range(1, heads.length).map(i -> heads[i] - 1).toArray();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      // The relation is to the best head, which the tree may not have kept.
      String relation = labels.relations().get(scores.relations()[i]);
      boolean isRoot = found[i] == DependencyTree.ROOT;
      relations.add(isRoot ? "root" : relation.equals("root") ? "dep" : relation);
    }
    return new DependencyTree(found, relations);
  }

  private static List<Mention> names(List<String> words, Scores scores) {
    return NameDecoder.names(NameDecoder.tags(scores.names())).stream()
        .map(name -> NameTrimmer.trim(words, name))
        .flatMap(Optional::stream)
        .toList();
  }
}
