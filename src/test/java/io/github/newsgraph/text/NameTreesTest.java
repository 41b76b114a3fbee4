package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTreesTest {
  @Test
  void gathersTheWordsOfANameUnderTheOneNearestToTheRoot() {
    Sentence sentence = sentence(new int[] {3, 3, 1, -1}, "PROPN");
    assertEquals(
        new DependencyTree(new int[] {3, 0, 1, -1}, List.of("a", "flat", "c", "root")),
        NameTrees.agree(sentence).tree());
  }

  @Test
  void leavesATreeThatAgrees() {
    Sentence sentence = sentence(new int[] {1, 3, 1, -1}, "PROPN");
    assertEquals(sentence.tree(), NameTrees.agree(sentence).tree());
  }

  @Test
  void leavesNamesThatAreNotAllProperNouns() {
    Sentence sentence = sentence(new int[] {3, 3, 1, -1}, "NOUN");
    assertEquals(sentence.tree(), NameTrees.agree(sentence).tree());
  }

  /** Four words, of which the first two are a name. */
  private static Sentence sentence(int[] heads, String upos) {
    List<Token> tokens =
        IntStream.range(0, heads.length)
            .mapToObj(i -> new Token(i, new Span(i, i + 1), "w", "w", upos, "NNP"))
            .toList();
    return new Sentence(
        0,
        0,
        Paragraph.Kind.BODY,
        new Span(0, heads.length),
        tokens,
        new DependencyTree(heads, List.of("a", "b", "c", "root")),
        List.of(new Mention(0, 2, EntityType.PERSON)));
  }
}
