package io.github.newsgraph.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives sentences to the network a few at a time, those of like length together, because padding is
 * computed like words.
 *
 * <p>Batches of four ran a quarter faster than single sentences, larger ones no faster. What the
 * network says of a sentence does not depend on the others: its scores moved by 2 in 100,000 at
 * most, and of 19,000 words none changed its annotation.
 */
final class Batches {
  private static final int SIZE = 4;

  private Batches() {}

  /** The scores of the sentences, in their order. */
  static List<Scores> run(Network network, List<Encoded> sentences) {
    List<Integer> byLength =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> sentences.get(i).ids().length))
            .toList();
    Scores[] scores = new Scores[sentences.size()];
    for (int begin = 0; begin < byLength.size(); begin += SIZE) {
      List<Integer> batch = byLength.subList(begin, Math.min(byLength.size(), begin + SIZE));
      List<Scores> found = network.run(batch.stream().map(sentences::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        scores[batch.get(i)] = found.get(i);
      }
    }
    return Arrays.asList(scores);
  }
}
