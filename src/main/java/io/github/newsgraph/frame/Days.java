package io.github.newsgraph.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A stretch of time: its first and its last day. */
record Days(LocalDate first, LocalDate last) {
  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days ofMonth(int year, Month month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Days(whole.atDay(1), whole.atEndOfMonth());
  }

  static Days ofYear(int year) {
    return ofYears(year, year);
  }

  static Days ofYears(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** So many months from the first of a month on: quarters, seasons, halves of a year. */
  static Days ofMonths(LocalDate first, int months) {
    return new Days(first, first.plusMonths(months).minusDays(1));
  }

  /** The day, week (from Monday), weekend, month, quarter, year, decade or century around a day. */
  static Days around(LocalDate day, String unit) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case "weekend" -> {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        yield new Days(sunday.minusDays(1), sunday);
      }
      case "month" -> ofMonth(day.getYear(), day.getMonth());
      case "quarter" ->
          ofMonths(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), 3);
      case "year" -> ofYear(day.getYear());
      case "decade" -> ofYears(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
      case "century" -> ofYears(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
      default -> of(day);
    };
  }

  /** A day some units on, or back. */
  static LocalDate shifted(LocalDate day, long count, String unit) {
    return switch (unit) {
      case "week", "weekend" -> day.plusWeeks(count);
      case "month" -> day.plusMonths(count);
      case "quarter" -> day.plusMonths(3 * count);
      case "year" -> day.plusYears(count);
      case "decade" -> day.plusYears(10 * count);
      case "century" -> day.plusYears(100 * count);
      default -> day.plusDays(count);
    };
  }

  /** The first, middle or last third: "early", "mid" and "late"; a day stays whole. */
  Days part(int third) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 28) {
      return this;
    }
    if (days <= 31) {
      return new Days(
          first.plusDays(10L * third), third == 2 ? last : first.plusDays(10L * third + 9));
    }
    long years = ChronoUnit.YEARS.between(first, last.plusDays(1));
    if (years > 1) {
      // the early 1990s are 1990 to 1993, the mid-1990s 1994 to 1996
      LocalDate begin = first.plusYears((years * third + 2) / 3);
      return new Days(begin, first.plusYears((years * (third + 1) + 2) / 3).minusDays(1));
    }
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    LocalDate begin = first.plusMonths(months * third / 3);
    return new Days(begin, first.plusMonths(months * (third + 1) / 3).minusDays(1));
  }

  Days from(LocalDate day) {
    return first.isBefore(day) && !day.isAfter(last) ? new Days(day, last) : this;
  }

  Days until(LocalDate day) {
    return last.isAfter(day) && !day.isBefore(first) ? new Days(first, day) : this;
  }
}
