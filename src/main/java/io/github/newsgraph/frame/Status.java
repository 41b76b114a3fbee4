package io.github.newsgraph.frame;

/** How firmly the text says something. */
public enum Status {
  ASSERTED,
  NEGATED,
  PLANNED,
  CONDITIONAL,
  UNCERTAIN,
  REQUESTED
}
