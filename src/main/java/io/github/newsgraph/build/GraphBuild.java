package io.github.newsgraph.build;

import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.BuildReport.Failure;
import io.github.newsgraph.graph.ArticleGraph;
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

/**
 * Reads articles into a store. The articles are written in batches, a transaction each; at the end
 * it is decided who is who in the blocks that they touch, so that neither their order nor the
 * batches make a difference.
 */
public final class GraphBuild {
  private static final int BATCH = 50;

  /** Articles that are annotated together: enough to fill the network's batches. */
  private static final int GROUP = 4;

  private final Pipeline pipeline;
  private final GraphStore store;
  private final boolean again;
  private final List<Failure> failures = new ArrayList<>();
  private final List<ArticleGraph> batch = new ArrayList<>();
  private Ingested ingested = new Ingested(0, 0, 0);
  private int articles;
  private int sentences;
  private int done;

  /** A build; each is run once. */
  public GraphBuild(Pipeline pipeline, GraphStore store) {
    this(pipeline, store, false);
  }

  /**
   * A build; each is run once.
   *
   * @param again whether to read also articles that the store has as this build would read them
   */
  public GraphBuild(Pipeline pipeline, GraphStore store, boolean again) {
    this.pipeline = pipeline;
    this.store = store;
    this.again = again;
  }

  /**
   * Reads files.
   *
   * @param files the articles; one that cannot be read is reported and does not stop the others
   * @param published the day they appeared, where they do not say
   * @param threads how many to read at once
   * @throws IOException if the program's own files cannot be read
   */
  public BuildReport run(
      List<Path> files, Optional<LocalDate> published, int threads, Progress progress)
      throws IOException {
    Instant start = Instant.now();
    Map<Path, String> ids = ArticleReader.ids(files);
    Provenance provenance = Provenance.of(new KnowledgeBase(store).lines());
    new OrderedWork(threads)
        .run(
            groups(files, threads),
            group ->
                new ArticleGroup(pipeline, store, provenance, again).read(group, ids, published),
            outcomes -> {
              outcomes.forEach(this::take);
              done += outcomes.size();
              progress.at(done, files.size());
            });
    flush();
    store.decide(pipeline.resolver());
    return new BuildReport(
        articles, sentences, ingested, failures, Duration.between(start, Instant.now()));
  }

  /** Files that are read together; smaller groups where there would be fewer than threads. */
  private static List<List<Path>> groups(List<Path> files, int threads) {
    int size = Math.max(1, Math.min(GROUP, files.size() / (2 * threads)));
    List<List<Path>> groups = new ArrayList<>();
    for (int begin = 0; begin < files.size(); begin += size) {
      groups.add(files.subList(begin, Math.min(files.size(), begin + size)));
    }
    return groups;
  }

  private void take(ArticleGroup.Outcome outcome) {
    if (outcome.failure() != null) {
      failures.add(outcome.failure());
      return;
    }
    if (outcome.graph() == null) {
      ingested = ingested.plus(new Ingested(0, 0, 1));
      return;
    }
    articles++;
    sentences += outcome.sentences();
    batch.add(outcome.graph());
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    ingested = ingested.plus(store.add(batch, pipeline.resolver()));
    batch.clear();
  }
}
