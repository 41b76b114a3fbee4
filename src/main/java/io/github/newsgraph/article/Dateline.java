package io.github.newsgraph.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines and line parts that say who wrote an article, where and when. */
final class Dateline {
  private static final int LONGEST = 15;
  private static final int LONGEST_LINE = 200;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)[*_(]*(?:story |words |text |analysis |opinion )?(?:by|from our|written by)\\b[^.?!]*");

  /** "Published:", "10:30 GMT", "| Updated at": what stands beside a date. */
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "(?i)(?:published|posted|updated|last|modified|created|date|first|on|at|by|[ec]dt|est|gmt|utc"
              + "|b?st|cest|cet|[+-]\\d+|\\d+ (?:minute|hour|day|week|month|year)s? ago|[ap]\\.?m\\.?|\\d{1,2}[:.]\\d\\d|\\d{1,2}h\\d\\d|[\\s|:,.;/()*_·•–—-]++)*");

  /** "KYIV, Ukraine (AP) — ", "LONDON (Reuters) - ", "Brussels (dpa) – ", "PARIS, June 3 — ". */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{Lu}.'’-]+ ?){1,4}(?:, ?[\\p{L}.' ]{2,30})?(?:, ?\\p{Lu}\\p{L}+\\.? \\d{1,2})?"
              + "\\s*(?:\\([\\p{L}./ ]{2,25}\\)\\s*(?:—|–|--?)|(?:—|–|--))"
              + "|\\p{Lu}[\\p{L}\\p{N}.,' ]{2,40}\\((?:\\p{Lu}[\\p{L}. ]{1,20}|dpa)\\)\\s*(?:—|–|--?))"
              + "\\s*(?=[\"“‘']?\\p{Lu})");

  private Dateline() {}

  /**
   * A block without its date or place.
   *
   * @param day the date, if it had one
   * @param rest what is left
   */
  record Cut(Optional<LocalDate> day, Block rest) {}

  /** The day of a line that says little else. */
  static Optional<LocalDate> dayOf(Block block) {
    if (!isShort(block)) {
      return Optional.empty();
    }
    Optional<Dates.Found> found = Dates.find(block.words());
    return found
        .filter(
            date -> {
              String words = block.words();
              String beside =
                  words.substring(0, date.span().begin()) + words.substring(date.span().end());
              return BESIDE_DATE.matcher(beside).matches() || isByline(block);
            })
        .map(Dates.Found::date);
  }

  private static boolean isShort(Block block) {
    return block.words().length() <= LONGEST_LINE && block.count() <= LONGEST;
  }

  static boolean isByline(Block block) {
    return isShort(block) && !block.endsSentence() && BYLINE.matcher(block.words()).matches();
  }

  /** Cuts a date off the end of a headline. */
  static Optional<Cut> atEnd(Block block, String text) {
    String words = block.span().of(text);
    return Dates.find(words)
        .filter(found -> found.span().end() == words.length() && found.span().begin() > 0)
        .map(
            found -> {
              int begin = block.span().begin();
              return new Cut(
                  Optional.of(found.date()), Block.of(text, begin, begin + found.span().begin()));
            });
  }

  /** Cuts a place or a date off the begin of a paragraph. */
  static Optional<Cut> atBegin(Block block, String text) {
    String words = block.span().of(text);
    Matcher place = PLACE.matcher(words);
    if (place.lookingAt()) {
      return Optional.of(new Cut(Optional.empty(), from(block, place.end(), text)));
    }
    return Dates.find(words)
        .filter(found -> found.span().begin() == 0)
        .filter(found -> words.substring(found.span().end()).matches("(?s) [\"“]?\\p{Lu}.*"))
        .map(found -> new Cut(Optional.of(found.date()), from(block, found.span().end(), text)));
  }

  private static Block from(Block block, int begin, String text) {
    return Block.of(text, block.span().begin() + begin, block.span().end());
  }
}
