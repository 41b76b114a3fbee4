package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.BuildReport.Failure;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a few files together, because sentences are annotated faster in company. What one article
 * brings to light must not cost the user the others.
 */
final class ArticleGroup {
  private final Pipeline pipeline;
  private final GraphStore store;
  private final Provenance provenance;
  private final boolean again;
  private final Map<Path, String> words = new HashMap<>();
  private final Map<Path, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<Path, Article> articles = new LinkedHashMap<>();

  /**
   * @param again whether to read also what the store has as it is
   */
  ArticleGroup(Pipeline pipeline, GraphStore store, Provenance provenance, boolean again) {
    this.pipeline = pipeline;
    this.store = store;
    this.provenance = provenance;
    this.again = again;
  }

  /** What came of a file: the graph of its article, or a failure, or nothing as it is there. */
  record Outcome(Path file, ArticleGraph graph, int sentences, Failure failure) {}

  /**
   * Reads files, each once.
   *
   * @param ids of the articles
   * @return what came of each, in their order
   */
  List<Outcome> read(List<Path> files, Map<Path, String> ids, Optional<LocalDate> published) {
    for (Path file : files) {
      attempt(
          file,
          () -> {
            Article article = ArticleReader.read(file, ids.get(file), published);
            words.put(file, provenance.word(article, published));
            if (!again && store.isRead(article.id(), words.get(file))) {
              outcomes.put(file, new Outcome(file, null, 0, null));
              return;
            }
            pipeline.check(article);
            articles.put(file, article);
          });
    }
    if (!articles.isEmpty()) {
      pipeline.prepare(); // what fails here is no article's fault
    }
    try {
      List<Path> read = List.copyOf(articles.keySet());
      List<Document> documents =
          read.isEmpty() ? List.of() : pipeline.annotate(List.copyOf(articles.values()));
      for (int i = 0; i < read.size(); i++) {
        understand(read.get(i), documents.get(i));
      }
    } catch (RuntimeException inCompany) {
      articles.forEach(this::alone);
    }
    return files.stream().map(outcomes::get).toList();
  }

  /** The article that could not be annotated fails once more, by itself. */
  private void alone(Path file, Article article) {
    attempt(file, () -> understand(file, pipeline.annotate(List.of(article)).get(0)));
  }

  private void understand(Path file, Document document) {
    attempt(
        file,
        () -> {
          ArticleKnowledge knowledge = pipeline.understand(document);
          int sentences = document.sentences().size();
          ArticleGraph graph = ArticleGraph.of(knowledge, store.iris()).readAs(words.get(file));
          outcomes.put(file, new Outcome(file, graph, sentences, null));
        });
  }

  /** A step that may fail for a file. */
  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Path file, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      fail(file, e.getMessage(), e);
    } catch (RuntimeException e) {
      fail(file, file + ": internal error: " + e, e);
    }
  }

  private void fail(Path file, String reason, Exception cause) {
    outcomes.put(file, new Outcome(file, null, 0, new Failure(file, reason, cause)));
  }
}
