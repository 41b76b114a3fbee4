package io.github.newsgraph.text;

/**
 * What the network says of one sentence of {@code n} words.
 *
 * @param upos of each word, index into {@link Labels#upos}
 * @param xpos of each word, index into {@link Labels#xpos}
 * @param relations of each word to its best head, index into {@link Labels#relations}
 * @param names of each word, the scores of {@link NameTag}
 * @param arcs {@code arcs[d][h]}, d and h from 0 to n: the score of h as the head of d, where 0 is
 *     the root and word w is w + 1
 */
record Scores(int[] upos, int[] xpos, int[] relations, double[][] names, double[][] arcs) {}
