package io.github.newsgraph.text;

/**
 * A sentence as the network reads it.
 *
 * @param ids the subwords, start and end marks included
 * @param shapes the shape feature of each subword
 * @param firstSubwords where each word starts in {@code ids}; entry 0 is the tree's root, which
 *     points at the start mark, so that word {@code w} of the sentence is entry {@code w + 1}
 */
record Encoded(long[] ids, long[] shapes, long[] firstSubwords) {
  /** The number of words, the root not counted. */
  int words() {
    return firstSubwords.length - 1;
  }
}
