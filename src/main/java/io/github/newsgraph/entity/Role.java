package io.github.newsgraph.entity;

import java.util.Optional;

/**
 * What the text calls a person: "the outgoing prime minister of the Netherlands".
 *
 * @param office in base form, lower case: "prime minister"
 * @param owner the chain of the body or country whose office it is, if the text says so
 * @param tenure when the person holds it
 */
record Role(String office, Optional<Chain> owner, Tenure tenure) {
  /** Whether somebody held an office before, holds it, or is to hold it. */
  enum Tenure {
    FORMER,
    CURRENT,
    FUTURE
  }

  boolean former() {
    return tenure == Tenure.FORMER;
  }

  boolean future() {
    return tenure == Tenure.FUTURE;
  }
}
