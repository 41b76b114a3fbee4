package io.github.newsgraph.text;

/**
 * What the network says of one sentence of {@code n} words. The numbers are those of its whole
 * batch as they lie in the network's outputs; this is the view of one sentence.
 */
final class Scores {
  private final Batch batch;
  private final int row;
  private final int words;

  /**
   * @param batch the outputs
   * @param row of the sentence in its batch
   * @param words of the sentence
   */
  Scores(Batch batch, int row, int words) {
    this.batch = batch;
    this.row = row;
    this.words = words;
  }

  /**
   * The outputs of a batch, row-major; entry 0 of the words is the tree's root.
   *
   * @param words padded number of words of a sentence, the root included
   * @param tags number of name tags
   */
  record Batch(
      int words,
      int tags,
      long[] upos,
      long[] xpos,
      long[] relations,
      float[] names,
      float[] arcs) {}

  /** The number of words, the root not counted. */
  int words() {
    return words;
  }

  /** Index into {@link Labels#upos}. */
  int upos(int word) {
    return (int) batch.upos[at(word + 1)];
  }

  /** Index into {@link Labels#xpos}. */
  int xpos(int word) {
    return (int) batch.xpos[at(word + 1)];
  }

  /** The relation of a word to its best head, index into {@link Labels#relations}. */
  int relation(int word) {
    return (int) batch.relations[at(word + 1)];
  }

  /** How well a tag fits a word, the tag an index into {@link Labels#names}. */
  double name(int word, int tag) {
    return batch.names[at(word + 1) * batch.tags + tag];
  }

  /** The score of a node as the head of another; node 0 is the root, word {@code w} is w + 1. */
  double arc(int dependent, int head) {
    return batch.arcs[at(dependent) * batch.words + head];
  }

  /** The probability of a node as the head of another among all others, from 0 to 1. */
  double headProbability(int dependent, int head) {
    double best = arc(dependent, head);
    double sum = 0;
    for (int h = 0; h <= words; h++) {
      sum += h == dependent ? 0 : StrictMath.exp(arc(dependent, h) - best);
    }
    return 1 / sum;
  }

  private int at(int node) {
    return row * batch.words + node;
  }
}
