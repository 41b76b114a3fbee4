package io.github.newsgraph.graph;

import java.util.Comparator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The claims of articles as rows of the claims table, read from the articles' graphs: a few lookups
 * a claim, where a query in SPARQL takes dozens. Inside one transaction; not for several threads.
 */
public final class ClaimRows {
  /** What a row tells of a claim. */
  public enum Column {
    /** The claim itself. */
    CLAIM,
    /** The term for how firmly it is said, such as {@code ng:Planned}. */
    HELD,
    /** Text of the sentence. */
    SENTENCE,
    /** Where the sentence begins in the article's text, in code points. */
    BEGIN,
    /** Where it ends. */
    END,
    /** Label of the subject. */
    SUBJECT,
    /** The article's other names for the subject, in order, parted by {@code |}; may be missing. */
    SUBJECT_ALIASES,
    /** Local name of the relation, or the label of an open one. */
    PREDICATE,
    /** Label of the object, or the literal. */
    OBJECT,
    /** As those of the subject. */
    OBJECT_ALIASES,
    /** {@code asserted}, {@code negated} or {@code unreal}. */
    STATUS,
    /** Label of whose words it is; may be missing. */
    SPEAKER,
    /** The roles, {@code time=today|place=Oslo}, in order; may be missing. */
    ROLES,
    /** The words of the text for when it holds; may be missing. */
    TIME,
    /** The words of the text that express the relation. */
    TRIGGER,
    /** The event type that coded corpora give it; may be missing. */
    PLOVER,
    /** Name of the rule. */
    RULE,
    /** Between 0 and 1. */
    CONFIDENCE,
    /** The entry of the curation log that rejects it; may be missing. */
    REJECTION
  }

  /** The order of the text; what stands in one sentence, by its words. */
  public static final Comparator<Map<Column, Node>> ORDER =
      Comparator.<Map<Column, Node>>comparingInt(row -> number(row.get(Column.BEGIN)))
          .thenComparingInt(row -> number(row.get(Column.END)))
          .thenComparing(row -> words(row.get(Column.PREDICATE)))
          .thenComparing(row -> words(row.get(Column.SUBJECT)))
          .thenComparing(row -> words(row.get(Column.OBJECT)))
          .thenComparing(row -> words(row.get(Column.CLAIM)));

  private final DatasetGraph dataset;
  private final ClaimTerms terms;

  /**
   * @param dataset with the articles and the ontology
   */
  public ClaimRows(DatasetGraph dataset) {
    this.dataset = dataset;
    this.terms = new ClaimTerms(dataset);
  }

  /** Reads the claims of an article. */
  public ClaimRowReader of(Node article) {
    return new ClaimRowReader(dataset, article, terms);
  }

  private static int number(Node node) {
    return Integer.parseInt(node.getLiteralLexicalForm());
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }
}
