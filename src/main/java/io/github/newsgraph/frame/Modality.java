package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.CONDITIONAL;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.REQUESTED;
import static io.github.newsgraph.frame.Status.UNCERTAIN;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.Locale;
import java.util.Set;

/**
 * What a clause says of its own firmness: negation, modal verbs, conjunctions, questions, orders.
 */
final class Modality {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "n’t", "hardly", "scarcely");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "neither");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "should", "provided", "lest");
  private static final Set<String> WITHOUT =
      Set.of("without", "instead of", "rather than", "instead");
  private static final Set<String> MAYBE = Set.of("may", "might", "could", "can");
  private static final Set<String> SHOULD = Set.of("must", "should", "ought");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");

  private final Syntax syntax;
  private final Lexicon lexicon;

  Modality(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The status that the clause has by itself, whatever governs it. */
  Status of(int predicate) {
    if (isNegated(predicate)) {
      return NEGATED;
    }
    Status modal = modal(predicate);
    if (modal != ASSERTED) {
      return modal;
    }
    Status marked = marked(predicate);
    if (marked != ASSERTED) {
      return marked;
    }
    for (int adverb : syntax.children(predicate, "advmod")) {
      if (lexicon.is(syntax.lemma(adverb), "uncertain")) {
        return UNCERTAIN;
      }
    }
    return isAlternative(predicate) ? UNCERTAIN : mood(predicate);
  }

  /** "Norway or Chile attacked": one of them, and nobody knows which. */
  private boolean isAlternative(int predicate) {
    for (int argument : syntax.children(predicate, "nsubj", "obj")) {
      for (int conjunct : syntax.children(argument, "conj")) {
        boolean named = syntax.isName(argument) && syntax.isName(conjunct);
        if (named
            && syntax.children(conjunct, "cc").stream()
                .anyMatch(c -> syntax.lemma(c).equals("or"))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNegated(int predicate) {
    for (int child : syntax.children(predicate)) {
      String lemma = syntax.lemma(child);
      boolean argument = syntax.is(child, "nsubj", "obj") && !syntax.is(child, "nsubj:outer");
      if (syntax.is(child, "advmod", "cc:preconj", "cc")
              && NEGATIONS.contains(lemma)
              && !isOnly(child + 1)
          || syntax.is(child, "advmod") && hasNo(child)
          || argument && (NOBODY.contains(lemma) || hasNo(child))
          || syntax.is(child, "det") && lemma.equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** "not only" denies nothing. */
  private boolean isOnly(int token) {
    return token < syntax.size() && Set.of("only", "just", "merely").contains(syntax.lemma(token));
  }

  /** "no country", "neither Norway nor Chile" */
  boolean hasNo(int noun) {
    for (int child : syntax.children(noun, "det", "advmod", "cc")) {
      if (syntax.lemma(child).equals("no") || syntax.lemma(child).equals("neither")) {
        return true;
      }
    }
    return false;
  }

  private Status modal(int predicate) {
    for (int auxiliary : syntax.children(predicate, "aux")) {
      String form = syntax.form(auxiliary).toLowerCase(Locale.ROOT);
      if (WILL.contains(form)) {
        return PLANNED;
      }
      if (WOULD.contains(form) && syntax.xpos(auxiliary).equals("MD")) {
        return hasCondition(predicate) ? CONDITIONAL : PLANNED;
      }
      if (MAYBE.contains(form)) {
        return UNCERTAIN;
      }
      if (isInverted(predicate, auxiliary) && (form.equals("should") || form.equals("had"))) {
        return CONDITIONAL;
      }
      if (SHOULD.contains(form)) {
        return REQUESTED;
      }
    }
    return ASSERTED;
  }

  /** "Should it rain", "had it rained" */
  private boolean isInverted(int predicate, int auxiliary) {
    int subject = syntax.child(predicate, "nsubj");
    return subject != Syntax.NONE
        && auxiliary < subject
        && !syntax.form(syntax.size() - 1).equals("?");
  }

  private boolean hasCondition(int predicate) {
    return syntax.children(predicate, "advcl").stream()
        .anyMatch(clause -> CONDITIONS.contains(syntax.marker(clause, "mark")));
  }

  private Status marked(int predicate) {
    String mark = syntax.marker(predicate, "mark");
    if (CONDITIONS.contains(mark)) {
      return CONDITIONAL;
    }
    if (mark.startsWith("whether")) {
      return UNCERTAIN;
    }
    boolean without = WITHOUT.contains(mark) || WITHOUT.contains(syntax.marker(predicate, "case"));
    return without ? NEGATED : ASSERTED;
  }

  /** Questions and orders. */
  private Status mood(int predicate) {
    boolean asked =
        syntax.children(predicate, "punct").stream().anyMatch(p -> syntax.form(p).equals("?"));
    if (asked) {
      return UNCERTAIN;
    }
    if (syntax.head(predicate) != DependencyTree.ROOT) {
      return ASSERTED;
    }
    if (syntax.form(syntax.size() - 1).equals("?")) {
      return UNCERTAIN;
    }
    boolean order =
        syntax.xpos(predicate).equals("VB")
            && syntax.sentence().kind() == Paragraph.Kind.BODY
            && !syntax.has(predicate, "nsubj", "aux", "csubj");
    return order ? REQUESTED : ASSERTED;
  }
}
