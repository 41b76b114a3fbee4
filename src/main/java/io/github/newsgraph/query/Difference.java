package io.github.newsgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing that two states of a graph do not share.
 *
 * @param change what became of it
 * @param what it is
 * @param article id of the article, of a fact that of the first article that tells the two apart
 * @param subject label of the subject, empty of an article
 * @param relation label of the relation, empty of an article
 * @param object label of the object, or its words; empty of an article
 * @param details an article's headline; a claim's status, and speaker or what changed; what is said
 *     of a fact before and after
 * @param claim what the claim's IRI ends with, empty of others
 */
public record Difference(
    Change change,
    Kind what,
    String article,
    String subject,
    String relation,
    String object,
    String details,
    String claim) {
  /** The columns of a table of differences. */
  static final List<String> COLUMNS =
      List.of("change", "what", "article", "subject", "relation", "object", "details", "claim");

  /** What became of something from the first state to the second. */
  public enum Change {
    /** It is in the second only. */
    CAME,
    /** It is in the first only. */
    WENT,
    /** It is in both, and not the same. */
    CHANGED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What can differ. */
  public enum Kind {
    /** An article, there or not, or with another text. */
    ARTICLE,
    /** What one sentence says: its status, ends, speaker, time, confidence, further arguments. */
    CLAIM,
    /** A statement, whether it stands as a fact, and how firmly all articles together hold it. */
    FACT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The cells of its row. */
  List<Object> cells() {
    return Arrays.asList(
        change.toString(), what.toString(), article, subject, relation, object, details, claim);
  }
}
