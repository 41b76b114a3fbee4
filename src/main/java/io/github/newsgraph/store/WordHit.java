package io.github.newsgraph.store;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.lucene.analysis.Analyzer;

/**
 * Something in whose words a search found what it sought.
 *
 * @param kind what it is
 * @param thing the entity, article or passage
 * @param text its words
 * @param excerpt the words around what was found, which stands between {@link #BEGIN} and {@link
 *     #END}
 * @param graph the article's, or that of the union for a name
 * @param score the higher, the better it fits; to be compared within one answer only
 */
public record WordHit(Kind kind, Node thing, String text, String excerpt, Node graph, float score) {
  /** Stands before what was found. */
  public static final String BEGIN = "**";

  /** Stands behind what was found. */
  public static final String END = "**";

  /** What may be found. */
  public enum Kind {
    /** The label of an entity. */
    NAME(4),
    /** Another name of an entity. */
    ALIAS(3),
    /** The headline of an article. */
    HEADLINE(1.5f),
    /** A sentence of an article. */
    SENTENCE(1);

    private final float boost;

    Kind(float boost) {
      this.boost = boost;
    }

    /** Whether it is a name of an entity. */
    public boolean isName() {
      return this == NAME || this == ALIAS;
    }

    String field() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** How much more such a hit counts. */
    float boost() {
      return boost;
    }

    Analyzer analyzer() {
      return isName() ? new FoldingAnalyzer(false) : new FoldingAnalyzer(true);
    }

    @Override
    public String toString() {
      return field();
    }
  }
}
