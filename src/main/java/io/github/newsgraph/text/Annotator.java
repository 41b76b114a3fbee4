package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Annotates articles: sentences, tokens, lemmas, tags, dependency trees and names.
 *
 * <p>Loading takes about half a second; make one and keep it. Several threads may annotate
 * different articles with one annotator. The same article always gets the same annotation, alone or
 * in company, in however many threads.
 */
public final class Annotator implements AutoCloseable {
  /** Subwords that the network is given at once, padding included; more would only take memory. */
  private static final int BATCH = 256;

  private final Segmenter segmenter;
  private final SentenceAnnotator sentences;
  private final KnownNames known;
  private final Batches batches;
  private final Network network;

  private Annotator(
      Segmenter segmenter,
      SentenceAnnotator sentences,
      KnownNames known,
      Batches batches,
      Network network) {
    this.segmenter = segmenter;
    this.sentences = sentences;
    this.known = known;
    this.batches = batches;
    this.network = network;
  }

  /**
   * Loads the models that come with the program, to annotate on all processors.
   *
   * @throws IOException if one is missing or broken
   */
  public static Annotator load() throws IOException {
    return load(Runtime.getRuntime().availableProcessors(), () -> KnownNames.NONE, warning -> {});
  }

  /**
   * Loads the models that come with the program.
   *
   * @param threads that annotate, whatever the number of threads that ask; 1 or more
   * @param known gives the names whose types are known; asked once, while the network is loading
   * @param warnings is told, in a line each, of sentences that had to be cut; by any thread
   * @throws IOException if one is missing or broken
   */
  public static Annotator load(
      int threads, Supplier<? extends KnownNames> known, Consumer<String> warnings)
      throws IOException {
    return load(threads, BATCH, known, warnings);
  }

  static Annotator load(
      int threads, int batch, Supplier<? extends KnownNames> known, Consumer<String> warnings)
      throws IOException {
    // The network takes as long as all the rest.
    FutureTask<Network> loading = new FutureTask<>(Network::load);
    new Thread(loading, "load-network").start();
    KnownNames names = known.get();
    WordPieces pieces = WordPieces.load();
    Segmenter segmenter = new Segmenter(Abbreviations.load(), BoundaryModel.load());
    Labels labels = Labels.load();
    Lemmatizer lemmatizer = Lemmatizer.load(pieces::isWord);
    Network network = await(loading);
    network.check(labels);
    Batches batches = new Batches(network, batch, threads);
    SentenceAnnotator sentences =
        new SentenceAnnotator(pieces, batches, labels, lemmatizer, warnings);
    return new Annotator(segmenter, sentences, names, batches, network);
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
    return annotate(List.of(tokenize(article))).get(0);
  }

  /** Cuts the paragraphs of an article into sentences and words. */
  public TokenizedText tokenize(Article article) {
    return new TokenizedText(article, segmenter.segments(article), false);
  }

  /**
   * Cuts the lines of a text into words. Every line that has words is a document of its own of a
   * single sentence, its number the document's id.
   *
   * @param source where they come from, for messages
   */
  public List<TokenizedText> tokenizeLines(String text, String source) {
    return TokenizedText.ofLines(text, source, segmenter);
  }

  /**
   * Annotates texts together, which is faster than one after the other; each becomes what it would
   * become alone.
   */
  public List<Document> annotate(List<TokenizedText> texts) {
    List<List<Sentence>> alone = sentences.annotate(texts);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Sentence> agreed = NameConsistency.apply(alone.get(i), known);
      documents.add(
          new Document(texts.get(i).article(), agreed.stream().map(NameTrees::agree).toList()));
    }
    return documents;
  }

  /** Frees the network's memory, which the garbage collector does not see. */
  @Override
  public void close() {
    batches.close();
    network.close();
  }
}
