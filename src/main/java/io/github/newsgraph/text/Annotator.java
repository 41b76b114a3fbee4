package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Annotates articles: sentences, tokens, lemmas, tags, dependency trees and names.
 *
 * <p>Loading takes about half a second; make one and keep it. Several threads may annotate
 * different articles with one annotator. The same article always gets the same annotation.
 */
public final class Annotator implements AutoCloseable {
  private final Segmenter segmenter;
  private final SentenceAnnotator sentences;
  private final Network network;

  private Annotator(Segmenter segmenter, SentenceAnnotator sentences, Network network) {
    this.segmenter = segmenter;
    this.sentences = sentences;
    this.network = network;
  }

  /**
   * Loads the models that come with the program.
   *
   * @throws IOException if one is missing or broken
   */
  public static Annotator load() throws IOException {
    // The network takes as long as all the rest.
    FutureTask<Network> loading = new FutureTask<>(Network::load);
    new Thread(loading, "load-network").start();
    WordPieces pieces = WordPieces.load();
    Segmenter segmenter = new Segmenter(Abbreviations.load(), pieces);
    Labels labels = Labels.load();
    Lemmatizer lemmatizer = Lemmatizer.load(pieces::isWord);
    Network network = await(loading);
    return new Annotator(
        segmenter, new SentenceAnnotator(pieces, network, labels, lemmatizer), network);
  }

  private static Network await(FutureTask<Network> loading) throws IOException {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the language model was loading", e);
    }
  }

  /** Annotates the paragraphs of an article; one without paragraphs has no sentences. */
  public Document annotate(Article article) {
    List<Sentence> alone = sentences.annotate(article.text(), segmenter.segments(article));
    List<Sentence> agreed = NameConsistency.apply(alone);
    return new Document(article, agreed.stream().map(NameTrees::agree).toList());
  }

  /** Frees the network's memory, which the garbage collector does not see. */
  @Override
  public void close() {
    network.close();
  }
}
