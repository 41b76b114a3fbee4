package io.github.newsgraph.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a tree agree with the names in its sentence: the words of a name hang together.
 *
 * <p>The network decides on tree and names apart from each other; where several words of a name of
 * proper nouns have heads outside (one name in a hundred), the name is more often right.
 */
final class NameTrees {
  private NameTrees() {}

  /** The sentence with the words of each name under one of them. */
  static Sentence agree(Sentence sentence) {
    DependencyTree tree = sentence.tree();
    int[] heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
    String[] relations =
        IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(String[]::new);
    for (Mention name : sentence.names()) {
      boolean proper =
          sentence.tokens().subList(name.begin(), name.end()).stream()
              .allMatch(token -> token.upos().equals("PROPN"));
      if (proper) {
        gather(name, heads, relations);
      }
    }
    return sentence.withTree(tree.changed(heads, List.of(relations)));
  }

  private static void gather(Mention name, int[] heads, String[] relations) {
    int[] outward =
        IntStream.range(name.begin(), name.end()).filter(i -> isOutside(heads[i], name)).toArray();
    int top = outward[0];
    for (int i : outward) {
      top = depth(i, heads) < depth(top, heads) ? i : top;
    }
    // The others are not above the top one, which is nearest to the root: no cycle can arise.
    for (int i : outward) {
      if (i != top) {
        heads[i] = top;
        relations[i] = i < top ? "compound" : "flat";
      }
    }
  }

  private static boolean isOutside(int head, Mention name) {
    return head < name.begin() || head >= name.end();
  }

  private static int depth(int word, int[] heads) {
    int depth = 0;
    for (int w = word; w != DependencyTree.ROOT; w = heads[w]) {
      depth++;
    }
    return depth;
  }
}
