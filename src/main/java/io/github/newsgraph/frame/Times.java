package io.github.newsgraph.frame;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What days an expression of time means (in the spirit of TIMEX3 of ISO-TimeML), seen from the day
 * that the article appeared and from the day that its text spoke of before. What cannot be told
 * stays unknown.
 */
final class Times {
  private static final Pattern SINCE = Pattern.compile("^(since|from|after|starting|beginning)\\b");
  private static final Pattern BEFORE = Pattern.compile("^before\\b");
  private static final Pattern UNTIL = Pattern.compile("^(until|till|by|through|up to)\\b");
  private static final Pattern RANGE =
      Pattern.compile(
          "^(?:from |between |in |during |, )?(.+?)\\s*(?:\\b(?:to|until|till|through|and)\\b|[-–—])\\s*(.+)$");
  private static final Pattern YEAR_AT_END = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)$");
  private static final Pattern SHORT_YEAR = Pattern.compile("^\\d\\d$");
  private static final Pattern PART =
      Pattern.compile("\\b(early|mid|late|beginning|start|middle|end)\\b");
  private static final Pattern SO_FAR = Pattern.compile("\\b(earlier|later) (this|in the)\\b");
  private static final Pattern FIRST_DATE =
      Pattern.compile(
          "\\b(?:"
              + CalendarDates.MONTHS
              + "\\s+\\d{1,2}\\b(?:,?\\s*\\d{4})?|\\d{1,2}\\s+"
              + CalendarDates.MONTHS
              + "(?:,?\\s*\\d{4})?|(?:last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|yesterday|today)\\b");

  private final Optional<LocalDate> published;
  private final Optional<Days> spokenOf;
  private final Optional<Days> lastNamed;
  private final CalendarDates calendar;

  Times(Optional<LocalDate> published) {
    this(published, Optional.empty(), Optional.empty());
  }

  private Times(Optional<LocalDate> published, Optional<Days> spokenOf, Optional<Days> lastNamed) {
    this.published = published;
    this.spokenOf = spokenOf;
    this.lastNamed = lastNamed;
    this.calendar = new CalendarDates(published);
  }

  /** How times are read in the next sentence: its first date is the one that it speaks of. */
  Times in(String sentence) {
    Optional<Days> first = Optional.empty();
    Optional<Days> last = Optional.empty();
    Matcher dates = FIRST_DATE.matcher(sentence.toLowerCase(Locale.ROOT));
    while (dates.find()) {
      last = point(dates.group(), false);
      first = first.isPresent() ? first : last;
    }
    Optional<Days> after = lastNamed;
    return new Times(published, first.or(() -> after), last.or(() -> after));
  }

  /** Whether a word is a year after that of the article. */
  boolean isAhead(String word) {
    return CalendarDates.isYear(word)
        && published.filter(d -> Integer.parseInt(word) > d.getYear()).isPresent();
  }

  /** Whether a word is a year before that of the article. */
  boolean isPast(String word) {
    return CalendarDates.isYear(word)
        && published.filter(d -> Integer.parseInt(word) < d.getYear()).isPresent();
  }

  Optional<LocalDate> published() {
    return published;
  }

  /**
   * @param words the expression with its preposition
   * @param ahead whether what it dates is yet to come
   */
  TimeExpression resolve(String words, boolean ahead) {
    String text = words.toLowerCase(Locale.ROOT);
    Optional<Days> range = range(text, ahead);
    if (range.isPresent()) {
      return expression(words, range.map(Days::first), range.map(Days::last));
    }
    Optional<Days> days = point(text, ahead);
    if (BEFORE.matcher(text).find()) {
      return expression(words, Optional.empty(), days.map(d -> d.first().minusDays(1)));
    }
    boolean since = SINCE.matcher(text).find();
    boolean until = UNTIL.matcher(text).find();
    return expression(
        words,
        until ? Optional.empty() : days.map(Days::first),
        since ? Optional.empty() : days.map(Days::last));
  }

  /** Since when something has lasted "for a decade" up to a day; none of other expressions. */
  Optional<LocalDate> sinceFor(String words, LocalDate end) {
    return new RelativeDates(end, Optional.empty()).sinceFor(words.toLowerCase(Locale.ROOT), end);
  }

  private static TimeExpression expression(
      String words, Optional<LocalDate> first, Optional<LocalDate> last) {
    return new TimeExpression(words, first, last);
  }

  /** "from 2010 to 2014", "between May and July 2023", "2010-14" */
  private Optional<Days> range(String text, boolean ahead) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.find()
        || PART.matcher(matcher.group(1)).matches()
        || calendar.day(text, ahead).filter(d -> !isDay(d)).isPresent()) {
      return Optional.empty();
    }
    String begin = matcher.group(1);
    String end = matcher.group(2);
    Matcher yearOfEnd = YEAR_AT_END.matcher(end);
    Matcher yearOfBegin = YEAR_AT_END.matcher(begin);
    if (SHORT_YEAR.matcher(end).matches() && yearOfBegin.find()) {
      end = yearOfBegin.group().substring(0, 2) + end;
    }
    boolean bare = !YEAR_AT_END.matcher(begin).find();
    Optional<Days> first =
        point(bare && yearOfEnd.find() ? begin + " " + yearOfEnd.group() : begin, ahead);
    Optional<Days> last = point(end, ahead);
    boolean ordered =
        first.isPresent() && last.isPresent() && !last.get().last().isBefore(first.get().first());
    return ordered
        ? Optional.of(new Days(first.get().first(), last.get().last()))
        : Optional.empty();
  }

  private static boolean isDay(Days days) {
    return days.first().equals(days.last());
  }

  private Optional<Days> point(String text, boolean ahead) {
    return calendar
        .find(text, ahead)
        .or(() -> published.flatMap(d -> new RelativeDates(d, spokenOf).find(text, ahead)))
        .map(d -> partOf(d, text));
  }

  /** "early", "mid" and "late" narrow a stretch of time to a third of it. */
  private Days partOf(Days days, String text) {
    Matcher soFar = SO_FAR.matcher(text);
    if (soFar.find() && published.isPresent()) {
      return soFar.group(1).equals("later")
          ? days.from(published.get())
          : days.until(published.get());
    }
    Matcher part = PART.matcher(text);
    if (!part.find()) {
      return days;
    }
    return switch (part.group(1)) {
      case "early", "beginning", "start" -> days.part(0);
      case "mid", "middle" -> days.part(1);
      default -> days.part(2);
    };
  }
}
