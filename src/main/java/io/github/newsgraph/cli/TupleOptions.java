package io.github.newsgraph.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Which tuples of words are printed of what. */
final class TupleOptions {
  /** What a file holds. */
  enum Input {
    TEXT,
    LINES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description = {
        "text (default): an article; its sentences are numbered as annotate numbers them.",
        "lines: sentences, one a line; the line's number stands for the sentence."
      })
  Input input = Input.TEXT;

  @Option(
      names = "--implicit",
      description = "Also what is said in passing: (Ito, is, a poet), (Gao, is in, Mali).")
  boolean implicit;

  @Option(
      names = "--binary",
      description =
          "Two arguments a tuple: a tuple for each prepositional object, rather than all in one.")
  boolean binary;
}
