package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * Finds the best sequence of name tags by the scores of each word (Viterbi), in which an inside tag
 * follows only a tag of the same type.
 */
final class NameDecoder {
  private static final double IMPOSSIBLE = -1e9;
  private static final NameTag[] TAGS = NameTag.values();

  private NameDecoder() {}

  /** The best tag of each word; {@code scores[word][tag]} in the order of {@link NameTag}. */
  static List<NameTag> tags(double[][] scores) {
    if (scores.length == 0) {
      return List.of();
    }
    double[] best = scores[0].clone();
    for (NameTag tag : TAGS) {
      best[tag.ordinal()] = tag.isInside() ? IMPOSSIBLE : best[tag.ordinal()];
    }
    int[][] back = new int[scores.length][];
    for (int word = 1; word < scores.length; word++) {
      back[word] = previous(best);
      double[] next = new double[TAGS.length];
      for (int t = 0; t < TAGS.length; t++) {
        next[t] = best[back[word][t]] + scores[word][t];
      }
      best = next;
    }
    return path(back, highest(best));
  }

  /** The names that tags mark. */
  static List<Mention> names(List<NameTag> tags) {
    List<Mention> names = new ArrayList<>();
    for (int begin = 0; begin < tags.size(); begin++) {
      NameTag tag = tags.get(begin);
      if (tag.type().isPresent() && !tag.isInside()) {
        int end = begin + 1;
        while (end < tags.size() && tags.get(end).isInside()) {
          end++;
        }
        names.add(new Mention(begin, end, tag.type().get()));
      }
    }
    return names;
  }

  /** For each tag the best one to stand before it. An inside tag stands next to its begin tag. */
  private static int[] previous(double[] best) {
    int highest = highest(best);
    int[] previous = new int[TAGS.length];
    for (int t = 0; t < TAGS.length; t++) {
      int begin = t - 1;
      previous[t] = !TAGS[t].isInside() ? highest : best[begin] >= best[t] ? begin : t;
    }
    return previous;
  }

  private static int highest(double[] values) {
    int highest = 0;
    for (int i = 1; i < values.length; i++) {
      highest = values[i] > values[highest] ? i : highest;
    }
    return highest;
  }

  private static List<NameTag> path(int[][] back, int last) {
    LinkedList<NameTag> path = new LinkedList<>();
    int tag = last;
    for (int word = back.length - 1; word >= 0; word--) {
      path.addFirst(TAGS[tag]);
      tag = word > 0 ? back[word][tag] : tag;
    }
    return path;
  }
}
