package io.github.newsgraph.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What days an expression of time means, seen from the day that the article appeared. What cannot
 * be told stays unknown.
 */
final class Times {
  private static final String MONTHS =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTHS + "(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern MONTH = Pattern.compile("\\b" + MONTHS + "\\b(?:\\s+(\\d{4}))?");
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+(day|week|month|year)s?\\s+(ago|earlier)\\b");
  private static final Pattern RELATIVE =
      Pattern.compile("\\b(last|this|next)\\s+(week|month|year)\\b");
  private static final Pattern SINCE = Pattern.compile("^(since|from|after)\\b");
  private static final Pattern UNTIL = Pattern.compile("^(until|till|by|before|through)\\b");
  private static final java.util.List<String> NUMBERS =
      java.util.List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** First and last day. */
  private record Days(LocalDate first, LocalDate last) {
    static Days of(LocalDate day) {
      return new Days(day, day);
    }

    static Days of(YearMonth month) {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
  }

  private final Optional<LocalDate> published;

  Times(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Whether a word is a year after that of the article. */
  boolean isAhead(String year) {
    return published.isPresent()
        && isYear(year)
        && Integer.parseInt(year) > published.get().getYear();
  }

  /** Whether a word is a year before that of the article. */
  boolean isPast(String year) {
    return published.isPresent()
        && isYear(year)
        && Integer.parseInt(year) < published.get().getYear();
  }

  private static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  /**
   * @param words the expression with its preposition
   * @param ahead whether what it dates is yet to come
   */
  TimeExpression resolve(String words, boolean ahead) {
    String text = words.toLowerCase(Locale.ROOT);
    Optional<Days> days = days(text, ahead);
    Optional<LocalDate> first = days.map(Days::first);
    Optional<LocalDate> last = days.map(Days::last);
    if (SINCE.matcher(text).find()) {
      last = Optional.empty();
    } else if (UNTIL.matcher(text).find()) {
      first = Optional.empty();
    }
    return new TimeExpression(words, first, last);
  }

  private Optional<Days> days(String text, boolean ahead) {
    return dayOfMonth(text, ahead)
        .or(() -> month(text, ahead))
        .or(() -> year(text))
        .or(() -> relative(text, ahead));
  }

  private Optional<Days> dayOfMonth(String text, boolean ahead) {
    Matcher matcher = MONTH_DAY.matcher(text);
    if (matcher.find()) {
      return date(matcher.group(3), matcher.group(1), matcher.group(2), ahead);
    }
    matcher = DAY_MONTH.matcher(text);
    return matcher.find()
        ? date(matcher.group(3), matcher.group(2), matcher.group(1), ahead)
        : Optional.empty();
  }

  private Optional<Days> date(String year, String month, String day, boolean ahead) {
    int dayOfMonth = Integer.parseInt(day);
    if (year == null && published.isEmpty() || dayOfMonth < 1 || dayOfMonth > 31) {
      return Optional.empty();
    }
    YearMonth inYear =
        YearMonth.of(
            year == null ? nearYear(month(month), ahead) : Integer.parseInt(year), month(month));
    return inYear.isValidDay(dayOfMonth)
        ? Optional.of(Days.of(inYear.atDay(dayOfMonth)))
        : Optional.empty();
  }

  private Optional<Days> month(String text, boolean ahead) {
    Matcher matcher = MONTH.matcher(text);
    if (!matcher.find() || text.equals("may") || matcher.group(2) == null && published.isEmpty()) {
      return Optional.empty();
    }
    Month month = month(matcher.group(1));
    int year =
        matcher.group(2) == null ? nearYear(month, ahead) : Integer.parseInt(matcher.group(2));
    return Optional.of(Days.of(YearMonth.of(year, month)));
  }

  /** The year in which a month without one lies: the last one past, or the next one to come. */
  private int nearYear(Month month, boolean ahead) {
    LocalDate day = published.orElseThrow();
    int year = day.getYear();
    int difference = month.getValue() - day.getMonthValue();
    return ahead ? (difference < 0 ? year + 1 : year) : (difference > 0 ? year - 1 : year);
  }

  private static Month month(String name) {
    String start = name.substring(0, 3);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Optional<Days> year(String text) {
    Matcher matcher = YEAR.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private Optional<Days> relative(String text, boolean ahead) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = published.get();
    if (text.contains("yesterday")) {
      return Optional.of(Days.of(day.minusDays(1)));
    }
    if (text.contains("tomorrow")) {
      return Optional.of(Days.of(day.plusDays(1)));
    }
    if (text.contains("today") || text.contains("tonight")) {
      return Optional.of(Days.of(day));
    }
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.find()) {
      DayOfWeek name = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
      boolean next = ahead || text.contains("next");
      return Optional.of(
          Days.of(
              day.with(
                  next
                      ? TemporalAdjusters.nextOrSame(name)
                      : TemporalAdjusters.previousOrSame(name))));
    }
    return unit(text, day);
  }

  private static Optional<Days> unit(String text, LocalDate day) {
    Matcher relative = RELATIVE.matcher(text);
    if (relative.find()) {
      int step = relative.group(1).equals("last") ? -1 : relative.group(1).equals("next") ? 1 : 0;
      LocalDate shifted = day.plus(step, unit(relative.group(2)));
      return Optional.of(around(shifted, relative.group(2)));
    }
    Matcher ago = AGO.matcher(text);
    if (!ago.find()) {
      return Optional.empty();
    }
    LocalDate shifted = day.minus(number(ago.group(1)), unit(ago.group(2)));
    return Optional.of(
        ago.group(2).equals("day") ? Days.of(shifted) : around(shifted, ago.group(2)));
  }

  private static Days around(LocalDate day, String unit) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case "month" -> Days.of(YearMonth.from(day));
      default ->
          new Days(
              day.with(TemporalAdjusters.firstDayOfYear()),
              day.with(TemporalAdjusters.lastDayOfYear()));
    };
  }

  private static ChronoUnit unit(String name) {
    return switch (name) {
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      case "month" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.length() > 4 ? 0 : Integer.parseInt(word);
    }
    return Math.max(1, NUMBERS.indexOf(word));
  }
}
