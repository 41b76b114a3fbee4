package io.github.newsgraph.build;

import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.BuildReport.Failure;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.Ingested;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;

/**
 * Reads articles into a store. Each transaction writes many articles, as they come; at the end it
 * is decided who is who in the blocks that they touch, so that neither their order nor the
 * transactions make a difference.
 */
public final class GraphBuild {
  /** Articles that are annotated together: enough to fill the network's batches. */
  private static final int GROUP = 4;

  private final Pipeline pipeline;
  private final GraphStore store;
  private final boolean again;
  private final List<Failure> failures = new ArrayList<>();
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
    try {
      new OrderedWork(threads)
          .run(
              groups(files, threads),
              group ->
                  new ArticleGroup(pipeline, store, provenance, again).read(group, ids, published),
              outcomes ->
                  write(Iter.flatMap(outcomes, group -> graphs(group, files.size(), progress))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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

  private void write(Iterator<ArticleGraph> graphs) {
    while (graphs.hasNext()) {
      ingested = ingested.plus(store.load(graphs, pipeline.resolver()));
    }
  }

  /** What is to be written of files that were read together. */
  private Iterator<ArticleGraph> graphs(
      List<ArticleGroup.Outcome> group, int files, Progress progress) {
    List<ArticleGraph> graphs = new ArrayList<>();
    for (ArticleGroup.Outcome outcome : group) {
      if (outcome.failure() != null) {
        failures.add(outcome.failure());
      } else if (outcome.graph() == null) {
        ingested = ingested.plus(new Ingested(0, 0, 1));
      } else {
        articles++;
        sentences += outcome.sentences();
        graphs.add(outcome.graph());
      }
    }
    done += group.size();
    progress.at(done, files);
    return graphs.iterator();
  }
}
