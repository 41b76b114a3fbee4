package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences: behind a full stop, question mark, exclamation mark or ellipsis
 * and the quotes and brackets that close with it, unless the full stop is an abbreviation's or the
 * text goes on in lower case.
 *
 * <p>By rules, as edited news needs no more: on the news of the treebanks they find clearly more of
 * the sentences than the trained detectors that were tried.
 */
final class SentenceSplitter {
  private static final String CLOSERS = "[\"'”’»)\\]]*+(?:\\[\\d{1,3}\\])*+";

  /** What may end a sentence, what closes with it, and the space behind, which may be missing. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![.?!…])(?<mark>[.?!…]++)(?<closers>"
              + CLOSERS
              + ")(?<gap>[\\s\\u00a0]++|(?=[\"“‘(]?\\p{Lu}\\p{Ll}))"
              // A full stop that got lost in the making: "marriedHe lives".
              + "|(?<=[\\s\\u00a0]\\p{Ll}{4,20})(?<lost>)(?="
              + "(?:He|She|It|They|We|The|This|That|In|On|At|But|And)\\s)");

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
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}.'’-]*|the|a) ){1,4}(?:said|says|asked|told|added|wrote|replied)\\b");

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The sentences of a paragraph, white space at their ends left out. A stretch without any letter
   * or digit is none.
   */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text).useTransparentBounds(true);
    candidate.region(paragraph.begin(), paragraph.end());
    int begin = paragraph.begin();
    while (candidate.find()) {
      if (isBoundary(text, new Span(begin, paragraph.end()), candidate)) {
        add(text, begin, end(candidate), sentences);
        begin = candidate.end();
      }
    }
    add(text, begin, paragraph.end(), sentences);
    return sentences;
  }

  private static int end(Matcher candidate) {
    return candidate.group("lost") != null ? candidate.start() : candidate.end("closers");
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int begin = from;
    int end = to;
    while (begin < end && Characters.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(begin, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(new Span(begin, end));
    }
  }

  private boolean isBoundary(String text, Span rest, Matcher candidate) {
    if (candidate.group("lost") != null) {
      return true;
    }
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
    return before.matches("(?!www)\\p{L}?\\p{Ll}{2,}|\\d+");
  }

  /** Whether the full stop between two words ends the sentence. */
  private boolean isFullStop(String before, String after, boolean first) {
    String next = next(after);
    if (first && before.matches("\\d+(?:\\.\\d+)*|\\p{L}")) {
      return false; // the number of an item
    }
    Optional<Abbreviations.Kind> kind = abbreviations.kind(before);
    if (kind.isPresent()) {
      return endsAfter(kind.get(), next);
    }
    if (HOUR.matcher(before).matches()) {
      return startsUpper(next) && !AFTER_HOUR.contains(next);
    }
    if (DOTTED.matcher(before).matches() && !before.equals("I") && !before.matches("\\p{Ll}")) {
      return STARTERS.contains(next);
    }
    return !startsLower(after) || before.matches("\\p{L}+\\p{Ll}{3}");
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
    return next(text).matches("\\p{Ll}[^\\p{Lu}]*"); // unlike "eBay"
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
