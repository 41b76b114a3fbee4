package io.github.newsgraph.entity;

/** How two full names of one person may differ, the surest first. */
enum Variation {
  NEAR("spelling variant", 1),
  MIDDLE("middle name left out", 0),
  INITIAL("initial of the given name", 1),
  SHORT("short form of the given name", 1),
  SUFFIX("suffix left out", 3);

  private final String reason;
  private final double support;

  Variation(String reason, double support) {
    this.reason = reason;
    this.support = support;
  }

  String reason() {
    return reason;
  }

  /** How much else must speak for it, as {@link Weighing#support} has it. */
  double support() {
    return support;
  }

  /** Whether the first may be the second under a name that says less, or the same, by this. */
  boolean leads(NameForm from, NameForm to, GivenNames givenNames) {
    if (!from.sharesSurname(to)) {
      return false;
    }
    boolean suffixes = from.suffix().equals(to.suffix());
    boolean shorter = letters(from) < letters(to) && from.agreesInMiddle(to);
    boolean given = NameForm.loose(from.first()).equals(NameForm.loose(to.first()));
    return switch (this) {
      case NEAR -> suffixes && from.isNearly(to);
      case MIDDLE -> suffixes && given && shorter;
      case INITIAL -> suffixes && from.agreesInMiddle(to) && from.abbreviatesGiven(to);
      case SHORT ->
          suffixes && from.agreesInMiddle(to) && givenNames.mayBeOne(from.first(), to.first());
      case SUFFIX -> !suffixes && from.suffix().isEmpty() && given && from.agreesInMiddle(to);
    };
  }

  private static int letters(NameForm name) {
    return name.middle().stream().mapToInt(String::length).sum();
  }
}
