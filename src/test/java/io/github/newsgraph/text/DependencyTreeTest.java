package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  /** "Norway praised the plan": the root in the middle, the article at the end of a chain. */
  private final DependencyTree tree =
      new DependencyTree(
          new int[] {1, DependencyTree.ROOT, 3, 1},
          List.of("nsubj", "root", "det", "obj"),
          new double[] {0.5, 0.9, 0.8, 0.25});

  @Test
  void theWayBetweenTwoWordsIsAsCertainAsItsArcsTogether() {
    assertEquals(0.5, tree.certainty(0, 1), 1e-9);
    assertEquals(0.5, tree.certainty(1, 0), 1e-9);
    assertEquals(0.5 * 0.25, tree.certainty(0, 3), 1e-9);
    assertEquals(0.8 * 0.25 * 0.5, tree.certainty(2, 0), 1e-9);
    assertEquals(1, tree.certainty(2, 2), 1e-9);
  }

  @Test
  void aChangedTreeKeepsTheDoubtsOfItsWords() {
    DependencyTree changed =
        tree.changed(
            new int[] {3, DependencyTree.ROOT, 3, 1}, List.of("nmod", "root", "det", "obj"));
    assertEquals(0.5 * 0.25, changed.certainty(0, 1), 1e-9);
    assertEquals(0.9, changed.certainty(1), 1e-9);
  }

  @Test
  void aGivenTreeIsNotDoubted() {
    DependencyTree given = new DependencyTree(new int[] {1, -1}, List.of("nsubj", "root"));
    assertEquals(1, given.certainty(0, 1), 1e-9);
  }

  @Test
  void certaintiesOfAnotherNumberOfWordsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DependencyTree(new int[] {-1}, List.of("root"), new double[] {1, 1}));
  }
}
