package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network says of the prototype's sample what the prototype says. */
class NetworkTest {
  private final Labels labels = Labels.load();
  private final WordPieces pieces = WordPieces.load();

  NetworkTest() throws IOException {}

  @Test
  void reproducesTheReferenceOutput() throws IOException {
    List<List<String>> expected = blocks(Resources.lines("reference-output.conll"));
    List<String> inputs = Resources.lines("reference-input.tsv");
    assertEquals(39, inputs.size());
    try (Network network = Network.load()) {
      for (int s = 0; s < inputs.size(); s++) {
        String[] fields = inputs.get(s).split("\t");
        List<String> words = List.of(fields[3].split(" "));
        Encoded encoded = pieces.encode(words);
        assertEquals(fields[0], joined(encoded.ids()));
        assertEquals(fields[1], joined(encoded.shapes()));
        assertEquals(fields[2], joined(encoded.firstSubwords()));
        assertEquals(expected.get(s), lines(words, network.run(List.of(encoded)).get(0)));
      }
    }
  }

  @Test
  void saysOfASentenceInABatchWhatItSaysOfItAlone() throws IOException {
    List<List<String>> sentences =
        Resources.lines("reference-input.tsv").stream()
            .map(line -> List.of(line.split("\t")[3].split(" ")))
            .toList();
    try (Network network = Network.load()) {
      List<Encoded> encoded = sentences.stream().map(pieces::encode).toList();
      List<Scores> together = Batches.run(network, encoded);
      for (int s = 0; s < sentences.size(); s++) {
        Scores alone = network.run(List.of(encoded.get(s))).get(0);
        assertEquals(lines(sentences.get(s), alone), lines(sentences.get(s), together.get(s)));
      }
    }
  }

  private List<String> lines(List<String> words, Scores scores) {
    List<NameTag> names = NameDecoder.tags(scores.names());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(
          String.join(
              "\t",
              words.get(i),
              "_",
              labels.upos().get(scores.upos()[i]),
              labels.xpos().get(scores.xpos()[i]),
              Integer.toString(greedyHead(scores.arcs(), i + 1)),
              labels.relations().get(scores.relations()[i]),
              names.get(i).label()));
    }
    return lines;
  }

  private static int greedyHead(double[][] arcs, int node) {
    int best = node == 0 ? 1 : 0;
    for (int head = 0; head < arcs.length; head++) {
      best = head != node && arcs[node][head] > arcs[node][best] ? head : best;
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
