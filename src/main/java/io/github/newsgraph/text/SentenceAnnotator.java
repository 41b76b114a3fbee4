package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annotates the words of sentences: lemmas, tags, trees and names. */
final class SentenceAnnotator {
  private final WordPieces pieces;
  private final Batches batches;
  private final Labels labels;
  private final NameDecoder nameDecoder;
  private final Lemmatizer lemmatizer;

  SentenceAnnotator(WordPieces pieces, Batches batches, Labels labels, Lemmatizer lemmatizer) {
    this.pieces = pieces;
    this.batches = batches;
    this.labels = labels;
    this.nameDecoder = new NameDecoder(labels.names());
    this.lemmatizer = lemmatizer;
  }

  /** Annotates sentences of several texts; those of a text are numbered from 0. */
  List<List<Sentence>> annotate(List<TokenizedText> texts) {
    List<Place> places = new ArrayList<>();
    List<Encoded> encoded = new ArrayList<>();
    for (TokenizedText text : texts) {
      for (Segment segment : text.segments()) {
        List<String> words = segment.words(text.article().text());
        places.add(new Place(segment, words));
        encoded.add(pieces.encode(words));
      }
    }
    List<Sentence> sentences = batches.run(encoded, (i, scores) -> sentence(places.get(i), scores));
    List<List<Sentence>> byText = new ArrayList<>();
    int next = 0;
    for (TokenizedText text : texts) {
      List<Sentence> own = new ArrayList<>();
      while (own.size() < text.segments().size()) {
        own.add(sentences.get(next++).at(own.size()));
      }
      byText.add(own);
    }
    return byText;
  }

  private record Place(Segment segment, List<String> words) {}

  private Sentence sentence(Place place, Scores scores) {
    Segment segment = place.segment();
    return new Sentence(
        0,
        segment.paragraph(),
        segment.kind(),
        segment.span(),
        tokens(place.words(), segment.tokens(), scores),
        tree(scores),
        names(place.words(), scores));
  }

  private List<Token> tokens(List<String> words, List<Span> spans, Scores scores) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String xpos = labels.xpos().get(scores.xpos(i));
      String upos = labels.upos().get(scores.upos(i));
      tokens.add(new Token(i, spans.get(i), word, lemmatizer.lemma(word, xpos), upos, xpos));
    }
    return tokens;
  }

  private DependencyTree tree(Scores scores) {
    int[] nodes = TreeDecoder.heads(scores);
    int[] heads = new int[scores.words()];
    List<String> relations = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      heads[i] = nodes[i + 1] - 1;
      // The relation is to the best head, which the tree may not have kept.
      String relation = labels.relations().get(scores.relation(i));
      boolean isRoot = heads[i] == DependencyTree.ROOT;
      relations.add(isRoot ? "root" : relation.equals("root") ? "dep" : relation);
    }
    return new DependencyTree(heads, relations);
  }

  private List<Mention> names(List<String> words, Scores scores) {
    return NameDecoder.names(nameDecoder.tags(scores)).stream()
        .map(name -> NameTrimmer.trim(words, name))
        .flatMap(Optional::stream)
        .toList();
  }
}
