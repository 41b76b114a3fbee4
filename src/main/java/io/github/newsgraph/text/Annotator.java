package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotates articles: sentences, tokens, lemmas, tags, dependency trees and names.
 *
 * <p>Loading takes about half a second; make one and keep it. Several threads may annotate
 * different articles with one annotator. The same article always gets the same annotation.
 */
public final class Annotator implements AutoCloseable {
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final SentenceAnnotator sentences;
  private final Network network;

  private Annotator(
      SentenceSplitter splitter,
      Tokenizer tokenizer,
      SentenceAnnotator sentences,
      Network network) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.sentences = sentences;
    this.network = network;
  }

  /**
   * Loads the models that come with the program.
   *
   * @throws IOException if one is missing or broken
   */
  public static Annotator load() throws IOException {
    Abbreviations abbreviations = Abbreviations.load();
    WordPieces pieces = WordPieces.load();
    Lemmatizer lemmatizer = Lemmatizer.load(pieces::isWord);
    Network network = Network.load();
    return new Annotator(
        new SentenceSplitter(abbreviations),
        new Tokenizer(abbreviations),
        new SentenceAnnotator(pieces, network, Labels.load(), lemmatizer),
        network);
  }

  /** Annotates the paragraphs of an article; one without paragraphs has no sentences. */
  public Document annotate(Article article) {
    List<Sentence> annotated = new ArrayList<>();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      for (Span span : sentences(article.text(), paragraph)) {
        List<Span> tokens = tokenizer.tokens(article.text(), span);
        for (List<Span> part : sentences.parts(article.text(), tokens)) {
          annotated.add(
              sentences.annotate(article.text(), part, annotated.size(), p, paragraph.kind()));
        }
      }
    }
    List<Sentence> agreed = NameConsistency.apply(annotated);
    return new Document(article, agreed.stream().map(NameTrees::agree).toList());
  }

  private List<Span> sentences(String text, Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.HEADLINE
        ? List.of(paragraph.span())
        : splitter.split(text, paragraph.span());
  }

  /** Frees the network's memory, which the garbage collector does not see. */
  @Override
  public void close() {
    network.close();
  }
}
