package io.github.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Tells how much of their text two articles share, from a few bytes of each. The text is taken as
 * the set of all its runs of five words (shingles), whatever their case and punctuation; what two
 * articles share is the Jaccard similarity of their sets, which MinHash estimates (Broder 1997)
 * with a standard error of at most 0.045.
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
  private static final int HEX_DIGITS = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final int[] hashes;

  private Fingerprint(int[] hashes) {
    this.hashes = hashes;
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
    return new Fingerprint(least);
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

  /** Words of which similar articles have at least one in common; each names its band. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int[] rows = Arrays.copyOfRange(hashes, band * ROWS, (band + 1) * ROWS);
      bands.add(String.format("%02d:%08x", band, Arrays.hashCode(rows)));
    }
    return bands;
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Fingerprint parse(String written) {
    if (written.length() != HASHES * HEX_DIGITS) {
      throw new IllegalArgumentException("no fingerprint: " + written);
    }
    int[] hashes = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      hashes[i] =
          Integer.parseUnsignedInt(written.substring(i * HEX_DIGITS, (i + 1) * HEX_DIGITS), 16);
    }
    return new Fingerprint(hashes);
  }

  /** Its hashes in hexadecimal digits, eight each. */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (int hash : hashes) {
      written.append(String.format("%08x", hash));
    }
    return written.toString();
  }
}
