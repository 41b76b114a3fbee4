package io.github.newsgraph.text;

import java.util.List;
import java.util.Random;

/**
 * Logistic regression on hashed features, learnt event by event: FTRL-Proximal (McMahan and others
 * 2013, "Ad Click Prediction"), whose L1 penalty leaves most weights zero.
 */
final class LogisticRegression {
  private static final double RATE = 0.1;
  private static final double L1 = 1;
  private static final double L2 = 1;

  /** An event: its features, and whether it happened. */
  record Event(int[] features, boolean happened) {}

  private final double[] sums;
  private final double[] squares;

  /**
   * Nothing learnt yet.
   *
   * @param size number of weights, a power of two
   */
  LogisticRegression(int size) {
    this.sums = new double[size];
    this.squares = new double[size];
  }

  /** Learns from all events several times, in an order that the seed decides. */
  void learn(List<Event> events, int epochs, long seed) {
    int[] order = new int[events.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int i : order) {
        learn(events.get(i));
      }
    }
  }

  private void learn(Event event) {
    double score = 0;
    for (int feature : event.features) {
      score += weight(feature);
    }
    double error = 1 / (1 + StrictMath.exp(-score)) - (event.happened ? 1 : 0);
    for (int feature : event.features) {
      int place = feature & (sums.length - 1);
      double more = squares[place] + error * error;
      double step = (Math.sqrt(more) - Math.sqrt(squares[place])) / RATE;
      sums[place] += error - step * weight(feature);
      squares[place] = more;
    }
  }

  private double weight(int feature) {
    int place = feature & (sums.length - 1);
    double sum = sums[place];
    if (Math.abs(sum) <= L1) {
      return 0;
    }
    return -(sum - Math.signum(sum) * L1) / ((1 + Math.sqrt(squares[place])) / RATE + L2);
  }

  /** The model, its weights in 255 steps. */
  BoundaryModel model(WordClasses classes) {
    double largest = 1e-9;
    for (int i = 0; i < sums.length; i++) {
      largest = Math.max(largest, Math.abs(weight(i)));
    }
    float unit = (float) (largest / Byte.MAX_VALUE);
    byte[] weights = new byte[sums.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) Math.round(weight(i) / unit);
    }
    return new BoundaryModel(weights, unit, classes);
  }
}
