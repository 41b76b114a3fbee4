package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the best dependency tree by the scores of its arcs.
 *
 * <p>Takes every word's best head; where that is no tree with exactly one child of the root (a few
 * sentences in a hundred), the maximum spanning arborescence by Chu and Liu (1965) and Edmonds
 * (1967); where that has several children of the root, the best of those that keep one of them.
 * Ties go to the lower index.
 */
final class TreeDecoder {
  private static final double IMPOSSIBLE = -1e9;

  private TreeDecoder() {}

  /** The head of every node by a sentence's scores, where node 0 is the root and its own head. */
  static int[] heads(Scores sentence) {
    int nodes = sentence.words() + 1;
    double[][] arcs = new double[nodes][nodes];
    for (int d = 1; d < nodes; d++) {
      for (int h = 0; h < nodes; h++) {
        arcs[d][h] = sentence.arc(d, h);
      }
    }
    return heads(arcs);
  }

  /**
   * The head of every node, where node 0 is the root and its own head.
   *
   * @param arcs {@code arcs[d][h]}, the score of h as the head of d
   */
  static int[] heads(double[][] arcs) {
    double[][] scores = copy(arcs);
    for (int d = 0; d < scores.length; d++) {
      scores[d][d] = IMPOSSIBLE;
      scores[0][d] = IMPOSSIBLE;
    }
    scores[0][0] = 0;
    int[] greedy = bestHeads(scores);
    if (rootChildren(greedy).size() == 1 && cycle(greedy).isEmpty()) {
      return greedy;
    }
    int[] heads = arborescence(scores);
    List<Integer> children = rootChildren(heads);
    return children.size() == 1 ? heads : bestUnderRoot(scores, children);
  }

  private static int[] bestUnderRoot(double[][] scores, List<Integer> children) {
    int[] best = null;
    for (int child : children) {
      int[] heads = underRoot(scores, child);
      if (best == null || total(scores, heads) > total(scores, best)) {
        best = heads;
      }
    }
    return best;
  }

  /** The best tree in which {@code child} is the only child of the root. */
  private static int[] underRoot(double[][] scores, int child) {
    double[][] restricted = copy(scores);
    for (int d = 1; d < restricted.length; d++) {
      restricted[d][0] = IMPOSSIBLE / 10;
      restricted[child][d] = IMPOSSIBLE;
    }
    restricted[child][0] = 0;
    return arborescence(restricted);
  }

  private static double total(double[][] scores, int[] heads) {
    return IntStream.range(1, heads.length).mapToDouble(d -> scores[d][heads[d]]).sum();
  }

  private static List<Integer> rootChildren(int[] heads) {
    return IntStream.range(1, heads.length).filter(d -> heads[d] == 0).boxed().toList();
  }

  private static int[] bestHeads(double[][] scores) {
    int[] heads = IntStream.range(0, scores.length).map(d -> best(scores[d])).toArray();
    heads[0] = 0;
    return heads;
  }

  private static int best(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The nodes of one cycle, the root's own aside; empty if there is none. */
  private static List<Integer> cycle(int[] heads) {
    boolean[] seen = new boolean[heads.length];
    seen[0] = true;
    for (int start = 1; start < heads.length; start++) {
      List<Integer> path = new ArrayList<>();
      int node = start;
      while (!seen[node]) {
        seen[node] = true;
        path.add(node);
        node = heads[node];
      }
      int entry = path.indexOf(node);
      if (entry >= 0) {
        return path.subList(entry, path.size());
      }
    }
    return List.of();
  }

  /** Contracts a cycle of the best heads to one node, solves the rest, opens the cycle again. */
  private static int[] arborescence(double[][] scores) {
    int[] heads = bestHeads(scores);
    List<Integer> cycle = cycle(heads);
    return cycle.isEmpty() ? heads : new Contraction(scores, heads, cycle).solve();
  }

  /** A problem with one cycle fewer, and the way back from its solution. */
  private static final class Contraction {
    private final double[][] scores;
    private final int[] heads;
    private final int[] cycle;
    private final int[] rest;

    Contraction(double[][] scores, int[] heads, List<Integer> cycle) {
      this.scores = scores;
      this.heads = heads;
      this.cycle = cycle.stream().mapToInt(Integer::intValue).toArray();
      this.rest = IntStream.range(0, scores.length).filter(node -> !cycle.contains(node)).toArray();
    }

    int[] solve() {
      int node = rest.length;
      int[] solved = arborescence(contracted());
      int entry = rest[solved[node]];
      for (int i = 1; i < rest.length; i++) {
        heads[rest[i]] = solved[i] == node ? bestInCycle(rest[i]) : rest[solved[i]];
      }
      heads[bestEntered(entry)] = entry;
      return heads;
    }

    /**
     * The rest's scores as they are; the cycle, which is the last node, gives and takes its best.
     */
    private double[][] contracted() {
      int node = rest.length;
      double[][] contracted = new double[node + 1][node + 1];
      for (int i = 0; i < node; i++) {
        for (int j = 0; j < node; j++) {
          contracted[i][j] = scores[rest[i]][rest[j]];
        }
        contracted[i][node] = scores[rest[i]][bestInCycle(rest[i])];
        contracted[node][i] = gain(bestEntered(rest[i]), rest[i]);
      }
      contracted[node][node] = IMPOSSIBLE;
      return contracted;
    }

    /** The node of the cycle that makes the best head of a node outside. */
    private int bestInCycle(int dependent) {
      int best = cycle[0];
      for (int node : cycle) {
        best = scores[dependent][node] > scores[dependent][best] ? node : best;
      }
      return best;
    }

    /** The node of the cycle that loses least when its head becomes a node outside. */
    private int bestEntered(int head) {
      int best = cycle[0];
      for (int node : cycle) {
        best = gain(node, head) > gain(best, head) ? node : best;
      }
      return best;
    }

    private double gain(int node, int head) {
      return scores[node][head] - scores[node][cycleHead(node)];
    }

    private int cycleHead(int node) {
      for (int i = 0; i < cycle.length; i++) {
        if (cycle[i] == node) {
          return cycle[(i + 1) % cycle.length];
        }
      }
      throw new IllegalArgumentException("not in the cycle: " + node);
    }
  }

  private static double[][] copy(double[][] scores) {
    return java.util.Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
  }
}
