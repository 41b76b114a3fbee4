package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.BuildReport.Failure;
import io.github.newsgraph.entity.Entity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.Ingested;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads articles into a store. The articles are written in batches, a transaction each; at the end
 * it is decided once more who is who, over all articles of the store, so that neither their order
 * nor the batches make a difference.
 */
public final class GraphBuild {
  private static final int BATCH = 50;

  private final Pipeline pipeline;
  private final GraphStore store;
  private final Map<String, List<LocalEntity>> known = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<ArticleGraph> batch = new ArrayList<>();
  private Ingested ingested = new Ingested(0, 0, 0);
  private int articles;
  private int sentences;
  private int done;

  /** A build; each is run once. */
  public GraphBuild(Pipeline pipeline, GraphStore store) {
    this.pipeline = pipeline;
    this.store = store;
  }

  /**
   * Reads files.
   *
   * @param files the articles; one that cannot be read is reported and does not stop the others
   * @param published the day they appeared, where they do not say
   * @param threads how many to read at once
   */
  public BuildReport run(
      List<Path> files, Optional<LocalDate> published, int threads, Progress progress) {
    Instant start = Instant.now();
    store.localEntities().forEach(this::remember);
    Map<Path, String> ids = ArticleReader.ids(files);
    new OrderedWork(threads)
        .run(
            files,
            file -> read(file, ids.get(file), published),
            outcome -> {
              take(outcome);
              progress.at(++done, files.size());
            });
    flush();
    store.reidentify(identity());
    return new BuildReport(
        articles, sentences, ingested, failures, Duration.between(start, Instant.now()));
  }

  /** What came of a file: the graph of its article, or a failure. */
  private record Outcome(Path file, ArticleGraph graph, int sentences, Failure failure) {}

  private Outcome read(Path file, String id, Optional<LocalDate> published) {
    try {
      Article article = ArticleReader.read(file, id, published);
      ArticleKnowledge knowledge = pipeline.understand(article);
      int sentences = knowledge.document().sentences().size();
      return new Outcome(file, ArticleGraph.of(knowledge, store.iris()), sentences, null);
    } catch (IOException e) {
      return new Outcome(file, null, 0, new Failure(file, e.getMessage(), e));
    } catch (RuntimeException e) {
      // A defect that one article brings to light must not cost the user the others.
      return new Outcome(file, null, 0, new Failure(file, file + ": internal error: " + e, e));
    }
  }

  private void take(Outcome outcome) {
    if (outcome.failure() != null) {
      failures.add(outcome.failure());
      return;
    }
    articles++;
    sentences += outcome.sentences();
    known.put(outcome.graph().article(), outcome.graph().entities());
    batch.add(outcome.graph());
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    ingested = ingested.plus(store.ingest(batch, identity()));
    batch.clear();
  }

  private void remember(LocalEntity entity) {
    known.computeIfAbsent(entity.article(), article -> new ArrayList<>()).add(entity);
  }

  private Map<LocalEntity.Key, Entity> identity() {
    return pipeline.resolver().resolve(known.values().stream().flatMap(List::stream).toList());
  }
}
