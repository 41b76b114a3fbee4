package io.github.newsgraph.claim;

import java.util.List;

/**
 * A sentence with which a stanza shows what it means.
 *
 * @param relation of the stanza
 * @param file and line where it stands
 * @param positive whether the sentence must lead to the claim, or must not
 * @param sentence the sentence
 * @param expected what the claim looks like: labels of its ends around the relation, then "|" and a
 *     status, or a role and its label; of a negative example a status, or nothing
 */
public record RuleExample(
    String relation,
    String file,
    int line,
    boolean positive,
    String sentence,
    List<String> expected) {
  public RuleExample {
    expected = List.copyOf(expected);
  }
}
