package io.github.newsgraph.entity;

/** The gender that an article's words give a person, as far as they do. */
enum Gender {
  UNKNOWN,
  MALE,
  FEMALE;

  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
