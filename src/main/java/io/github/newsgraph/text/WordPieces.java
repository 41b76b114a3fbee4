package io.github.newsgraph.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    LongStream.Builder subwords = LongStream.builder().add(START);
    LongStream.Builder shapes = LongStream.builder().add(0);
    long[] firsts = new long[words.size() + 1];
    boolean early = true;
    int size = 1;
    for (int w = 0; w < words.size(); w++) {
      String word = words.get(w);
      firsts[w + 1] = size;
      int feature = 1 + 4 * WordShape.of(word) + (early ? 2 : 0);
      for (int subword : subwords(word)) {
        shapes.add(size > firsts[w + 1] ? feature + 1 : feature);
        subwords.add(subword);
        size++;
      }
      early = early && !WordShape.hasLetter(word);
    }
    return new Encoded(
        subwords.add(END).build().toArray(), shapes.add(0).build().toArray(), firsts);
  }

  /** The ids of a word: at least one, at most {@link #MOST_SUBWORDS}. */
  int[] subwords(String word) {
    IntStream.Builder found = IntStream.builder();
    for (String part : parts(word)) {
      longestMatches(part).forEach(found::add);
    }
    int[] ids = found.build().limit(MOST_SUBWORDS).toArray();
    return ids.length == 0 ? new int[] {UNKNOWN} : ids;
  }

  private IntStream longestMatches(String part) {
    if (part.codePointCount(0, part.length()) > LONGEST_PART) {
      return IntStream.of(UNKNOWN);
    }
    IntStream.Builder found = IntStream.builder();
    for (int begin = 0; begin < part.length(); ) {
      int end = part.length();
      Integer id = ids.get(piece(part, begin, end));
      while (id == null && --end > begin) {
        id = ids.get(piece(part, begin, end));
      }
      if (id == null) {
        return IntStream.of(UNKNOWN);
      }
      found.add(id);
      begin = end;
    }
    return found.build();
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
}
