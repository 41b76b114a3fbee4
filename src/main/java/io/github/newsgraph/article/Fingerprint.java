package io.github.newsgraph.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Tells how much of their text two articles share, from a few bytes of each. The text is taken as
 * the set of all its runs of five words (shingles), whatever their case and punctuation; what two
 * articles share is the Jaccard similarity of their sets, which MinHash estimates (Broder 1997)
 * with a standard error of at most 0.045. Of each hash only the lowest 15 bits are kept, which two
 * different ones share once in 32768 times (b-bit minwise hashing; Li and König 2010).
 *
 * <p>To find the similar ones among many, their bands are compared: three of the 126 hashes each.
 * Articles that share half of their text have a band in common with probability 0.996, those that
 * share a tenth with 0.04 (locality-sensitive hashing; Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, chapter 3).
 */
public final class Fingerprint {
  private static final int SHINGLE = 5;
  private static final int ROWS = 3;
  private static final int BANDS = 42;
  private static final int HASHES = ROWS * BANDS;
  private static final int BITS = 15;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final short[] hashes;

  private Fingerprint(short[] hashes) {
    this.hashes = hashes;
  }

  /**
   * The fingerprint of what is worth reading in an article, or of all its text where nothing is.
   * The headline counts little, so that another one hides nothing; a text without words is like no
   * other but its equals.
   */
  public static Fingerprint of(Article article) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : article.paragraphs()) {
      text.append(paragraph.span().of(article.text())).append('\n');
    }
    return of(text.isEmpty() ? article.text() : text.toString());
  }

  /** The fingerprint of a text; one without words is like no other but its equals. */
  public static Fingerprint of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int last = Math.max(0, words.size() - SHINGLE);
    for (int begin = 0; begin <= last; begin++) {
      int end = Math.min(words.size(), begin + SHINGLE);
      add(hash(String.join(" ", words.subList(begin, end))), least);
    }
    short[] kept = new short[HASHES];
    for (int i = 0; i < HASHES; i++) {
      kept[i] = (short) (least[i] & ((1 << BITS) - 1));
    }
    return new Fingerprint(kept);
  }

  private static long hash(String shingle) {
    return MurmurHash3.hash128x64(shingle.getBytes(StandardCharsets.UTF_8))[0];
  }

  /** Each hash is another permutation of the shingles; the least shingle of it is kept. */
  private static void add(long shingle, int[] least) {
    for (int i = 0; i < HASHES; i++) {
      int permuted = (int) (mixed(shingle + i * 0x9e3779b97f4a7c15L) >>> 33);
      least[i] = Math.min(least[i], permuted);
    }
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The estimated share of the two texts' shingles that are in both, from 0 to 1. */
  public double similarity(Fingerprint other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += hashes[i] == other.hashes[i] ? 1 : 0;
    }
    return equal / (double) HASHES;
  }

  /**
   * Numbers below 2^51 of which similar articles have at least one in common: the band and the
   * hashes in it.
   */
  public List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = key << BITS | hashes[band * ROWS + row];
      }
      bands.add(key);
    }
    return bands;
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Fingerprint parse(String written) {
    byte[] bytes = Base64.getDecoder().decode(written);
    if (bytes.length != HASHES * Short.BYTES) {
      throw new IllegalArgumentException("no fingerprint: " + written);
    }
    short[] hashes = new short[HASHES];
    ByteBuffer.wrap(bytes).asShortBuffer().get(hashes);
    return new Fingerprint(hashes);
  }

  /** Its hashes in Base64, two bytes each. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(HASHES * Short.BYTES);
    bytes.asShortBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
