package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no journalist writes: frames of them must come quickly, whatever they are. */
class PathologicalTextTest {
  private static final Duration QUICKLY = Duration.ofSeconds(10);

  @BeforeAll
  static void loadTheModels() {
    Sentences.annotated("Rome sent aid to Cairo.");
  }

  private static List<Frame> quickly(String... paragraphs) {
    return assertTimeoutPreemptively(
        QUICKLY, () -> Reading.of(Sentences.annotated(paragraphs)).frames());
  }

  @Test
  void emptyArticleHasNoFrames() {
    assertEquals(List.of(), quickly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain.",
        "Run!",
        "Why?",
        "Keller",
        "a",
        "7",
        "$",
        "...",
        "?!?!?!",
        "— — —",
        "“",
        "”",
        "'",
        "“”",
        "((((((((((",
        ", , , , .",
        "- - -",
        "😀 😀",
        "\u00a0.",
        "no not never",
        "57, 57, 57,"
      })
  void wordOrMarkAloneIsReadWithoutFail(String text) {
    quickly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Norway signed the treaty, Keller said.",
        "Norway signed the treaty”, Keller said.",
        "“Norway “signed” the ‘treaty, Keller said.",
        "\"Norway signed \"the treaty, \"Keller said.",
        "'Norway' signed 'the treaty, Keller said, 'and left."
      })
  void unbalancedQuotationsAreReadWithoutFail(String text) {
    assertFalse(quickly(text).isEmpty());
  }

  @Test
  void hundredCoordinatedNamesAreReadQuickly() {
    String names = String.join(" and ", Collections.nCopies(100, "Norway"));
    assertFalse(quickly(names + " signed the treaty.").isEmpty());
  }

  @Test
  void hundredCoordinatedVerbsAreReadQuickly() {
    String verbs = String.join(" and ", Collections.nCopies(100, "signed the treaty"));
    assertTrue(quickly("Norway " + verbs + ".").size() >= 100);
  }

  @Test
  void hundredClausesInEachOtherAreReadQuickly() {
    String said = String.join(" ", Collections.nCopies(100, "Keller said that"));
    assertFalse(quickly(said + " Norway signed the treaty.").isEmpty());
  }

  @Test
  void hundredRelativeClausesInEachOtherAreReadQuickly() {
    String who = String.join(" ", Collections.nCopies(100, "who met the man"));
    assertFalse(quickly("The man " + who + " resigned.").isEmpty());
  }

  @Test
  void sentenceOfSixHundredWordsIsReadQuickly() {
    String words =
        IntStream.range(0, 600).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    quickly("Norway signed " + words + ".");
  }

  @Test
  void threeHundredOneWordSentencesAreReadQuickly() {
    quickly(String.join(" ", Collections.nCopies(300, "Rain.")));
  }

  /** A tree of nouns and verbs with the heads and one relation. */
  private static Document tree(int size, String relation, IntUnaryOperator head) {
    String text = String.join(" ", Collections.nCopies(size, "attack"));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean verb = i % 2 == 0;
      Span span = new Span(i * 7, i * 7 + 6);
      tokens.add(
          new Token(i, span, "attack", "attack", verb ? "VERB" : "NOUN", verb ? "VBD" : "NN"));
    }
    int[] heads = IntStream.range(0, size).map(head).toArray();
    List<String> relations =
        IntStream.range(0, size).mapToObj(i -> heads[i] < 0 ? "root" : relation).toList();
    Span whole = new Span(0, text.length());
    Sentence sentence =
        new Sentence(
            0,
            0,
            Paragraph.Kind.BODY,
            whole,
            tokens,
            new DependencyTree(heads, relations),
            List.of());
    return new Document(Sentences.article(Optional.empty(), text), List.of(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conj",
        "nsubj",
        "obj",
        "xcomp",
        "ccomp",
        "advcl",
        "acl",
        "acl:relcl",
        "appos",
        "nmod",
        "nmod:poss",
        "parataxis",
        "compound",
        "flat",
        "case",
        "dep"
      })
  void deepChainsOfOneRelationAreReadQuickly(String relation) {
    assertTimeoutPreemptively(QUICKLY, () -> Reading.of(tree(200, relation, i -> i - 1)));
    assertTimeoutPreemptively(
        QUICKLY, () -> Reading.of(tree(200, relation, i -> i == 199 ? -1 : i + 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"conj", "nsubj", "obj", "xcomp", "advcl", "acl:relcl", "appos", "nmod", "obl"})
  void flatTreesOfOneRelationAreReadQuickly(String relation) {
    assertTimeoutPreemptively(QUICKLY, () -> Reading.of(tree(200, relation, i -> i == 0 ? -1 : 0)));
  }

  @Test
  void sameTextGivesTheSameFrames() {
    String text =
        "“Norway signed the treaty last year,” Keller said. “Chile rejected the whole plan.”";
    assertEquals(quickly(text), quickly(text));
  }
}
