package io.github.newsgraph.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of lines that belong together, and what can be told of it by its looks.
 *
 * @param span its place in the text, white space at the ends left out
 * @param words its characters, every stretch of white space one space
 * @param item whether a mark stood before it, as before the items of a list
 */
record Block(Span span, String words, boolean item) {
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.?!…]['\"’”)\\]]*", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b]+");
  private static final Pattern MARK = Pattern.compile("[#>*•▪◦‣·–—-]+[\\s\\u00a0]+");
  private static final int LONG = 14;
  private static final int SHORTEST_CLAUSE = 5;
  private static final double TITLE_SHARE = 0.7;

  /** Words that only sentences have. */
  private static final Set<String> FINITE =
      Set.of(
          """
          is are was were am be been being has have had do does did will would can could shall
          should may might must says said say told
          """
              .strip()
              .split("\\s+"));

  /** The stretch of the text between two offsets; none of its own if there are only blanks. */
  static Block of(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Block(
        new Span(begin, end), SPACE.matcher(text.substring(begin, end)).replaceAll(" "), false);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200b'
        || c == '\ufeff';
  }

  /** Whether it has no word; lines of dashes part paragraphs as empty lines do. */
  boolean isEmpty() {
    return words.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Without the mark of a list's item, of a quotation or of a heading before it. */
  Block withoutMark(String text) {
    Matcher mark = MARK.matcher(text).region(span.begin(), span.end());
    if (!mark.lookingAt()) {
      return this;
    }
    Block rest = of(text, mark.end(), span.end());
    return new Block(rest.span, rest.words, !mark.group().startsWith("#"));
  }

  List<String> list() {
    return Arrays.asList(words.split(" "));
  }

  int count() {
    return list().size();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(words).matches();
  }

  /** Lower case without punctuation, to compare it with others. */
  String plain() {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}© ]+", "")
        .replaceAll(" +", " ")
        .strip();
  }

  /** Whether it breaks off in dots, as teasers of other articles do. */
  boolean breaksOff() {
    return words.endsWith("...") || words.endsWith("…");
  }

  /** Whether it reads as sentences: it ends as one, or is long or has a verb, in lower case. */
  boolean isProse() {
    if (endsSentence()) {
      return !(breaksOff() && isTitleCase());
    }
    boolean colon = words.endsWith(":") || words.endsWith(";") || words.endsWith(",");
    boolean verb = list().stream().anyMatch(word -> FINITE.contains(word.toLowerCase(Locale.ROOT)));
    boolean clause = count() >= LONG || (count() >= SHORTEST_CLAUSE && (verb || colon || item));
    return clause && !isTitleCase();
  }

  /** Whether most of the words that titles capitalise are capitalised. */
  boolean isTitleCase() {
    List<String> longer =
        list().stream()
            .map(word -> word.replaceFirst("^[^\\p{L}\\p{N}]+", ""))
            .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
            .toList();
    long upper = longer.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return longer.size() > 1 && upper >= TITLE_SHARE * longer.size();
  }
}
