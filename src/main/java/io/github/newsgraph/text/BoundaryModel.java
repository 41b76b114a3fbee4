package io.github.newsgraph.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learnt about the ends of sentences: a weight for each feature of a gap between words,
 * and the classes of words. A feature is known by its hash only, so that the model is one array;
 * the few that share a place do no harm.
 */
final class BoundaryModel {
  private static final String FILE = "boundaries.bin.gz";

  private final byte[] weights;
  private final float unit;
  private final WordClasses classes;

  /**
   * A model.
   *
   * @param weights of the features, their number a power of two, in multiples of the unit
   */
  BoundaryModel(byte[] weights, float unit, WordClasses classes) {
    this.weights = weights;
    this.unit = unit;
    this.classes = classes;
  }

  WordClasses classes() {
    return classes;
  }

  /** The logarithm of the odds that a sentence ends in a gap with these features. */
  double score(int[] features) {
    int sum = 0;
    for (int feature : features) {
      sum += weights[feature & (weights.length - 1)];
    }
    return sum * (double) unit;
  }

  /** The model that comes with the program. */
  static BoundaryModel load() throws IOException {
    try (InputStream in = Resources.open(FILE)) {
      return read(in);
    }
  }

  static BoundaryModel read(InputStream in) throws IOException {
    ByteBuffer data;
    try (InputStream plain = new GZIPInputStream(in, 1 << 16)) {
      data = ByteBuffer.wrap(plain.readAllBytes());
    }
    byte[] table = new byte[data.getInt()];
    data.get(table);
    Map<String, String> classes = new HashMap<>();
    for (String line : new String(table, StandardCharsets.UTF_8).split("\n")) {
      int tab = line.indexOf('\t');
      classes.put(line.substring(0, tab), line.substring(tab + 1));
    }
    float unit = data.getFloat();
    byte[] weights = new byte[data.remaining()];
    data.get(weights);
    return new BoundaryModel(weights, unit, new WordClasses(classes));
  }

  /** Writes the model, always in the same order. */
  void write(OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(classes.all())
        .forEach((word, tag) -> lines.append(word).append('\t').append(tag).append('\n'));
    byte[] table = lines.toString().getBytes(StandardCharsets.UTF_8);
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(table.length);
      data.write(table);
      data.writeFloat(unit);
      data.write(weights);
    }
  }
}
