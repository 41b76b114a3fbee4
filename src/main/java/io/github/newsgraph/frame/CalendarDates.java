package io.github.newsgraph.frame;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates of the calendar: "May 18, 2015", "18 May", "in October", "2010", "the early 1990s",
 * "the third quarter of 2023", "summer". A date without a year is the nearest one before or after
 * the day that the article appeared.
 */
final class CalendarDates {
  static final String MONTHS =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String YEARS = "(1[0-9]\\d\\d|20\\d\\d)";
  private static final String OF = "(?:\\s+(?:of\\s+)?(?:the\\s+year\\s+)?" + YEARS + "\\b)?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String TO = "\\s*(?:-|–|to|and)\\s*";

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");
  private static final Pattern MONTH_DAYS =
      Pattern.compile("\\b" + MONTHS + "\\s+" + DAY + TO + DAY + "\\b(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern DAYS_MONTH =
      Pattern.compile("\\b" + DAY + TO + DAY + "\\s+" + MONTHS + "(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTHS + "\\s+" + DAY + "\\b(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTHS + "(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern MONTH =
      Pattern.compile("\\b(?:(last|next|this)\\s+)?" + MONTHS + "(?:,)?" + OF);
  private static final Pattern QUARTER =
      Pattern.compile(
          "\\b(?:q([1-4])|(first|second|third|fourth|last)[ -](quarter|half)(?:\\s+of)?)\\b" + OF);
  private static final Pattern SEASON =
      Pattern.compile("\\b(?:(last|next|this)\\s+)?(spring|summer|autumn|fall|winter)\\b" + OF);
  private static final Pattern DECADE = Pattern.compile("(?:\\b(\\d\\d)|['’])(\\d)0['’]?s\\b");
  private static final Pattern CENTURY =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)[ -]century\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]\\d\\d|20\\d\\d)\\b");

  private final Optional<LocalDate> published;

  CalendarDates(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * @param text in lower case
   * @param ahead whether what it dates is yet to come
   */
  Optional<Days> find(String text, boolean ahead) {
    return day(text, ahead)
        .or(() -> quarter(text, ahead))
        .or(() -> month(text, ahead))
        .or(() -> season(text, ahead))
        .or(() -> decade(text))
        .or(() -> year(text));
  }

  /** A day or several days of a month. */
  Optional<Days> day(String text, boolean ahead) {
    Matcher matcher = ISO.matcher(text);
    if (matcher.find()) {
      return date(Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3));
    }
    matcher = MONTH_DAYS.matcher(text);
    if (matcher.find()) {
      return days(matcher, 1, 2, 3, ahead);
    }
    matcher = DAYS_MONTH.matcher(text);
    if (matcher.find()) {
      return days(matcher, 3, 1, 2, ahead);
    }
    matcher = MONTH_DAY.matcher(text);
    if (matcher.find()) {
      return days(matcher, 1, 2, 2, ahead);
    }
    matcher = DAY_MONTH.matcher(text);
    return matcher.find() ? days(matcher, 2, 1, 1, ahead) : Optional.empty();
  }

  private Optional<Days> days(Matcher found, int month, int from, int to, boolean ahead) {
    String year = found.group(found.groupCount());
    if (year == null && published.isEmpty()) {
      return Optional.empty();
    }
    Month in = month(found.group(month));
    int number = year == null ? nearYear(in, ahead) : Integer.parseInt(year);
    Optional<LocalDate> first = date(number, in, found.group(from));
    Optional<LocalDate> last = date(number, in, found.group(to));
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(new Days(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<Days> date(int year, String month, String day) {
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : date(year, Month.of(number), day).map(Days::of);
  }

  private static Optional<LocalDate> date(int year, Month month, String day) {
    int dayOfMonth = Integer.parseInt(day);
    YearMonth inYear = YearMonth.of(year, month);
    boolean valid = dayOfMonth > 0 && inYear.isValidDay(dayOfMonth);
    return valid ? Optional.of(inYear.atDay(dayOfMonth)) : Optional.empty();
  }

  private Optional<Days> month(String text, boolean ahead) {
    Matcher matcher = MONTH.matcher(text);
    boolean found = matcher.find() && !text.equals("may");
    if (!found || matcher.group(3) == null && published.isEmpty()) {
      return Optional.empty();
    }
    Month month = month(matcher.group(2));
    int year =
        matcher.group(3) == null
            ? year(matcher.group(1), month, ahead)
            : Integer.parseInt(matcher.group(3));
    return Optional.of(Days.ofMonth(year, month));
  }

  /** "last July" in July is that of the year before. */
  private int year(String which, Month month, boolean ahead) {
    int now = published.orElseThrow().getYear();
    if (which == null) {
      return nearYear(month, ahead);
    }
    int difference = month.getValue() - published.get().getMonthValue();
    return switch (which) {
      case "last" -> difference >= 0 ? now - 1 : now;
      case "next" -> difference <= 0 ? now + 1 : now;
      default -> now;
    };
  }

  /** The year in which a month without one lies: the last one past, or the next one to come. */
  private int nearYear(Month month, boolean ahead) {
    LocalDate day = published.orElseThrow();
    int year = day.getYear();
    int difference = month.getValue() - day.getMonthValue();
    return ahead ? (difference < 0 ? year + 1 : year) : (difference > 0 ? year - 1 : year);
  }

  static Month month(String name) {
    return Month.of("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3)) / 3 + 1);
  }

  /** "the third quarter of 2023", "Q3", "the first half of the year" */
  private Optional<Days> quarter(String text, boolean ahead) {
    Matcher matcher = QUARTER.matcher(text);
    if (!matcher.find() || matcher.group(4) == null && published.isEmpty()) {
      return Optional.empty();
    }
    int months = "half".equals(matcher.group(3)) ? 6 : 3;
    int number = ordinal(matcher.group(1), matcher.group(2));
    if (number < 1 || number * months > 12 || text.contains("century")) {
      return Optional.empty();
    }
    Month month = Month.of((number - 1) * months + 1);
    int year =
        matcher.group(4) != null
            ? Integer.parseInt(matcher.group(4))
            : text.contains("last year")
                ? published.get().getYear() - 1
                : text.contains("next year")
                    ? published.get().getYear() + 1
                    : nearYear(month, ahead);
    return Optional.of(Days.ofMonths(LocalDate.of(year, month, 1), months));
  }

  /** "the last quarter" is the one before this, and read elsewhere. */
  private static int ordinal(String digit, String word) {
    return digit != null
        ? Integer.parseInt(digit)
        : java.util.List.of("first", "second", "third", "fourth").indexOf(word) + 1;
  }

  /** A season of the north, of whole months: summer is June to August. */
  private Optional<Days> season(String text, boolean ahead) {
    Matcher matcher = SEASON.matcher(text);
    if (!matcher.find() || matcher.group(3) == null && published.isEmpty()) {
      return Optional.empty();
    }
    Month month =
        switch (matcher.group(2)) {
          case "spring" -> Month.MARCH;
          case "summer" -> Month.JUNE;
          case "winter" -> Month.DECEMBER;
          default -> Month.SEPTEMBER;
        };
    int year =
        matcher.group(3) != null
            ? Integer.parseInt(matcher.group(3))
            : "next".equals(matcher.group(1)) && month != Month.DECEMBER
                ? published.get().getYear() + 1
                : year(matcher.group(1), month, ahead);
    return Optional.of(Days.ofMonths(LocalDate.of(year, month, 1), 3));
  }

  /** "the 1990s", "the '90s", "the 19th century" */
  private static Optional<Days> decade(String text) {
    Matcher matcher = DECADE.matcher(text);
    if (matcher.find()) {
      String century = matcher.group(1) == null ? "19" : matcher.group(1);
      int year = Integer.parseInt(century + matcher.group(2) + "0");
      return Optional.of(Days.ofYears(year, year + 9));
    }
    matcher = CENTURY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int century = Integer.parseInt(matcher.group(1));
    return century < 1 || century > 21
        ? Optional.empty()
        : Optional.of(Days.ofYears(century * 100 - 99, century * 100));
  }

  private static Optional<Days> year(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find()
        ? Optional.of(Days.ofYear(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }
}
