package io.github.newsgraph.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which names are compared. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SINGLE_QUOTES =
      Pattern.compile("[\u2018\u2019\u201b\u02bb\u02bc\u2032`\u00b4]");
  private static final Pattern DOUBLE_QUOTES =
      Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final String SIBILANTS = "sSxXzZ";
  private static final String ARTICLE = "the ";

  private Names() {}

  /**
   * What two spellings of one name have in common: no accents, lower case, straight quotes and
   * hyphens, single spaces, without "the" in front and the possessive at the end. Folding twice is
   * folding once.
   */
  public static String fold(String name) {
    return plain(name).toLowerCase(Locale.ROOT);
  }

  /** As {@link #fold}, but upper and lower case stay as they are: an acronym needs them. */
  static String plain(String name) {
    boolean simple = name.chars().allMatch(c -> c < 128 && c != '`');
    String text = SPACES.matcher(simple ? name : withoutMarks(name)).replaceAll(" ");
    return bare(text.strip());
  }

  /** Whether a name is not all in capitals. */
  static boolean hasSmallLetters(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  private static String withoutMarks(String name) {
    // Acute accents and primes as quotes must go before NFKD makes them spaces and marks.
    String text =
        DOUBLE_QUOTES.matcher(SINGLE_QUOTES.matcher(name).replaceAll("'")).replaceAll("\"");
    text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return withoutStrokes(DASHES.matcher(text).replaceAll("-"));
  }

  private static String bare(String text) {
    int begin = 0;
    while (text.regionMatches(true, begin, ARTICLE, 0, ARTICLE.length())
        && begin + ARTICLE.length() < text.length()) {
      begin += ARTICLE.length();
    }
    int end = text.length();
    for (int shorter = beforePossessive(text, begin, end); shorter < end; ) {
      end = shorter;
      shorter = beforePossessive(text, begin, end);
    }
    return text.substring(begin, end);
  }

  /** Where the text ends without one possessive and the space before it; never at its beginning. */
  private static int beforePossessive(String text, int begin, int end) {
    int shorter = end;
    if (text.regionMatches(true, end - 2, "'s", 0, 2)) {
      shorter = end - 2;
    } else if (end - 2 >= begin
        && text.charAt(end - 1) == '\''
        && SIBILANTS.indexOf(text.charAt(end - 2)) >= 0) {
      shorter = end - 1;
    }
    while (shorter > begin && text.charAt(shorter - 1) == ' ') {
      shorter--;
    }
    return shorter > begin ? shorter : end;
  }

  /** Letters whose stroke or ligature is no combining mark to Unicode. */
  private static String withoutStrokes(String text) {
    return text.replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("Æ", "Ae")
        .replace("œ", "oe")
        .replace("Œ", "Oe");
  }
}
