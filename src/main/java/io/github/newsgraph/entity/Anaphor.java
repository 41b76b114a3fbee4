package io.github.newsgraph.entity;

/** The kinds of references that are weighed each by weights of their own. */
enum Anaphor {
  HE,
  HIS,
  IT,
  ITS,
  THEY
}
