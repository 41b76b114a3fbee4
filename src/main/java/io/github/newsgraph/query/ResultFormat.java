package io.github.newsgraph.query;

import java.util.Locale;

/** The forms in which results are written. */
public enum ResultFormat {
  /** For reading: columns, IRIs shortened, long cells wrapped to the width. */
  TABLE,
  /** SPARQL's CSV. */
  CSV,
  /**
   * A header of bare names, then plain values: no quotes, no RDF syntax; tabs, line ends and double
   * quotes inside values are spaces.
   */
  TSV,
  /** SPARQL's JSON; JSON-LD of a graph. */
  JSON,
  /** SPARQL's XML; RDF/XML of a graph. */
  XML,
  /** Turtle, of a graph only. */
  TURTLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
