package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.Locale;
import java.util.Set;

/** The words that make a clause a condition: "if", "unless", "as long as", "provided that". */
final class Conditions {
  private static final Set<String> INVERTED = Set.of("should", "had", "were");
  private static final Set<String> SUPPOSING =
      Set.of("assuming", "provided", "providing", "supposing");
  private static final Set<String> ANYBODY = Set.of("anyone", "anybody", "whoever", "any");

  private final Syntax syntax;
  private final Lexicon lexicon;

  Conditions(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  boolean has(int predicate) {
    return ofWhat(predicate) != Syntax.NONE;
  }

  /** The word of the condition that a predicate depends on, or {@link Syntax#NONE}. */
  int ofWhat(int predicate) {
    for (int child : syntax.children(predicate, "advcl", "obl")) {
      int found = syntax.is(child, "advcl") ? of(child) : isCase(child) ? child : Syntax.NONE;
      boolean concession = found > 0 && syntax.lemma(found - 1).equals("even");
      if (found != Syntax.NONE && !concession) {
        return found;
      }
    }
    return ofAdverb(predicate);
  }

  /** "as long as", whose clause hangs on "long", and a "provided that" hung on the wrong word */
  private int ofAdverb(int predicate) {
    for (int adverb : syntax.children(predicate, "advmod")) {
      if (syntax.lemma(adverb).equals("long") && syntax.has(adverb, "advcl")) {
        return adverb;
      }
    }
    for (int token = predicate; token + 1 < syntax.size(); token++) {
      boolean that =
          syntax.form(token).equals("provided") && syntax.lemma(token + 1).equals("that");
      if (that && syntax.governingPredicate(token) == predicate) {
        return token;
      }
    }
    return Syntax.NONE;
  }

  /** The word that makes a clause a condition, or {@link Syntax#NONE}. */
  int of(int clause) {
    if (lexicon.is(syntax.marker(clause, "mark"), "condition")) {
      return syntax.child(clause, "mark");
    }
    int inverted = inverted(clause);
    if (inverted != Syntax.NONE) {
      return inverted;
    }
    int head = syntax.head(clause);
    if (head < 0) {
      return Syntax.NONE;
    }
    boolean asLong =
        syntax.is(clause, "advcl") && syntax.lemma(head).equals("long") && head < clause;
    boolean inCase = syntax.is(clause, "acl") && isCase(head);
    boolean anybody =
        syntax.is(clause, "acl:relcl") && isAnybody(head) && !syntax.has(clause, "punct");
    return asLong || inCase || anybody ? head : supposing(clause);
  }

  /** "the event that" in "in the event that it rains" */
  private boolean isCase(int noun) {
    String preposition = syntax.marker(noun, "case");
    return lexicon.is((preposition + " " + syntax.lemma(noun)).strip(), "condition");
  }

  /** "anyone who leaves" */
  private boolean isAnybody(int noun) {
    return ANYBODY.contains(syntax.lemma(noun))
        || syntax.children(noun, "det").stream().anyMatch(d -> ANYBODY.contains(syntax.lemma(d)));
  }

  /** "assuming the court agrees", however the two verbs hang together */
  private int supposing(int clause) {
    if (!syntax.is(clause, "advcl", "ccomp")) {
      return Syntax.NONE;
    }
    int first = clause;
    for (int child : syntax.children(clause)) {
      first = Math.min(first, child);
    }
    for (int token = first; token >= Math.max(0, first - 2); token--) {
      String form = syntax.form(token).toLowerCase(Locale.ROOT);
      if (SUPPOSING.contains(form) && token != clause && !syntax.has(token, "nsubj", "aux")) {
        return token;
      }
    }
    return Syntax.NONE;
  }

  /** "Should it rain", "had it rained", "were it to rain"; no question and no "no sooner had". */
  int inverted(int predicate) {
    int subject = syntax.child(predicate, "nsubj");
    if (subject == Syntax.NONE || syntax.form(syntax.size() - 1).equals("?")) {
      return Syntax.NONE;
    }
    int first = syntax.children(predicate).get(0);
    boolean before = syntax.is(first, "aux", "cop") && first < subject;
    boolean inverted = before && INVERTED.contains(syntax.form(first).toLowerCase(Locale.ROOT));
    return inverted ? first : Syntax.NONE;
  }
}
