package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A basic Universal Dependencies tree over the tokens of one sentence. */
public final class DependencyTree {
  /** The head of the sentence's root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final List<String> relations;
  private final List<List<Integer>> children;

  /**
   * @param heads of each token, the index of its head, {@link #ROOT} for the root; must be a tree
   * @param relations of each token, its relation to its head, such as {@code nsubj:pass}
   */
  public DependencyTree(int[] heads, List<String> relations) {
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(
          heads.length + " heads, " + relations.size() + " relations");
    }
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
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

  /** The dependents of a token, in the sentence's order. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The root's index; 0 or more. */
  public int root() {
    return IntStream.range(0, heads.length).filter(t -> heads[t] == ROOT).findFirst().orElseThrow();
  }

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
