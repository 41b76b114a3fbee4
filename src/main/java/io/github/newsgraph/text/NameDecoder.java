package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best sequence of name tags by the scores of each word (Viterbi), in which an inside tag
 * follows only a tag of the same type. Ties go to the lower index.
 */
final class NameDecoder {
  private static final double IMPOSSIBLE = -1e9;

  private final List<NameTag> tags;

  /** Of each inside tag, the index of the tag that begins such a name. */
  private final int[] begins;

  /**
   * @param tags in the order of the scores, at least one that is no inside tag
   * @throws IllegalArgumentException if an inside tag has no begin tag
   */
  NameDecoder(List<NameTag> tags) {
    this.tags = List.copyOf(tags);
    this.begins = new int[tags.size()];
    for (int t = 0; t < begins.length; t++) {
      begins[t] = tags.get(t).isInside() ? begin(tags.get(t)) : t;
    }
  }

  private int begin(NameTag inside) {
    for (int t = 0; t < tags.size(); t++) {
      if (!tags.get(t).isInside() && tags.get(t).type().equals(inside.type())) {
        return t;
      }
    }
    throw new IllegalArgumentException("no tag begins what " + inside.label() + " continues");
  }

  /** The best tag of each word. */
  List<NameTag> tags(Scores scores) {
    int words = scores.words();
    if (words == 0) {
      return List.of();
    }
    double[] best = new double[begins.length];
    for (int t = 0; t < best.length; t++) {
      best[t] = tags.get(t).isInside() ? IMPOSSIBLE : scores.name(0, t);
    }
    int[][] back = new int[words][];
    for (int word = 1; word < words; word++) {
      back[word] = previous(best);
      double[] next = new double[best.length];
      for (int t = 0; t < best.length; t++) {
        next[t] = best[back[word][t]] + scores.name(word, t);
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

  /** For each tag the best one to stand before it. An inside tag stands behind its own kind. */
  private int[] previous(double[] best) {
    int highest = highest(best);
    int[] previous = new int[best.length];
    for (int t = 0; t < best.length; t++) {
      boolean begun = best[begins[t]] >= best[t];
      previous[t] = !tags.get(t).isInside() ? highest : begun ? begins[t] : t;
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

  private List<NameTag> path(int[][] back, int last) {
    NameTag[] path = new NameTag[back.length];
    int tag = last;
    for (int word = back.length - 1; word >= 0; word--) {
      path[word] = tags.get(tag);
      tag = word > 0 ? back[word][tag] : tag;
    }
    return List.of(path);
  }
}
