package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees in lines of characters. */
class TreeDrawingTest {
  /**
   * A sentence of words with their heads' places, from 1 and 0 for the root, and relations: "Norway
   * 2 nsubj".
   */
  private static Sentence sentence(String... words) {
    List<Token> tokens = new ArrayList<>();
    int[] heads = new int[words.length];
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split(" ");
      String lemma = parts[0].replaceAll("s$", "");
      tokens.add(new Token(i, new Span(i, i + 1), parts[0], lemma, "X", "X"));
      heads[i] = Integer.parseInt(parts[1]) - 1;
      relations.add(parts[2]);
    }
    List<Mention> names = List.of(new Mention(0, 1, EntityType.COUNTRY));
    return new Sentence(
        0,
        0,
        Paragraph.Kind.BODY,
        new Span(0, words.length),
        tokens,
        new DependencyTree(heads, relations),
        names);
  }

  private static final Sentence SENDS =
      sentence("Norway 2 nsubj", "sends 0 root", "ten 4 nummod", "tanks 2 obj", ". 2 punct");

  @Test
  void everyWordHangsOnItsHead() {
    assertEquals(
        List.of(
            "┌──── Norway        X      nsubj       country",
            "├──── sends   send  X      root",
            "│ ┌── ten           X      nummod",
            "├─┴── tanks   tank  X      obj",
            "└──── .             X      punct"),
        TreeDrawing.of(SENDS, true));
  }

  @Test
  void plainCharactersDoWhereThereAreNoBoxes() {
    List<String> lines = TreeDrawing.of(SENDS, false);
    assertEquals("+-+-- tanks   tank  X      obj", lines.get(3));
    assertTrue(lines.stream().allMatch(l -> l.chars().allMatch(c -> c < 128)));
  }

  @Test
  void linesThatCrossGetColumnsOfTheirOwn() {
    Sentence crossing = sentence("a 3 x", "b 4 x", "c 0 root", "d 3 x");
    assertEquals(
        List.of(
            "┌──── a    X      x           country",
            "│ ┌── b    X      x",
            "├─┼── c    X      root",
            "└─┴── d    X      x"),
        TreeDrawing.of(crossing, true));
  }

  @Test
  void aWordAloneIsDrawn() {
    assertEquals(List.of("╶ Oil    X      root       country"), drawn("Oil 0 root"));
  }

  private static List<String> drawn(String... words) {
    return TreeDrawing.of(sentence(words), true).stream()
        .map(l -> l.replaceAll(" +country", "       country"))
        .toList();
  }

  @Test
  void aLongChainIsDrawnWithALineAWord() {
    String[] words =
        IntStream.range(0, 300).mapToObj(i -> "w " + i + " dep").toArray(String[]::new);
    assertEquals(300, TreeDrawing.of(sentence(words), true).size());
  }
}
