package io.github.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as English news writes them. */
final class Dates {
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? +)?";
  private static final String MONTH =
      "(?<M>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?<D>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<Y>(?:19|20)\\d\\d)";

  /** Month first, day first, ISO 8601. */
  private static final Pattern DATE =
      Pattern.compile(
          String.join(
              "|",
              numbered(WEEKDAY + MONTH + " +" + DAY + ",? +" + YEAR + "\\b", 1),
              numbered(WEEKDAY + DAY + " +(?:of +)?" + MONTH + ",? +" + YEAR + "\\b", 2),
              numbered("\\b" + YEAR + "-(?<M>[01]\\d)-" + DAY + "(?:T[\\d:.+Z-]*)?", 3)),
          Pattern.CASE_INSENSITIVE);

  private static final int FORMS = 3;

  private Dates() {}

  private static String numbered(String form, int number) {
    return form.replaceAll("\\?<([MDY])>", "?<$1" + number + ">");
  }

  /**
   * A day and where it stands.
   *
   * @param date the day
   * @param span its place in the characters that were searched, the weekday included
   */
  record Found(LocalDate date, Span span) {}

  /** The first day in some words; none of a date that there is not, such as 31 June. */
  static Optional<Found> find(String words) {
    Matcher matcher = DATE.matcher(words);
    while (matcher.find()) {
      for (int form = 1; form <= FORMS; form++) {
        if (matcher.group("Y" + form) != null) {
          Span span = new Span(matcher.start(), matcher.end());
          Optional<LocalDate> date = date(matcher, form);
          if (date.isPresent()) {
            return Optional.of(new Found(date.get(), span));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, int form) {
    int year = Integer.parseInt(matcher.group("Y" + form));
    int day = Integer.parseInt(matcher.group("D" + form));
    try {
      return Optional.of(LocalDate.of(year, month(matcher.group("M" + form)), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    if (Character.isDigit(name.charAt(0))) {
      return Integer.parseInt(name);
    }
    String begin = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(begin))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
