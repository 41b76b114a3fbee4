package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sentences begin by rule: behind a full stop, question mark, exclamation mark or ellipsis
 * and the quotes and brackets that close with it, unless the full stop is an abbreviation's or the
 * text goes on in lower case.
 *
 * <p>That is right for most gaps of edited news; {@link SentenceSplitter} has the last word.
 */
final class BoundaryRules {
  private static final String CLOSERS = "[\"'”’»)\\]]*+(?:\\[\\d{1,3}\\])*+";

  /** What may end a sentence, what closes with it, and the space behind, which may be missing. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![.?!…])(?<mark>[.?!…]++)(?<closers>"
              + CLOSERS
              + ")(?<gap>[\\s\\u00a0]++|(?=[\"“‘(]?\\p{Lu}\\p{Ll}))");

  /** Words that open a sentence and are in no name behind an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          """
          The A An This That These Those He She It They We You I His Her Its Their Our My There Here
          In On At By For From With Of To As After Before Since During Under Despite Although Though
          While When Where If Because But And Or So Yet Nor However Meanwhile Moreover Also Then Now
          What Who Why How Which No Not Some Many Most Both Each Every Several Other One Two Such
          """
              .strip()
              .split("\\s+"));

  /** What follows "p.m." within a sentence. */
  private static final Set<String> AFTER_HOUR =
      Set.of(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
          June July August September October November December Eastern Central Pacific Mountain
          ET EST EDT CT CST CDT PT PST PDT GMT UTC BST CET CEST Moscow
          """
              .strip()
              .split("\\s+"));

  /** Characters that are looked at on either side of a mark, so that no text takes long. */
  private static final int LONGEST_LOOK = 60;

  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}.]++$");
  private static final Pattern WORD_AFTER = Pattern.compile("[\"'“‘(\\[]*([\\p{L}\\p{N}]+)");
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)*\\p{L}");
  private static final Pattern HOUR = Pattern.compile("(?i)[ap]\\.m");
  private static final Pattern GLUED = Pattern.compile("(?!www)\\p{L}?\\p{Ll}{2,}|\\d+");
  private static final Pattern ITEM = Pattern.compile("\\d+(?:\\.\\d+)*|\\p{L}");
  private static final Pattern LOWER_LETTER = Pattern.compile("\\p{Ll}");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}+\\p{Ll}{3}");
  private static final Pattern LOWER_WORD = Pattern.compile("\\p{Ll}[^\\p{Lu}]*");
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}.'’-]*|the|a) ){1,4}(?:said|says|asked|told|added|wrote|replied)\\b");

  private final Abbreviations abbreviations;

  BoundaryRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The places in a paragraph where a sentence begins behind another one. */
  Set<Integer> begins(String text, Span paragraph) {
    Set<Integer> begins = new HashSet<>();
    Matcher candidate = CANDIDATE.matcher(text).useTransparentBounds(true);
    candidate.region(paragraph.begin(), paragraph.end());
    int begin = paragraph.begin();
    while (candidate.find()) {
      if (isBoundary(text, new Span(begin, paragraph.end()), candidate)) {
        begin = candidate.end();
        begins.add(begin);
      }
    }
    return begins;
  }

  private boolean isBoundary(String text, Span rest, Matcher candidate) {
    String before = wordBefore(text, rest.begin(), candidate.start());
    if (candidate.end("gap") == candidate.start("gap") && !isGlued(before)) {
      return false;
    }
    String mark = candidate.group("mark");
    String after =
        text.substring(candidate.end(), Math.min(rest.end(), candidate.end() + LONGEST_LOOK));
    if (!mark.equals(".")) {
      boolean quoteGoesOn =
          !candidate.group("closers").isEmpty() && SPEECH.matcher(after).lookingAt();
      return !startsLower(after) && !quoteGoesOn;
    }
    return isFullStop(before, after, candidate.start() - before.length() == rest.begin());
  }

  /** Whether a sentence may end without a space behind it: not in "Corp.Ltd", "www.Name.Com". */
  private static boolean isGlued(String before) {
    return GLUED.matcher(before).matches();
  }

  /** Whether the full stop between two words ends the sentence. */
  private boolean isFullStop(String before, String after, boolean first) {
    String next = next(after);
    if (first && ITEM.matcher(before).matches()) {
      return false; // the number of an item
    }
    Optional<Abbreviations.Kind> kind = abbreviations.kind(before);
    if (kind.isPresent()) {
      return endsAfter(kind.get(), next);
    }
    if (HOUR.matcher(before).matches()) {
      return startsUpper(next) && !AFTER_HOUR.contains(next);
    }
    if (DOTTED.matcher(before).matches()
        && !before.equals("I")
        && !LOWER_LETTER.matcher(before).matches()) {
      return STARTERS.contains(next);
    }
    return !startsLower(after) || LONG_WORD.matcher(before).matches();
  }

  private static boolean endsAfter(Abbreviations.Kind kind, String next) {
    return switch (kind) {
      case BEFORE_NAME -> false;
      case BEFORE_NUMBER, BEFORE_LOWER, WITHIN_SENTENCE -> startsUpper(next);
      case ANYWHERE -> STARTERS.contains(next);
    };
  }

  private static String wordBefore(String text, int from, int end) {
    Matcher matcher = WORD_BEFORE.matcher(text.substring(Math.max(from, end - LONGEST_LOOK), end));
    return matcher.find() ? matcher.group() : "";
  }

  private static String next(String after) {
    Matcher matcher = WORD_AFTER.matcher(after);
    return matcher.lookingAt() ? matcher.group(1) : "";
  }

  private static boolean startsLower(String text) {
    return LOWER_WORD.matcher(next(text)).matches(); // unlike "eBay"
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
