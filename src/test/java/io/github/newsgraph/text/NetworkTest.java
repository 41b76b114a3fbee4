package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network says of the sample what its Python original says. */
class NetworkTest {
  private final Labels labels = Labels.load();
  private final WordPieces pieces = WordPieces.load();

  NetworkTest() throws IOException {}

  @Test
  void reproducesTheReferenceOutput() throws IOException {
    List<List<String>> expected = blocks(Resources.lines("reference-output.conll"));
    List<String> inputs = Resources.lines("reference-input.tsv");
    assertEquals(39, inputs.size());
    int words = 0;
    int different = 0;
    try (Network network = Network.load()) {
      for (int s = 0; s < inputs.size(); s++) {
        String[] fields = inputs.get(s).split("\t");
        Encoded encoded = pieces.encode(List.of(fields[3].split(" ")));
        assertEquals(fields[0], joined(encoded.ids()));
        assertEquals(fields[1], joined(encoded.shapes()));
        assertEquals(fields[2], joined(encoded.firstSubwords()));
        List<String> found = lines(List.of(fields[3].split(" ")), alone(network, encoded));
        for (int w = 0; w < found.size(); w++) {
          words++;
          different += found.get(w).equals(expected.get(s).get(w)) ? 0 : 1;
        }
      }
    }
    // Sums of floating-point numbers differ in the last bits between processors and versions.
    assertTrue(different <= words / 200, different + " of " + words + " words");
  }

  @Test
  void saysOfASentenceInABatchExactlyWhatItSaysOfItAlone() throws IOException {
    List<Encoded> sentences =
        Resources.lines("reference-input.tsv").stream()
            .map(line -> pieces.encode(List.of(line.split("\t")[3].split(" "))))
            .toList();
    try (Network network = Network.load();
        Batches alone = new Batches(network, 1, 1)) {
      List<List<Double>> expected = alone.run(sentences, (i, scores) -> numbers(scores));
      for (int most : List.of(64, 100, 500, 4000)) {
        try (Batches together = new Batches(network, most, 2)) {
          assertEquals(expected, together.run(sentences, (i, scores) -> numbers(scores)));
        }
      }
    }
  }

  private static Scores alone(Network network, Encoded sentence) {
    return network.run(List.of(sentence), sentence.ids().length).get(0);
  }

  /** All scores of a sentence, to the last bit. */
  private List<Double> numbers(Scores scores) {
    List<Double> numbers = new ArrayList<>();
    for (int w = 0; w < scores.words(); w++) {
      for (int t = 0; t < labels.names().size(); t++) {
        numbers.add(scores.name(w, t));
      }
      for (int h = 0; h <= scores.words(); h++) {
        numbers.add(h == w + 1 ? 0 : scores.arc(w + 1, h));
      }
      numbers.add((double) scores.relation(w));
    }
    return numbers;
  }

  private List<String> lines(List<String> words, Scores scores) {
    List<NameTag> names = new NameDecoder(labels.names()).tags(scores);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(
          String.join(
              "\t",
              words.get(i),
              "_",
              labels.upos().get(scores.upos(i)),
              labels.xpos().get(scores.xpos(i)),
              Integer.toString(greedyHead(scores, i + 1)),
              labels.relations().get(scores.relation(i)),
              names.get(i).label()));
    }
    return lines;
  }

  private static int greedyHead(Scores scores, int node) {
    int best = 0;
    for (int head = 1; head <= scores.words(); head++) {
      best = head != node && scores.arc(node, head) > scores.arc(node, best) ? head : best;
    }
    return best;
  }

  private static List<List<String>> blocks(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines) {
      if (line.isEmpty()) {
        blocks.add(new ArrayList<>());
      } else {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks;
  }

  private static String joined(long[] numbers) {
    return String.join(" ", Arrays.stream(numbers).mapToObj(Long::toString).toList());
  }
}
