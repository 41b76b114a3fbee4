package io.github.newsgraph.build;

import io.github.newsgraph.store.Ingested;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a build did.
 *
 * @param articles that were read
 * @param sentences in them
 * @param ingested what became of them in the store
 * @param failures the files that could not be read
 * @param time how long it took
 */
public record BuildReport(
    int articles, int sentences, Ingested ingested, List<Failure> failures, Duration time) {
  public BuildReport {
    failures = List.copyOf(failures);
  }

  /**
   * A file that is not in the graph.
   *
   * @param file the file
   * @param reason one line
   * @param cause what happened
   */
  public record Failure(Path file, String reason, Exception cause) {}
}
