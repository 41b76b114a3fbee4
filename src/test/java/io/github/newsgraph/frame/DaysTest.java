package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of time. */
class DaysTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  @ParameterizedTest
  @CsvSource({
    "day, 2024-05-15, 2024-05-15",
    "week, 2024-05-13, 2024-05-19",
    "weekend, 2024-05-18, 2024-05-19",
    "month, 2024-05-01, 2024-05-31",
    "quarter, 2024-04-01, 2024-06-30",
    "year, 2024-01-01, 2024-12-31",
    "decade, 2020-01-01, 2029-12-31",
    "century, 2000-01-01, 2099-12-31"
  })
  void unitAroundADayIsWhole(String unit, String first, String last) {
    assertEquals(days(first, last), Days.around(WEDNESDAY, unit));
  }

  @Test
  void monthYearAndDecadeHaveThreeParts() {
    Days may = Days.around(WEDNESDAY, "month");
    assertEquals(days("2024-05-01", "2024-05-10"), may.part(0));
    assertEquals(days("2024-05-21", "2024-05-31"), may.part(2));
    assertEquals(days("2024-05-01", "2024-08-31"), Days.ofYear(2024).part(1));
    assertEquals(Days.ofYears(1994, 1996), Days.ofYears(1990, 1999).part(1));
    assertEquals(Days.ofYears(1997, 1999), Days.ofYears(1990, 1999).part(2));
  }

  @Test
  void partOfADayIsTheDay() {
    assertEquals(Days.of(WEDNESDAY), Days.of(WEDNESDAY).part(2));
  }

  @Test
  void stretchIsCutWhereItReachesOverADay() {
    assertEquals(days("2024-05-15", "2024-12-31"), Days.ofYear(2024).from(WEDNESDAY));
    assertEquals(days("2024-01-01", "2024-05-15"), Days.ofYear(2024).until(WEDNESDAY));
    assertEquals(Days.ofYear(2023), Days.ofYear(2023).from(WEDNESDAY));
  }
}
