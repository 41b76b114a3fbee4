package io.github.newsgraph.frame;

/**
 * One of the words that make a frame's {@link Status} what it is: in "agreed to launch", the word
 * "agreed", a plan, makes the launch planned.
 *
 * @param token index of the word in the sentence of the frame
 * @param word the word as written
 * @param kind what it does: "negation", "future", "condition", or a class of {@code
 *     ontology/predicates.txt} such as "plan" or "manage"
 * @param status what the clause of the frame is by this word and those above it in the tree
 */
public record StatusReason(int token, String word, String kind, Status status) {
  static StatusReason of(Syntax syntax, int token, String kind, Status status) {
    return new StatusReason(token, syntax.form(token), kind, status);
  }
}
