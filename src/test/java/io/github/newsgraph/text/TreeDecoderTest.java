package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
  @Test
  void takesTheBestHeadsIfTheyAreATree() {
    double[][] arcs = {{0, 0, 0, 0}, {1, 0, 9, 1}, {9, 1, 0, 1}, {1, 1, 9, 0}};
    assertArrayEquals(new int[] {0, 2, 0, 2}, TreeDecoder.heads(arcs));
  }

  @Test
  void breaksACycleWhereItCostsLeast() {
    double[][] arcs = {{0, 0, 0}, {5, 0, 9}, {8, 9, 0}};
    assertArrayEquals(new int[] {0, 2, 0}, TreeDecoder.heads(arcs));
  }

  @Test
  void keepsOneWordUnderTheRoot() {
    double[][] arcs = {{0, 0, 0}, {9, 0, 1}, {8, 5, 0}};
    assertArrayEquals(new int[] {0, 0, 1}, TreeDecoder.heads(arcs));
  }

  @Test
  void findsTheBestTreeThatExhaustiveSearchFinds() {
    Random random = new Random(7);
    for (int trial = 0; trial < 2000; trial++) {
      double[][] arcs = random(1 + random.nextInt(5), random);
      int[] heads = TreeDecoder.heads(arcs);
      assertTrue(isTree(heads));
      assertEquals(best(arcs, new int[arcs.length], 1), total(arcs, heads), 1e-9);
    }
  }

  @Test
  void makesATreeOfManyWordsWhoseHeadsGoRoundInCircles() {
    int n = 250;
    double[][] arcs = new double[n + 1][n + 1];
    for (int d = 1; d <= n; d++) {
      arcs[d][d % n + 1] = 10;
    }
    assertTrue(isTree(TreeDecoder.heads(arcs)));
    assertTrue(isTree(TreeDecoder.heads(random(n, new Random(1)))));
  }

  @Test
  void makesATreeOfOneWordAndOfEqualScores() {
    assertArrayEquals(new int[] {0, 0}, TreeDecoder.heads(new double[2][2]));
    assertTrue(isTree(TreeDecoder.heads(new double[12][12])));
  }

  private static double[][] random(int words, Random random) {
    double[][] arcs = new double[words + 1][words + 1];
    for (double[] row : arcs) {
      for (int h = 0; h < row.length; h++) {
        row[h] = random.nextInt(20) - 10;
      }
    }
    return arcs;
  }

  private static double best(double[][] arcs, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? total(arcs, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, best(arcs, heads, word + 1));
    }
    return best;
  }

  private static double total(double[][] arcs, int[] heads) {
    return IntStream.range(1, heads.length).mapToDouble(d -> arcs[d][heads[d]]).sum();
  }

  private static boolean isTree(int[] heads) {
    for (int word = 1; word < heads.length; word++) {
      int steps = 0;
      for (int at = word; at != 0; at = heads[at]) {
        if (steps++ > heads.length) {
          return false;
        }
      }
    }
    return IntStream.range(1, heads.length).filter(d -> heads[d] == 0).count() == 1;
  }
}
