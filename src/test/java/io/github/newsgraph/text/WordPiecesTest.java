package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private final WordPieces pieces = WordPieces.load();

  WordPiecesTest() throws IOException {}

  @Test
  void cutsTheExampleWordsAsThePrototypeDoes() throws IOException {
    List<String> lines = Resources.lines("wordpiece-examples.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t");
      assertEquals(Integer.parseInt(fields[1]), WordShape.of(fields[0]), "shape of " + fields[0]);
      int[] ids = Arrays.stream(fields[2].split(" ")).mapToInt(Integer::parseInt).toArray();
      assertArrayEquals(ids, pieces.subwords(fields[0]), "subwords of " + fields[0]);
    }
    assertEquals(48, lines.size());
  }

  @Test
  void encodesASentenceWithShapesAndFirstSubwords() {
    Encoded encoded = pieces.encode(List.of("The U.S. sent F-16s to Kyiv .".split(" ")));
    assertEquals(
        "[101, 1996, 1057, 1012, 1055, 1012, 2741, 1042, 1011, 2385, 2015, 2000, 25669, 1012, 102]",
        Arrays.toString(encoded.ids()));
    assertEquals(
        "[0, 7, 9, 10, 10, 10, 1, 17, 18, 18, 18, 1, 5, 25, 0]", Arrays.toString(encoded.shapes()));
    assertEquals("[0, 1, 2, 6, 7, 11, 12, 13]", Arrays.toString(encoded.firstSubwords()));
  }

  @Test
  void everyWordHasAtLeastOneSubwordAndNoneHasMoreThanTheLimit() {
    for (String word : List.of("\u200b", "\u0301", "中", "x".repeat(1000), "a-".repeat(500))) {
      int size = pieces.subwords(word).length;
      assertTrue(size >= 1 && size <= WordPieces.MOST_SUBWORDS, word.length() + ": " + size);
    }
  }
}
