package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.Set;

/** The words that deny a clause. */
final class Negation {
  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "neither", "nor", "n’t", "hardly", "scarcely");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "neither", "nowhere");

  /** "not only", "not until": nothing is denied. */
  private static final Set<String> NO_DENIAL = Set.of("only", "just", "merely", "simply", "until");

  private final Syntax syntax;
  private final Lexicon lexicon;

  Negation(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The word that denies the clause of a predicate, or {@link Syntax#NONE}. */
  int of(int predicate) {
    for (int child : syntax.children(predicate)) {
      int denier = denier(predicate, child);
      if (denier != Syntax.NONE) {
        return endsUntil(predicate) ? Syntax.NONE : denier;
      }
    }
    return Syntax.NONE;
  }

  private int denier(int predicate, int child) {
    String lemma = syntax.lemma(child);
    if (syntax.is(child, "advmod", "cc:preconj", "cc")) {
      boolean denies = NOT.contains(lemma) && !deniesNothing(child);
      return denies ? child : lemma.equals("soon") ? Syntax.NONE : no(child);
    }
    if (syntax.is(child, "det") && lemma.equals("no")) {
      return child;
    }
    if (syntax.is(child, "obl") && lexicon.is(lemma, "denied-setting") && child < predicate) {
      return no(child);
    }
    boolean argument = syntax.is(child, "nsubj", "obj") && !syntax.is(child, "nsubj:outer");
    if (!argument || isNothingBut(child)) {
      return Syntax.NONE;
    }
    return NOBODY.contains(lemma) ? child : syntax.is(child, "nsubj") ? noOrFew(child) : no(child);
  }

  private boolean deniesNothing(int not) {
    return not + 1 < syntax.size() && NO_DENIAL.contains(syntax.lemma(not + 1));
  }

  /** "did nothing but talk" */
  private boolean isNothingBut(int pronoun) {
    return pronoun + 1 < syntax.size() && syntax.lemma(pronoun + 1).equals("but");
  }

  /** "did not leave until Friday": left on Friday; who "will not leave until" refuses to. */
  private boolean endsUntil(int predicate) {
    if (syntax.children(predicate, "aux").stream().anyMatch(a -> syntax.xpos(a).equals("MD"))) {
      return false;
    }
    for (int child : syntax.children(predicate, "obl", "advcl")) {
      boolean until =
          syntax.marker(child, "case").equals("until")
              || syntax.marker(child, "mark").equals("until");
      if (until && child > predicate) {
        return true;
      }
    }
    return false;
  }

  /** "no country", "neither Norway nor Chile"; the word or {@link Syntax#NONE}. */
  int no(int noun) {
    for (int child : syntax.children(noun, "det", "advmod", "cc")) {
      if (syntax.lemma(child).equals("no") || syntax.lemma(child).equals("neither")) {
        return child;
      }
    }
    return Syntax.NONE;
  }

  /** "not a single country", "few countries", but "a few", "the few" and "not all". */
  private int noOrFew(int noun) {
    for (int child : syntax.children(noun, "amod", "det", "advmod", "cc:preconj")) {
      String lemma = syntax.lemma(child);
      boolean few = lemma.equals("few") && !syntax.has(noun, "det") && child == firstOf(noun);
      boolean notOne =
          lemma.equals("not")
              && child < noun
              && Set.of("a", "one").contains(syntax.lemma(child + 1));
      if (few && syntax.form(child).equalsIgnoreCase("few") || notOne) {
        return child;
      }
    }
    return no(noun);
  }

  private int firstOf(int noun) {
    return syntax.children(noun).stream().mapToInt(c -> c).min().orElse(noun);
  }
}
