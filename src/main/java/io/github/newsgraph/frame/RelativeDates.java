package io.github.newsgraph.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads expressions that count from a day: "on Monday", "yesterday", "last week", "two years ago"
 * from the day that the article appeared, "the next day" and "two days later" from the day that the
 * text spoke of before.
 */
final class RelativeDates {
  private static final String NUMBER =
      "(an?|few|several|couple of|"
          + String.join("|", NumberWords.upTo(15))
          + "|twenty|thirty|\\d{1,3})";
  private static final String UNIT =
      "(day|weekend|week|month|quarter|year|decade|century|centurie)s?";

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(last|next|this|coming|following|previous)\\s+)?"
              + "(mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b" + NUMBER + "[\\s-]+" + UNIT + "\\s+(ago|earlier|before|later|after|from now)\\b");
  private static final Pattern WINDOW =
      Pattern.compile(
          "\\b(past|last|next|coming|previous)\\s+(?:" + NUMBER + "\\s+)?" + UNIT + "\\b");
  private static final Pattern IN_SO_MANY =
      Pattern.compile("^(in|within)\\s+(?:the\\s+)?(?:next\\s+)?" + NUMBER + "\\s+" + UNIT + "\\b");
  private static final Pattern ONE =
      Pattern.compile(
          "\\b(last|this|next|current|coming|that|same|following|previous)\\s+" + UNIT + "\\b");
  private static final Pattern BOUNDED =
      Pattern.compile(
          "\\b(?:end|start|beginning|middle) of the (week|month|quarter|year|decade)\\b");
  private static final Pattern DURATION =
      Pattern.compile(
          "^(?:for|over)\\s+(?:more than |nearly |almost |about )?" + NUMBER + "\\s+" + UNIT);
  private static final Pattern SAME_DAY =
      Pattern.compile("\\b(that|same)\\s+(day|night|evening|morning|afternoon)\\b");
  private static final Pattern DAY_AFTER = Pattern.compile("\\b(next|following) (day|morning)\\b");
  private static final Pattern DAY_BEFORE =
      Pattern.compile("\\bprevious (day|night|evening)\\b|\\b(day|night) (before|earlier)$");
  private static final Pattern TODAY =
      Pattern.compile("\\b(today|tonight|this (morning|afternoon|evening))\\b");

  private final LocalDate published;
  private final Optional<Days> spokenOf;

  /**
   * @param spokenOf when what the text told before took place
   */
  RelativeDates(LocalDate published, Optional<Days> spokenOf) {
    this.published = published;
    this.spokenOf = spokenOf;
  }

  Optional<Days> find(String text, boolean ahead) {
    return day(text)
        .or(() -> weekday(text, ahead))
        .or(() -> counted(text))
        .or(() -> fromDaySpokenOf(text))
        .or(() -> window(text))
        .or(() -> ahead ? inSoMany(text) : Optional.empty())
        .or(() -> one(text, ahead));
  }

  private Optional<Days> day(String text) {
    if (text.contains("yesterday") || text.contains("last night")) {
      return Optional.of(Days.of(published.minusDays(1)));
    }
    if (text.contains("tomorrow")) {
      return Optional.of(Days.of(published.plusDays(1)));
    }
    return TODAY.matcher(text).find() ? Optional.of(Days.of(published)) : Optional.empty();
  }

  Optional<Days> weekday(String text, boolean ahead) {
    Matcher matcher = WEEKDAY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    DayOfWeek name = DayOfWeek.valueOf((matcher.group(2) + "day").toUpperCase(Locale.ROOT));
    String which = matcher.group(1) == null ? "" : matcher.group(1);
    LocalDate from =
        which.equals("following") ? spokenOf.map(Days::last).orElse(published) : published;
    return Optional.of(
        Days.of(
            switch (which) {
              case "next", "following" -> from.with(TemporalAdjusters.next(name));
              case "last", "previous" -> from.with(TemporalAdjusters.previous(name));
              case "coming" -> from.with(TemporalAdjusters.nextOrSame(name));
              default ->
                  from.with(
                      ahead
                          ? TemporalAdjusters.nextOrSame(name)
                          : TemporalAdjusters.previousOrSame(name));
            }));
  }

  /** "two years ago", "three days later" */
  private Optional<Days> counted(String text) {
    Matcher matcher = COUNTED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int count = number(matcher.group(1));
    String unit = unit(matcher.group(2));
    String way = matcher.group(3);
    boolean fromNow = way.equals("ago") || way.equals("from now");
    Optional<LocalDate> from =
        fromNow ? Optional.of(published) : spokenOf.map(Days::first).or(() -> earlier(way));
    boolean behind = !matcher.hitEnd() && (way.equals("after") || way.equals("before"));
    if (count == 0 || from.isEmpty() || behind) {
      return Optional.empty();
    }
    boolean back = List.of("ago", "earlier", "before").contains(way);
    return Optional.of(Days.around(Days.shifted(from.get(), back ? -count : count, unit), unit));
  }

  private Optional<LocalDate> earlier(String way) {
    return way.equals("earlier") ? Optional.of(published) : Optional.empty();
  }

  /** "later that day", "the next day", "the day before" */
  private Optional<Days> fromDaySpokenOf(String text) {
    if (spokenOf.isEmpty() || !spokenOf.get().first().equals(spokenOf.get().last())) {
      return Optional.empty();
    }
    LocalDate day = spokenOf.get().first();
    if (SAME_DAY.matcher(text).find()) {
      return spokenOf;
    }
    if (DAY_AFTER.matcher(text).find()) {
      return Optional.of(Days.of(day.plusDays(1)));
    }
    return DAY_BEFORE.matcher(text).find()
        ? Optional.of(Days.of(day.minusDays(1)))
        : Optional.empty();
  }

  /** "the past three years", "the next decade" */
  private Optional<Days> window(String text) {
    Matcher matcher = WINDOW.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String which = matcher.group(1);
    boolean past = which.equals("past");
    if (matcher.group(2) == null && !past && !matcher.group(3).equals("decade")) {
      return Optional.empty();
    }
    int count = matcher.group(2) == null ? 1 : number(matcher.group(2));
    boolean ahead = which.equals("next") || which.equals("coming");
    LocalDate other = Days.shifted(published, ahead ? count : -count, unit(matcher.group(3)));
    return count == 0
        ? Optional.empty()
        : Optional.of(ahead ? new Days(published, other) : new Days(other, published));
  }

  /** "in two weeks", "within three years" */
  private Optional<Days> inSoMany(String text) {
    Matcher matcher = IN_SO_MANY.matcher(text);
    if (!matcher.find() || number(matcher.group(2)) == 0) {
      return Optional.empty();
    }
    String unit = unit(matcher.group(3));
    LocalDate day = Days.shifted(published, number(matcher.group(2)), unit);
    return Optional.of(
        matcher.group(1).equals("within") ? new Days(published, day) : Days.around(day, unit));
  }

  /** "last week", "this year", "next month", "that year" */
  private Optional<Days> one(String text, boolean ahead) {
    Matcher bounded = BOUNDED.matcher(text);
    if (bounded.find()) {
      return Optional.of(Days.around(published, bounded.group(1)));
    }
    Matcher matcher = ONE.matcher(text);
    if (!matcher.find()) {
      return text.matches(".*\\b(at|over) the weekend\\b.*")
          ? Optional.of(weekend(ahead))
          : Optional.empty();
    }
    String unit = unit(matcher.group(2));
    if (unit.equals("day")) {
      return Optional.empty();
    }
    boolean spoken = List.of("that", "same", "following", "previous").contains(matcher.group(1));
    Optional<LocalDate> from = spoken ? spokenOf.map(Days::first) : Optional.of(published);
    int step =
        switch (matcher.group(1)) {
          case "last", "previous" -> -1;
          case "next", "coming", "following" -> 1;
          default -> 0;
        };
    if (unit.equals("weekend") && step == 0 && !spoken) {
      return Optional.of(weekend(ahead));
    }
    return from.map(day -> Days.around(Days.shifted(day, step, unit), unit));
  }

  private Days weekend(boolean ahead) {
    Days around = Days.around(published, "weekend");
    boolean begun = !around.first().isAfter(published);
    return ahead || begun ? around : Days.around(published.minusWeeks(1), "weekend");
  }

  /** Since when something has lasted "for a decade"; to the year, where it is counted in years. */
  Optional<LocalDate> sinceFor(String text, LocalDate end) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.find() || number(matcher.group(1)) == 0) {
      return Optional.empty();
    }
    String unit = unit(matcher.group(2));
    LocalDate begin = Days.shifted(end, -number(matcher.group(1)), unit);
    boolean inYears = List.of("year", "decade", "century").contains(unit);
    return Optional.of(inYears ? begin.with(TemporalAdjusters.firstDayOfYear()) : begin);
  }

  private static String unit(String word) {
    return word.equals("centurie") ? "century" : word;
  }

  /** 0 of "a few" and the like. */
  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return switch (word) {
      case "a", "an" -> 1;
      case "couple of" -> 2;
      default -> Math.max(0, NumberWords.value(word));
    };
  }
}
