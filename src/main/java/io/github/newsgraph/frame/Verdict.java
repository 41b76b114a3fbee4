package io.github.newsgraph.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * How firmly a clause is said, and by which words.
 *
 * @param reasons from the outermost word to the innermost; none of a plain statement
 */
record Verdict(Status status, List<StatusReason> reasons) {
  static final Verdict ASSERTED = new Verdict(Status.ASSERTED, List.of());

  static Verdict of(StatusReason reason) {
    return new Verdict(reason.status(), List.of(reason));
  }

  /** The status of a clause inside one of this verdict, by the word between them. */
  Verdict then(StatusReason reason) {
    List<StatusReason> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Verdict(reason.status(), List.copyOf(all));
  }

  /** What both say together: a clause's own status inside the one that its context gives it. */
  Verdict around(Verdict own) {
    if (own.reasons().isEmpty()) {
      return this;
    }
    List<StatusReason> all = new ArrayList<>(reasons);
    all.addAll(own.reasons());
    return new Verdict(combine(own.status(), status), List.copyOf(all));
  }

  static Status combine(Status own, Status context) {
    if (context == Status.ASSERTED || own == Status.CONDITIONAL) {
      return own;
    }
    if (own == Status.NEGATED) {
      boolean open = context == Status.PLANNED || context == Status.REQUESTED;
      return context == Status.NEGATED ? Status.UNCERTAIN : open ? Status.NEGATED : context;
    }
    return context;
  }
}
