package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Annotates the words of sentences: lemmas, tags, trees and names. */
final class SentenceAnnotator {
  /** Segments that wait for a batch: {@value}; more would only take memory. */
  private static final int WINDOW = 64;

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

  /** Annotates the segments of a text; the sentences are numbered from 0. */
  List<Sentence> annotate(String text, List<Segment> segments) {
    List<Sentence> sentences = new ArrayList<>();
    for (int begin = 0; begin < segments.size(); begin += WINDOW) {
      List<Segment> window = segments.subList(begin, Math.min(segments.size(), begin + WINDOW));
      List<Encoded> encoded = window.stream().map(s -> pieces.encode(s.words(text))).toList();
      List<Scores> scores = Batches.run(network, encoded);
      for (int i = 0; i < window.size(); i++) {
        sentences.add(sentence(text, window.get(i), scores.get(i), sentences.size()));
      }
    }
    return sentences;
  }

  private Sentence sentence(String text, Segment segment, Scores scores, int index) {
    List<String> words = segment.words(text);
    return new Sentence(
        index,
        segment.paragraph(),
        segment.kind(),
        segment.span(),
        tokens(words, segment.tokens(), scores),
        tree(scores),
        names(words, scores));
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
