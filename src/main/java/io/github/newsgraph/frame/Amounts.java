package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** How much and how many: sums, shares, scores and counts among the dependents of a verb. */
final class Amounts {
  private final Syntax syntax;
  private final Phrases phrases;
  private final Adjuncts adjuncts;
  private final Lexicon lexicon;

  Amounts(Syntax syntax, Phrases phrases, Adjuncts adjuncts, Lexicon lexicon) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.lexicon = lexicon;
  }

  /**
   * The amounts of a verb: what it is done by ("fell 5%", "won 3-1"), what it is done to ("cost $2
   * billion"), how many of them ("killed 12 people"), or how many do it ("12 people died").
   *
   * @param slots the verb's subject and objects
   */
  List<Slot> of(int verb, List<Slot> slots) {
    List<Slot> amounts = new ArrayList<>();
    for (int child : syntax.children(verb, "obj", "obl", "xcomp", "nmod:unmarked")) {
      boolean bare = !syntax.has(child, "case") || isScore(child) || isShare(child);
      if (bare && isQuantity(child) && !adjuncts.isTime(child)) {
        amounts.add(new Slot("amount", measure(child)));
      }
    }
    String counted = slots.stream().anyMatch(s -> s.role().equals("object")) ? "object" : "agent";
    for (Slot slot : slots) {
      int head = slot.phrase().head();
      if (slot.role().equals(counted) && !isQuantity(head)) {
        syntax.children(head, "nummod").stream()
            .filter(n -> n < head) // not the age in "Keller, 57,"
            .forEach(n -> amounts.add(new Slot("amount", phrases.of(n))));
      }
    }
    return amounts;
  }

  /** A number, a sum of money, or a number of units such as percent. */
  boolean isQuantity(int token) {
    return phrases.isSum(token)
        || lexicon.is(syntax.lemma(token), "unit") && syntax.has(token, "nummod");
  }

  /** "re-elected with 54 percent of the vote" is about the vote, and tells how much of it. */
  private boolean isShare(int token) {
    return !syntax.upos(token).equals("NUM") && phrases.content(token) != token;
  }

  private boolean isScore(int token) {
    return syntax.children(token, "case").stream()
        .noneMatch(c -> Character.isLetter(syntax.form(c).charAt(0)));
  }

  /** "54 percent" of "54 percent of the vote", "3-1" */
  private Phrase measure(int head) {
    Phrase whole = phrases.of(head);
    int end = whole.end();
    for (int child : syntax.children(head, "nmod", "acl", "obl", "advmod")) {
      if (child > head && !isScore(child)) {
        end = Math.min(end, phrases.clause(child).begin());
      }
    }
    return phrases.trimmed(head, whole.begin(), Math.max(end, head + 1));
  }
}
