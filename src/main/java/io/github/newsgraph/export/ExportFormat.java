package io.github.newsgraph.export;

import java.util.Locale;

/** The formats that a graph can be written in. */
public enum ExportFormat {
  /** The union of the graphs, with RDF 1.2 triple terms. */
  TURTLE,
  /** Every article's named graph, with RDF 1.2 triple terms. */
  TRIG,
  /** Every article's named graph, a statement a line, in sorted order within a graph. */
  NQUADS,
  /** Every article's named graph; triple terms, which JSON-LD cannot carry, are left out. */
  JSONLD,
  /** Entities as nodes, facts as edges. */
  GRAPHML;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
