package io.github.newsgraph.cli;

import io.github.newsgraph.store.BuildLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a store notes of builds that were begun: what they read, until they end. */
final class UnfinishedBuilds {
  private static final String PUBLISHED = "published ";

  private final BuildLog log;

  UnfinishedBuilds(BuildLog log) {
    this.log = log;
  }

  /**
   * What a build was told to read.
   *
   * @param paths files and folders
   * @param published the day of articles that do not say theirs, or null
   */
  record Task(List<Path> paths, LocalDate published) {
    static Task parse(String note) {
      LocalDate published =
          note.lines()
              .filter(l -> l.startsWith(PUBLISHED))
              .map(l -> LocalDate.parse(l.substring(PUBLISHED.length())))
              .findFirst()
              .orElse(null);
      return new Task(
          note.lines().filter(l -> !l.startsWith(PUBLISHED)).map(Path::of).toList(), published);
    }

    /** A line each; whole paths, as they may be read from another folder. */
    String note() {
      Stream<String> day = published == null ? Stream.of() : Stream.of(PUBLISHED + published);
      Stream<String> files = paths.stream().map(p -> p.toAbsolutePath().normalize().toString());
      return Stream.concat(day, files).collect(Collectors.joining("\n"));
    }

    void take(BuildCommand build) {
      build.paths = paths;
      build.published = published;
    }
  }

  /** The one that can be gone on with. */
  Task only() {
    List<String> notes = log.unfinished();
    UserError.check(!notes.isEmpty(), "no build was stopped: name the articles to read");
    UserError.check(
        notes.size() == 1, "several builds were stopped: name the articles to read, too");
    return Task.parse(notes.get(0));
  }
}
