package io.github.newsgraph.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each {@link Clue} is worth for each kind of reference: the weights of a log-linear model
 * that ranks candidates (after Denis and Baldridge, "Specialized Models and Ranking for Coreference
 * Resolution", 2008), read from {@code ontology/coreference.tsv}.
 */
final class ClueWeights {
  private static final String RESOURCE = "/ontology/coreference.tsv";

  private final double[][] weights;

  private ClueWeights(double[][] weights) {
    this.weights = weights;
  }

  /** The weights that come with the program. */
  static ClueWeights load() {
    try (InputStream in = ClueWeights.class.getResourceAsStream(RESOURCE)) {
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Reads lines of a clue and a weight for each kind of reference, parted by tabulators, the first
   * with the kinds; {@code #} begins a comment.
   *
   * @throws IllegalArgumentException if a clue is missing, unknown or without its weights
   */
  static ClueWeights read(BufferedReader lines) throws IOException {
    Map<String, String[]> rows = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t");
        rows.put(columns[0], Arrays.copyOfRange(columns, 1, columns.length));
      }
    }
    List<String> kinds = Arrays.stream(Anaphor.values()).map(ClueWeights::header).toList();
    if (!Arrays.asList(rows.getOrDefault("clue", new String[0])).equals(kinds)) {
      throw new IllegalArgumentException(RESOURCE + ": the first line must be: clue, " + kinds);
    }
    double[][] weights = new double[Anaphor.values().length][Clue.values().length];
    rows.remove("clue");
    for (Clue clue : Clue.values()) {
      String[] row = rows.remove(clue.words());
      if (row == null || row.length != kinds.size()) {
        throw new IllegalArgumentException(
            RESOURCE + ": not " + kinds.size() + " weights for: " + clue.words());
      }
      for (Anaphor kind : Anaphor.values()) {
        weights[kind.ordinal()][clue.ordinal()] = Double.parseDouble(row[kind.ordinal()]);
      }
    }
    if (!rows.isEmpty()) {
      throw new IllegalArgumentException(RESOURCE + ": unknown clues: " + rows.keySet());
    }
    return new ClueWeights(weights);
  }

  private static String header(Anaphor kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The sum of what the clues of a candidate are worth: its score, higher is better. */
  double score(Anaphor kind, double[] clues) {
    double[] own = weights[kind.ordinal()];
    double sum = 0;
    for (int i = 0; i < clues.length; i++) {
      sum += clues[i] * own[i];
    }
    return sum;
  }
}
