package io.github.newsgraph.text;

import java.util.Arrays;

/**
 * What there is to see round a gap between two tokens, as hashes: the words, looks, endings and
 * parts of speech on either side, alone and together, how far the nearest end marks are, brackets,
 * quotes, what the rules say, and the style of the paragraph.
 */
final class GapFeatures {
  private static final int REACH = 3;
  private static final int[] DISTANCES = {6, 8, 12, 20, 40};

  private final GapContext context;
  private final int[] features = new int[128];
  private int count;

  GapFeatures(GapContext context) {
    this.context = context;
  }

  /** The features of the gap before a token, 1 or more. */
  int[] before(int i) {
    count = 0;
    addTokens(i);
    addWords(i, i - 1);
    addLooks(i, i - 1);
    addDistances(i, i - 1);
    addSetting(i, i - 1);
    addClasses(i, i - 1);
    return Arrays.copyOf(features, count);
  }

  private void addTokens(int i) {
    for (int d = -REACH; d <= REACH; d++) {
      add(context.word(i + d));
      add(context.shape(i + d));
      add(context.ending(i + d));
      add(context.wordClass(i + d));
    }
  }

  private void addWords(int i, int l) {
    int kind = kind(i);
    int left = context.word(l);
    int right = context.word(i);
    add(kind);
    add(left, right, kind);
    add(left, context.shape(i), kind);
    add(context.shape(l), right, kind);
    add(left, kind);
    add(right, kind);
    add(right, context.mark(l), kind);
    add(left, context.word(l - 1));
    add(right, context.word(i + 1));
    add(context.word(l - 1), left, right);
    add(right, context.word(i + 1), context.mark(l));
    add(right, context.shape(i + 1), context.mark(l));
    add(left, context.shape(i), context.shape(i + 1));
    add(context.word(l - 1), context.mark(l), context.shape(i));
    add(context.word(0), context.mark(l), rule(i));
  }

  private void addLooks(int i, int l) {
    int left = context.shape(l);
    int right = context.shape(i);
    add(left, right, kind(i));
    add(right, context.mark(l), kind(i));
    add(left, context.shape(l - 1), right);
    add(left, right, context.shape(i + 1));
    add(context.shape(l - 1), context.shape(l - 2), left);
    add(right, context.shape(i + 1), context.shape(i + 2));
    add(mix(context.shape(l - 2), context.shape(l - 1)), left, mix(right, context.shape(i + 1)));
    add(
        mix(context.mark(l - 2), context.mark(l - 1)),
        mix(context.mark(l), context.mark(i)),
        context.mark(i + 1));
    add(right, context.ending(l));
    add(left, context.ending(i), context.mark(l));
    add(context.ending(l), context.ending(i));
    add(context.ending(l - 1), context.mark(l), right);
  }

  private void addDistances(int i, int l) {
    int mark = context.mark(l);
    int left = context.shape(l);
    int right = context.shape(i);
    int since = rough(context.sinceEnd(i));
    int to = rough(context.toEnd(i));
    int begin = rough(i);
    int end = rough(context.size() - i);
    add(since, mark);
    add(to, mark);
    add(begin, mark, right);
    add(end, mark, right);
    add(rough(context.sinceRule(i)), left, right);
    add(since, left, right);
    add(to, left, right);
    add(begin, context.word(l));
    add(end, context.word(l));
    add(begin, context.word(i));
    add(end, context.word(i));
    add(since, context.word(i), rule(i));
    add(rough(context.size()), mark, rule(i));
  }

  private void addSetting(int i, int l) {
    int style = context.style();
    int mark = context.mark(l);
    int right = context.shape(i);
    add(style, mark, rule(i));
    add(style, context.shape(l), right);
    add(style, context.word(i), mark);
    add(context.brackets(i), mark, rule(i));
    add(context.brackets(i), context.word(l), right);
    add(context.quoted(i), mark, rule(i));
    add(context.quoted(i), context.word(l), right);
  }

  private void addClasses(int i, int l) {
    int kind = kind(i);
    int left = context.wordClass(l);
    int right = context.wordClass(i);
    int next = context.wordClass(i + 1);
    int look = mix(context.mark(l), context.shape(i));
    add(left, right, kind);
    add(left, context.shape(i), kind);
    add(context.shape(l), right, kind);
    add(right, next, context.shape(i));
    add(right, next, left);
    add(left, context.wordClass(l - 1), right);
    add(right, next, context.wordClass(i + 2));
    add(left, context.wordClass(l - 1), context.wordClass(l - 2));
    add(right, context.word(l));
    add(left, context.word(i));
    add(right, context.shape(l), context.shape(i));
    add(right, next, look);
    add(mix(right, next), context.wordClass(i + 2), look);
    add(context.toFinite(i), look);
    add(context.toFinite(i), right, context.shape(i));
    add(context.toFinite(i), context.word(i), context.mark(l));
  }

  private int kind(int i) {
    return (context.isGlued(i) ? 2 : 0) + rule(i);
  }

  private int rule(int i) {
    return context.isRule(i) ? 1 : 0;
  }

  /** A distance in tokens: exact if small. */
  private static int rough(int distance) {
    if (distance < DISTANCES[0]) {
      return distance;
    }
    int step = 0;
    while (step < DISTANCES.length && distance >= DISTANCES[step]) {
      step++;
    }
    return DISTANCES[0] + step;
  }

  private void add(int a) {
    add(a, 0, 0);
  }

  private void add(int a, int b) {
    add(a, b, 0);
  }

  /** Which feature it is, the order of the calls tells: it is always the same. */
  private void add(int a, int b, int c) {
    features[count] = finish(mix(mix(mix(count, a), b), c));
    count++;
  }

  private static int mix(int a, int b) {
    return Integer.rotateLeft(a * 0x85EBCA6B, 13) * 5 + b;
  }

  /** Spreads the bits as MurmurHash3 does in the end. */
  private static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h;
  }
}
