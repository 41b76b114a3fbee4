package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days an expression means in an article of Wednesday, 15 May 2024. */
class TimesTest {
  private static final Times TIMES = new Times(Optional.of(Sentences.PUBLISHED));

  private static Optional<LocalDate> day(String date) {
    return Optional.ofNullable(date).map(LocalDate::parse);
  }

  private static void assertDays(String first, String last, TimeExpression time) {
    assertEquals(day(first), time.begin(), time.text());
    assertEquals(day(last), time.end(), time.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Monday              | 2024-05-13 | 2024-05-13",
        "on Wednesday           | 2024-05-15 | 2024-05-15",
        "late Thursday          | 2024-05-09 | 2024-05-09",
        "yesterday              | 2024-05-14 | 2024-05-14",
        "today                  | 2024-05-15 | 2024-05-15",
        "last week              | 2024-05-06 | 2024-05-12",
        "this week              | 2024-05-13 | 2024-05-19",
        "last month             | 2024-04-01 | 2024-04-30",
        "last year              | 2023-01-01 | 2023-12-31",
        "two weeks ago          | 2024-04-29 | 2024-05-05",
        "three days ago         | 2024-05-12 | 2024-05-12",
        "a year ago             | 2023-01-01 | 2023-12-31",
        "in October             | 2023-10-01 | 2023-10-31",
        "in May                 | 2024-05-01 | 2024-05-31",
        "in February 2020       | 2020-02-01 | 2020-02-29",
        "on October 1           | 2023-10-01 | 2023-10-01",
        "on May 18, 2015        | 2015-05-18 | 2015-05-18",
        "on 18 May 2015         | 2015-05-18 | 2015-05-18",
        "on Sept. 3             | 2023-09-03 | 2023-09-03",
        "in 2010                | 2010-01-01 | 2010-12-31",
        "since 2010             | 2010-01-01 | ",
        "until 2012             |            | 2012-12-31",
        "by Friday              |            | 2024-05-10",
        "next month             | 2024-06-01 | 2024-06-30",
        "last summer            | 2023-06-01 | 2023-08-31",
        "last July              | 2023-07-01 | 2023-07-31",
        "last May               | 2023-05-01 | 2023-05-31",
        "last Wednesday         | 2024-05-08 | 2024-05-08",
        "in the 1990s           | 1990-01-01 | 1999-12-31",
        "the mid-1990s          | 1994-01-01 | 1996-12-31",
        "the first half of 2023 | 2023-01-01 | 2023-06-30",
        "in Q3                  | 2023-07-01 | 2023-09-30",
        "from May to July 2023  | 2023-05-01 | 2023-07-31",
        "from Monday to Tuesday | 2024-05-13 | 2024-05-14",
        "2010-14                | 2010-01-01 | 2014-12-31",
        "5 to 7 May             | 2024-05-05 | 2024-05-07",
        "on 2024-05-03          | 2024-05-03 | 2024-05-03",
        "the past decade        | 2014-05-15 | 2024-05-15",
        "the last three weeks   | 2024-04-24 | 2024-05-15",
        "from 2014 to 2010      | 2014-01-01 | ",
        "a few years ago        |            | ",
        "two years after        |            | "
      })
  void pastExpressions(String words, String first, String last) {
    assertDays(first, last, TIMES.resolve(words, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Monday    | 2024-05-20 | 2024-05-20",
        "on Wednesday | 2024-05-15 | 2024-05-15",
        "tomorrow     | 2024-05-16 | 2024-05-16",
        "in October   | 2024-10-01 | 2024-10-31",
        "in January   | 2025-01-01 | 2025-01-31",
        "on January 3 | 2025-01-03 | 2025-01-03",
        "next year    | 2025-01-01 | 2025-12-31",
        "within a week| 2024-05-15 | 2024-05-22",
        "next Wednesday | 2024-05-22 | 2024-05-22",
        "next summer  | 2025-06-01 | 2025-08-31",
        "by 2030      |            | 2030-12-31",
        "this weekend | 2024-05-18 | 2024-05-19",
        "over the next two years | 2024-05-15 | 2026-05-15",
        "later this year | 2024-05-15 | 2024-12-31",
        "by Friday    |            | 2024-05-17"
      })
  void expressionsOfWhatIsToCome(String words, String first, String last) {
    assertDays(first, last, TIMES.resolve(words, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"on Monday", "yesterday", "last week", "two weeks ago", "in October", "on May 3"})
  void relativeExpressionsStayUnknownWithoutADateOfTheArticle(String words) {
    assertDays(null, null, new Times(Optional.empty()).resolve(words, false));
  }

  @Test
  void fullDatesAreKnownWithoutADateOfTheArticle() {
    Times undated = new Times(Optional.empty());
    assertDays("2015-05-18", "2015-05-18", undated.resolve("on May 18, 2015", false));
    assertDays("2010-01-01", null, undated.resolve("since 2010", false));
    assertDays("2020-02-01", "2020-02-29", undated.resolve("in February 2020", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "may", "one day", "on May 99", "99999999999 days ago", "in 9999"})
  void whatCannotBeToldStaysUnknownOrDoesNotThrow(String words) {
    assertEquals(words, TIMES.resolve(words, false).text());
  }

  @Test
  void timeOfASentenceKeepsItsPreposition() {
    Reading reading = Reading.of("Norway signed the treaty on Monday.");
    TimeExpression time = reading.verb("sign").time().orElseThrow();
    assertEquals("on Monday", time.text());
    assertDays("2024-05-13", "2024-05-13", time);
  }

  @Test
  void timeOfAPlanLiesAhead() {
    Reading reading = Reading.of("Norway will sign the treaty on Friday.");
    assertDays("2024-05-17", "2024-05-17", reading.verb("sign").time().orElseThrow());
  }

  @Test
  void timeMayStandBeforeAgo() {
    Reading reading = Reading.of("Norway signed the treaty two weeks ago.");
    assertEquals("two weeks ago", reading.verb("sign").time().orElseThrow().text());
  }

  @Test
  void theTimeOfANounBehindSinceIsWhereItBegins() {
    Reading reading = Reading.of("The alliance has grown since its founding in 1949.");
    TimeExpression time = reading.verb("grow").time().orElseThrow();
    assertEquals("since its founding in 1949", time.text());
    assertEquals(LocalDate.of(1949, 1, 1), time.begin().orElseThrow());
    assertEquals(Optional.empty(), time.end());
  }

  @Test
  void everyClauseHasItsOwnTime() {
    Reading reading = Reading.of("Keller, who has led the party since 2010, resigned on Friday.");
    assertEquals("since 2010", reading.verb("lead").time().orElseThrow().text());
    assertEquals("on Friday", reading.verb("resign").time().orElseThrow().text());
  }

  @Test
  void placeIsNoTimeAndTimeIsNoPlace() {
    Reading reading = Reading.of("Keller met Norden in Oslo in October.");
    assertEquals(
        "agent Keller | object Norden | in Oslo | time October",
        reading.slots(reading.verb("meet")));
    assertEquals("in October", reading.verb("meet").time().orElseThrow().text());
  }

  @Test
  void inTermsOfIsNoTime() {
    Reading reading = Reading.of("Norway and Chile agreed in terms of trade.");
    assertEquals(Optional.empty(), reading.verb("agree").time());
  }

  @Test
  void articleWithoutADateLeavesTheWords() {
    Reading reading = Reading.of(Sentences.undated("Norway signed the treaty last week."));
    TimeExpression time = reading.verb("sign").time().orElseThrow();
    assertEquals("last week", time.text());
    assertDays(null, null, time);
  }

  @Test
  void dayOfBirthIsADay() {
    Reading reading = Reading.of("Keller was born on May 18, 2015.");
    assertDays("2015-05-18", "2015-05-18", reading.verb("bear").time().orElseThrow());
  }
}
