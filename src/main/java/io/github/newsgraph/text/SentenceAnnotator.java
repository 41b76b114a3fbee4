package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Annotates the words of sentences: lemmas, tags, trees and names. */
final class SentenceAnnotator {
  /** Words of a sentence that a warning shows. */
  private static final int SHOWN = 6;

  private final WordPieces pieces;
  private final Batches batches;
  private final Labels labels;
  private final NameDecoder nameDecoder;
  private final Lemmatizer lemmatizer;
  private final Consumer<String> warnings;

  /**
   * @param warnings is told, in a line each, what was done by halves
   */
  SentenceAnnotator(
      WordPieces pieces,
      Batches batches,
      Labels labels,
      Lemmatizer lemmatizer,
      Consumer<String> warnings) {
    this.pieces = pieces;
    this.batches = batches;
    this.labels = labels;
    this.nameDecoder = new NameDecoder(labels.names());
    this.lemmatizer = lemmatizer;
    this.warnings = warnings;
  }

  /** Annotates sentences of several texts; those of a text are numbered from 0. */
  List<List<Sentence>> annotate(List<TokenizedText> texts) {
    List<Part> parts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (TokenizedText text : texts) {
      TrueCase cases = TrueCase.of(text);
      for (Segment segment : text.segments()) {
        add(text, segment, cases, parts);
        ends.add(parts.size());
      }
    }
    List<Encoded> encoded = parts.stream().map(Part::encoded).toList();
    List<Sentence> found = batches.run(encoded, (i, scores) -> sentence(parts.get(i), scores));
    List<List<Sentence>> byText = new ArrayList<>();
    Iterator<Integer> end = ends.iterator();
    int begin = 0;
    for (TokenizedText text : texts) {
      List<Sentence> own = new ArrayList<>();
      for (Segment segment : text.segments()) {
        List<Sentence> sentences = found.subList(begin, end.next());
        begin += sentences.size();
        boolean joined = text.isGiven() && sentences.size() > 1;
        for (Sentence s : joined ? List.of(LongSentences.join(segment, sentences)) : sentences) {
          own.add(s.at(own.size()));
        }
      }
      byText.add(own);
    }
    return byText;
  }

  /**
   * What the network is given: a segment, or a part of one that is too long.
   *
   * @param written its words as they stand there
   * @param words as they are read, without the capitals of a line in capitals
   */
  private record Part(Segment segment, List<String> written, List<String> words, Encoded encoded) {}

  private void add(TokenizedText text, Segment whole, TrueCase cases, List<Part> parts) {
    List<String> written = whole.words(text.article().text());
    List<String> words = cases.read(written);
    Encoded encoded = pieces.encode(words);
    if (encoded.ids().length <= LongSentences.MOST_SUBWORDS) {
      parts.add(new Part(whole, written, words, encoded));
      return;
    }
    List<Integer> ends = LongSentences.ends(words, encoded);
    warnings.accept(
        "%s: a sentence of %d words is too long and is read in %d parts: \"%s...\""
            .formatted(
                text.article().source(),
                words.size(),
                ends.size(),
                String.join(" ", words.subList(0, Math.min(words.size(), SHOWN)))));
    int begin = 0;
    for (Segment part : LongSentences.parts(whole, ends)) {
      int end = begin + part.tokens().size();
      List<String> own = words.subList(begin, end);
      parts.add(new Part(part, written.subList(begin, end), own, pieces.encode(own)));
      begin = end;
    }
  }

  private Sentence sentence(Part part, Scores scores) {
    Segment segment = part.segment();
    return new Sentence(
        0,
        segment.paragraph(),
        segment.kind(),
        segment.span(),
        tokens(part, scores),
        tree(scores),
        names(part.words(), scores));
  }

  private List<Token> tokens(Part part, Scores scores) {
    List<Span> spans = part.segment().tokens();
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      String form = part.written().get(i);
      String xpos = labels.xpos().get(scores.xpos(i));
      String upos = labels.upos().get(scores.upos(i));
      String lemma = lemmatizer.lemma(part.words().get(i), xpos);
      tokens.add(new Token(i, spans.get(i), form, lemma, upos, xpos));
    }
    return tokens;
  }

  private DependencyTree tree(Scores scores) {
    int[] nodes = TreeDecoder.heads(scores);
    int[] heads = new int[scores.words()];
    double[] certainties = new double[heads.length];
    List<String> relations = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      heads[i] = nodes[i + 1] - 1;
      certainties[i] = scores.headProbability(i + 1, nodes[i + 1]);
      // The relation is to the best head, which the tree may not have kept.
      String relation = labels.relations().get(scores.relation(i));
      boolean isRoot = heads[i] == DependencyTree.ROOT;
      relations.add(isRoot ? "root" : relation.equals("root") ? "dep" : relation);
    }
    return new DependencyTree(heads, relations, certainties);
  }

  private List<Mention> names(List<String> words, Scores scores) {
    return NameDecoder.names(nameDecoder.tags(scores)).stream()
        .map(name -> NameTrimmer.trim(words, name))
        .flatMap(Optional::stream)
        .toList();
  }
}
