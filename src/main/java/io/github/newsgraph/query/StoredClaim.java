package io.github.newsgraph.query;

import java.util.List;
import java.util.Optional;

/**
 * A claim as a store keeps it.
 *
 * @param iri the claim
 * @param subject label of the subject
 * @param relation label of the relation
 * @param object label of the object, or the literal
 * @param status asserted, negated, planned, conditional, uncertain or requested
 * @param speaker whose words it is, if not the article's own
 * @param trigger the words of the text that express the relation
 * @param rule the rule that made it
 * @param confidence between 0 and 1
 * @param sentence where it stands
 * @param begin where the sentence begins in the article's text, in code points
 * @param article id of the article
 * @param rejection who says that it is wrong, and why, if somebody does
 * @param inferred what is inferred of the two things, in words: no article says it. Empty of a
 *     claim that is no fact
 */
public record StoredClaim(
    String iri,
    String subject,
    String relation,
    String object,
    String status,
    Optional<String> speaker,
    String trigger,
    String rule,
    String confidence,
    String sentence,
    int begin,
    String article,
    Optional<String> rejection,
    List<String> inferred) {
  public StoredClaim {
    inferred = List.copyOf(inferred);
  }

  /** What is claimed, in words. */
  public String triple() {
    return subject + " " + relation + " " + object;
  }

  /** What a search for a claim came to: it, or claims of which it may be one. */
  public record Search(Optional<StoredClaim> claim, List<String> near) {
    public Search {
      near = List.copyOf(near);
    }
  }
}
