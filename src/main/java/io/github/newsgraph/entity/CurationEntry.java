package io.github.newsgraph.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An entry of the curation log.
 *
 * @param decision what was decided
 * @param by who decided it
 * @param when to the second
 * @param why in the person's words
 */
public record CurationEntry(Decision decision, String by, Instant when, Optional<String> why) {
  public CurationEntry {
    when = when.truncatedTo(ChronoUnit.SECONDS);
  }
}
