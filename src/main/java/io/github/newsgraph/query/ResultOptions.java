package io.github.newsgraph.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How an answer is to be given.
 *
 * @param format its form
 * @param width of a table, in characters
 * @param timeout how long it may take, if there is a limit
 * @param limit how many rows or triples there are at most, if there is a limit; the query's own
 *     stands where it is lower
 * @param asOf what was published after this day, or on no day that is known, is not seen; nor is
 *     what is inferred, since it may follow from that
 * @param inferred whether what is inferred is seen
 */
public record ResultOptions(
    ResultFormat format,
    int width,
    Optional<Duration> timeout,
    OptionalLong limit,
    Optional<LocalDate> asOf,
    boolean inferred) {
  /** With what is inferred. */
  public ResultOptions(
      ResultFormat format,
      int width,
      Optional<Duration> timeout,
      OptionalLong limit,
      Optional<LocalDate> asOf) {
    this(format, width, timeout, limit, asOf, true);
  }

  /** Without limits. */
  public ResultOptions(ResultFormat format, int width) {
    this(format, width, Optional.empty(), OptionalLong.empty(), Optional.empty());
  }
}
