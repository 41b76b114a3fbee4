package io.github.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saturday, September 12, 2015  | 2015-09-12",
        "by JANE DOE - Oct 1, 2024     | 2024-10-01",
        "Oct. 1st, 2024 10:30 GMT      | 2024-10-01",
        "Published 1 October 2024      | 2024-10-01",
        "Tue, 3rd of June 2025         | 2025-06-03",
        "2024-10-01T12:30:00Z          | 2024-10-01",
        "MAY 28, 2006                  | 2006-05-28",
        "31 June 2024 to 1 July 2024   | 2024-07-01",
        "News Roundup 10/1/2024        | none",
        "In May 2024 he left           | none",
        "call 555-10-2024              | none",
      })
  void findsTheFirstDay(String words, String day) {
    assertEquals(day, Dates.find(words).map(f -> f.date().toString()).orElse("none"));
  }
}
