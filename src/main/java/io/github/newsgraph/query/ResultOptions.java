package io.github.newsgraph.query;

import java.time.Duration;
import java.util.Optional;

/**
 * How an answer is to be given.
 *
 * @param format its form
 * @param width of a table, in characters
 * @param timeout how long it may take, if there is a limit
 */
public record ResultOptions(ResultFormat format, int width, Optional<Duration> timeout) {}
