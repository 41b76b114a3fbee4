package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongSentencesTest {
  private final WordPieces pieces = WordPieces.load();

  LongSentencesTest() throws IOException {}

  @Test
  void leavesASentenceThatFitsWhole() {
    assertEquals(List.of(254), ends(words(254)));
    assertEquals(List.of(1), ends(List.of("Yes")));
  }

  @Test
  void cutsBehindASemicolonRatherThanBehindALaterComma() {
    List<String> words = words(300);
    words.set(180, ";");
    words.set(200, ",");
    assertEquals(List.of(181, 300), ends(words));
  }

  @Test
  void cutsWhereTheRoomEndsIfThereIsNoMarkInItsSecondHalf() {
    List<String> words = words(300);
    words.set(20, ";");
    assertEquals(List.of(254, 300), ends(words));
  }

  @Test
  void everyPartFits() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      words.add(i % 7 == 0 ? "," : "x1y2".repeat(i % 13 + 1));
    }
    List<Integer> ends = ends(words);
    int begin = 0;
    for (int end : ends) {
      assertTrue(end > begin);
      int subwords = pieces.encode(words.subList(begin, end)).ids().length;
      assertTrue(subwords <= LongSentences.MOST_SUBWORDS, begin + ": " + subwords);
      begin = end;
    }
    assertEquals(2000, begin);
  }

  @Test
  void joinsTreesUnderTheRootOfTheFirst() {
    Segment whole = segment(0, 5);
    Sentence one = sentence(whole, 0, new int[] {1, -1}, List.of("nsubj", "root"));
    Sentence two = sentence(whole, 2, new int[] {-1, 0, 0}, List.of("root", "obj", "punct"));
    Sentence joined = LongSentences.join(whole, List.of(one, two));
    assertEquals(
        new DependencyTree(
            new int[] {1, -1, 1, 2, 2}, List.of("nsubj", "root", "parataxis", "obj", "punct")),
        joined.tree());
    assertEquals(
        List.of(new Mention(0, 1, EntityType.PLACE), new Mention(2, 3, EntityType.PLACE)),
        joined.names());
    assertEquals(4, joined.token(4).index());
    assertEquals(whole.span(), joined.span());
  }

  private List<Integer> ends(List<String> words) {
    return LongSentences.ends(words, pieces.encode(words));
  }

  private static List<String> words(int count) {
    return new ArrayList<>(Collections.nCopies(count, "word"));
  }

  private static Segment segment(int from, int to) {
    List<Span> spans = IntStream.range(from, to).mapToObj(i -> new Span(i, i + 1)).toList();
    return new Segment(0, Paragraph.Kind.BODY, spans);
  }

  private static Sentence sentence(Segment whole, int from, int[] heads, List<String> relations) {
    Segment part = segment(from, from + heads.length);
    List<Token> tokens =
        IntStream.range(0, heads.length)
            .mapToObj(i -> new Token(i, part.tokens().get(i), "w", "w", "NOUN", "NN"))
            .toList();
    return new Sentence(
        0,
        whole.paragraph(),
        whole.kind(),
        part.span(),
        tokens,
        new DependencyTree(heads, relations),
        List.of(new Mention(0, 1, EntityType.PLACE)));
  }
}
