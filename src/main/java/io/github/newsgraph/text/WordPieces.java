package io.github.newsgraph.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the subwords of the network's vocabulary, by the rules of the uncased BERT
 * tokenizer applied to one word at a time.
 */
final class WordPieces {
  /** Subwords of a word, the rest is dropped: {@value}. */
  static final int MOST_SUBWORDS = 24;

  private static final String VOCABULARY = "wordpiece.txt";
  private static final int UNKNOWN = 100;
  private static final int START = 101;
  private static final int END = 102;
  private static final int LONGEST_PART = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> ids;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
  }

  /** Reads the vocabulary: one piece a line, the line's number from 0 is its id. */
  static WordPieces load() throws IOException {
    List<String> pieces = Resources.lines(VOCABULARY);
    Map<String, Integer> ids = new HashMap<>(2 * pieces.size());
    for (String piece : pieces) {
      ids.put(piece, ids.size());
    }
    return new WordPieces(ids);
  }

  /** Whether a word in lower case is frequent enough to be a piece of its own. */
  boolean isWord(String word) {
    return ids.containsKey(word);
  }

  /** Encodes the words of one sentence. */
  Encoded encode(List<String> words) {
    List<Integer> subwords = new ArrayList<>(List.of(START));
    List<Integer> shapes = new ArrayList<>(List.of(0));
    long[] firsts = new long[words.size() + 1];
    boolean early = true;
    for (int w = 0; w < words.size(); w++) {
      String word = words.get(w);
      firsts[w + 1] = subwords.size();
      int feature = 1 + 4 * WordShape.of(word) + (early ? 2 : 0);
      for (int subword : subwords(word)) {
        shapes.add(subwords.size() > firsts[w + 1] ? feature + 1 : feature);
        subwords.add(subword);
      }
      early = early && !WordShape.hasLetter(word);
    }
    subwords.add(END);
    shapes.add(0);
    return new Encoded(longs(subwords), longs(shapes), firsts);
  }

  /** The ids of a word: at least one, at most {@link #MOST_SUBWORDS}. */
  List<Integer> subwords(String word) {
    List<Integer> found = new ArrayList<>();
    for (String part : parts(word)) {
      addLongestMatches(part, found);
      if (found.size() >= MOST_SUBWORDS) {
        return found.subList(0, MOST_SUBWORDS);
      }
    }
    return found.isEmpty() ? List.of(UNKNOWN) : found;
  }

  private void addLongestMatches(String part, List<Integer> found) {
    int before = found.size();
    if (part.codePointCount(0, part.length()) > LONGEST_PART) {
      found.add(UNKNOWN);
      return;
    }
    for (int begin = 0; begin < part.length(); ) {
      int end = part.length();
      while (end > begin && !ids.containsKey(piece(part, begin, end))) {
        end--;
      }
      if (end == begin) {
        found.subList(before, found.size()).clear();
        found.add(UNKNOWN);
        return;
      }
      found.add(ids.get(piece(part, begin, end)));
      begin = end;
    }
  }

  private static String piece(String part, int begin, int end) {
    String characters = part.substring(begin, end);
    return begin == 0 ? characters : INSIDE + characters;
  }

  /** Lower case, no accents and control characters; cut at white space and round punctuation. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    plain
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c) || standsAlone(c)) {
                flush(current, parts);
              }
              if (standsAlone(c)) {
                parts.add(Character.toString(c));
              } else if (!isSpace(c) && !isSkipped(c)) {
                current.appendCodePoint(c);
              }
            });
    flush(current, parts);
    return parts;
  }

  private static void flush(StringBuilder current, List<String> parts) {
    if (!current.isEmpty()) {
      parts.add(current.toString());
      current.setLength(0);
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isSkipped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean standsAlone(int c) {
    boolean asciiSymbol =
        (c >= '!' && c <= '/')
            || (c >= ':' && c <= '@')
            || (c >= '[' && c <= '`')
            || (c >= '{' && c <= '~');
    return asciiSymbol || (c >= 0x4e00 && c <= 0x9fff) || Characters.isPunctuation(c);
  }

  private static long[] longs(List<Integer> numbers) {
    return numbers.stream().mapToLong(Integer::longValue).toArray();
  }
}
