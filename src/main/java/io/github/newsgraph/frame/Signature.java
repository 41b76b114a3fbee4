package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.REQUESTED;

import java.util.Locale;

/**
 * What a word entails about the clause that depends on it, by whether the word itself is affirmed
 * or denied. Each is a class of {@code ontology/predicates.txt}, which names the sources.
 */
enum Signature {
  MANAGE(ASSERTED, NEGATED),
  FORCE(ASSERTED, Status.UNCERTAIN),
  FAIL(NEGATED, ASSERTED),
  REFUSE(NEGATED, Status.UNCERTAIN),
  HESITATE(Status.UNCERTAIN, ASSERTED),
  ABLE(Status.UNCERTAIN, NEGATED),
  KNOW(ASSERTED, ASSERTED),
  PRETEND(NEGATED, NEGATED),
  REQUEST(REQUESTED, NEGATED),
  PLAN(PLANNED, NEGATED),
  UNCERTAIN(Status.UNCERTAIN, NEGATED);

  private final Status affirmed;
  private final Status denied;

  Signature(Status affirmed, Status denied) {
    this.affirmed = affirmed;
    this.denied = denied;
  }

  /** The class of words. */
  String wordClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of a clause under a word that has this signature and that status. */
  Status under(Status governor) {
    if (this == KNOW || this == PRETEND) {
      return affirmed;
    }
    if (governor == NEGATED) {
      return denied;
    }
    return affirmed == ASSERTED || affirmed == NEGATED
        ? Verdict.combine(affirmed, governor)
        : affirmed;
  }
}
