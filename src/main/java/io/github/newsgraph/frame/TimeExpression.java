package io.github.newsgraph.frame;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something holds or happens, as far as the text says.
 *
 * @param text the words, such as "since 2010"
 * @param begin the first day, if known: nothing is said to hold before it
 * @param end the last day, if known; of "former" the day of the article, by which it was over
 */
public record TimeExpression(String text, Optional<LocalDate> begin, Optional<LocalDate> end) {
  /**
   * When that holds which began then: "became mayor in May" is no longer over at the end of May.
   */
  public TimeExpression onwards() {
    return begin.isPresent() ? new TimeExpression(text, begin, Optional.empty()) : this;
  }
}
