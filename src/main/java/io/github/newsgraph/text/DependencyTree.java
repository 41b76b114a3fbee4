package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A basic Universal Dependencies tree over the tokens of one sentence. */
public final class DependencyTree {
  /** The head of the sentence's root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final List<String> relations;
  private final double[] certainties;
  private final List<List<Integer>> children;

  /**
   * A tree of which nothing is in doubt.
   *
   * @param heads of each token, the index of its head, {@link #ROOT} for the root; must be a tree
   * @param relations of each token, its relation to its head, such as {@code nsubj:pass}
   */
  public DependencyTree(int[] heads, List<String> relations) {
    this(heads, relations, ones(heads.length));
  }

  /**
   * @param heads of each token, the index of its head, {@link #ROOT} for the root; must be a tree
   * @param relations of each token, its relation to its head, such as {@code nsubj:pass}
   * @param certainties of each token, the parser's probability of its head, from 0 to 1
   */
  DependencyTree(int[] heads, List<String> relations, double[] certainties) {
    if (heads.length != relations.size() || heads.length != certainties.length) {
      throw new IllegalArgumentException(
          heads.length
              + " heads, "
              + relations.size()
              + " relations, "
              + certainties.length
              + " certainties");
    }
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
    this.certainties = certainties.clone();
    List<List<Integer>> found = new ArrayList<>();
    for (int h = 0; h < heads.length; h++) {
      found.add(new ArrayList<>());
    }
    for (int d = 0; d < heads.length; d++) {
      if (heads[d] != ROOT) {
        found.get(heads[d]).add(d);
      }
    }
    this.children = found.stream().map(List::copyOf).toList();
  }

  public int size() {
    return heads.length;
  }

  public int head(int token) {
    return heads[token];
  }

  public String relation(int token) {
    return relations.get(token);
  }

  /**
   * How certain the parser was of a token's head: its probability among all words, from 0 to 1. A
   * head that was mended afterwards keeps the doubt of the one that it replaced.
   */
  public double certainty(int token) {
    return certainties[token];
  }

  /** How certain the way from one token to another is: the product over its arcs, from 0 to 1. */
  public double certainty(int from, int to) {
    Set<Integer> above = new HashSet<>();
    for (int t = to; t != ROOT; t = heads[t]) {
      above.add(t);
    }
    double product = 1;
    int meeting = from;
    while (!above.contains(meeting)) {
      product *= certainties[meeting];
      meeting = heads[meeting];
    }
    for (int t = to; t != meeting; t = heads[t]) {
      product *= certainties[t];
    }
    return product;
  }

  /** The same tree with some arcs changed. */
  public DependencyTree changed(int[] otherHeads, List<String> otherRelations) {
    return new DependencyTree(otherHeads, otherRelations, certainties);
  }

  /** The dependents of a token, in the sentence's order. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The root's index; 0 or more. */
  public int root() {
    return IntStream.range(0, heads.length).filter(t -> heads[t] == ROOT).findFirst().orElseThrow();
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Whether it has the same arcs, however certain. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyTree that
        && Arrays.equals(heads, that.heads)
        && relations.equals(that.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + relations.hashCode();
  }

  @Override
  public String toString() {
    return Arrays.toString(heads) + relations;
  }
}
