package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts sentences that are too long for the network into parts, and joins what it says of the parts.
 */
final class LongSentences {
  /**
   * Subwords that the network is given at a time, marks included: {@value}. It would take 512 but
   * has learnt from sentences of up to 130, and its work grows with the square.
   */
  static final int MOST_SUBWORDS = 256;

  /** Where a sentence is cut at best, the best first. */
  private static final List<String> MARKS = List.of(";", ":", ",");

  private static final String JOINED = "parataxis";

  private LongSentences() {}

  /**
   * Where the parts of a sentence end: behind the last semicolon that fits, else the last colon,
   * else the last comma, but so that a part fills at least half of the room, else where the room
   * ends. A sentence that fits has one part.
   */
  static List<Integer> ends(List<String> words, Encoded encoded) {
    List<Integer> ends = new ArrayList<>();
    int begin = 0;
    while (begin < words.size()) {
      int end = fitting(encoded, begin, MOST_SUBWORDS);
      if (end < words.size()) {
        end = behindMark(words, fitting(encoded, begin, MOST_SUBWORDS / 2), end);
      }
      ends.add(end);
      begin = end;
    }
    return ends;
  }

  /** After how many words the room is full; a word has fewer subwords than there is room. */
  private static int fitting(Encoded encoded, int begin, int room) {
    long full = encoded.firstSubwords()[begin + 1] + room - 2;
    int end = begin;
    while (end < encoded.words() && endOf(encoded, end) <= full) {
      end++;
    }
    return end;
  }

  /** The subword behind a word. */
  private static long endOf(Encoded encoded, int word) {
    boolean last = word + 1 == encoded.words();
    return last ? encoded.ids().length - 1 : encoded.firstSubwords()[word + 2];
  }

  private static int behindMark(List<String> words, int from, int to) {
    for (String mark : MARKS) {
      for (int end = to; end > from; end--) {
        if (words.get(end - 1).equals(mark)) {
          return end;
        }
      }
    }
    return to;
  }

  /**
   * One sentence of its parts, one after the other, at least one. The tree's root is the first
   * part's; the roots of the others stand beside it.
   */
  static Sentence join(Segment whole, List<Sentence> parts) {
    List<Token> tokens = new ArrayList<>();
    List<Mention> names = new ArrayList<>();
    int[] heads = new int[whole.tokens().size()];
    double[] certainties = new double[heads.length];
    List<String> relations = new ArrayList<>();
    int root = parts.get(0).tree().root();
    for (Sentence part : parts) {
      int begin = tokens.size();
      for (Token token : part.tokens()) {
        int head = part.tree().head(token.index());
        boolean joins = begin > 0 && head == DependencyTree.ROOT;
        int own = head == DependencyTree.ROOT ? head : begin + head;
        heads[tokens.size()] = joins ? root : own;
        certainties[tokens.size()] = part.tree().certainty(token.index());
        relations.add(joins ? JOINED : part.tree().relation(token.index()));
        tokens.add(token.at(tokens.size()));
      }
      part.names().forEach(n -> names.add(n.at(begin)));
    }
    DependencyTree tree = new DependencyTree(heads, relations, certainties);
    return new Sentence(0, whole.paragraph(), whole.kind(), whole.span(), tokens, tree, names);
  }

  /** The parts of a segment that end where {@link #ends} says. */
  static List<Segment> parts(Segment whole, List<Integer> ends) {
    return IntStream.range(0, ends.size())
        .mapToObj(
            i ->
                new Segment(
                    whole.paragraph(),
                    whole.kind(),
                    whole.tokens().subList(i == 0 ? 0 : ends.get(i - 1), ends.get(i))))
        .toList();
  }
}
