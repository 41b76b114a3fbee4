package io.github.newsgraph.frame;

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
  private static final Set<String> WITHOUT =
      Set.of("without", "instead of", "rather than", "instead");
  private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> COULD = Set.of("could", "can", "ca");
  private static final Set<String> SHOULD = Set.of("must", "should", "ought");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");

  /** "would later become" tells what came about. */
  private static final Set<String> AFTERWARDS = Set.of("later", "eventually", "subsequently");

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Negation negation;
  private final Conditions conditions;
  private final Futurates futurates;

  Modality(Syntax syntax, Lexicon lexicon, Conditions conditions, Futurates futurates) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.negation = new Negation(syntax, lexicon);
    this.conditions = conditions;
    this.futurates = futurates;
  }

  /** What the clause says by itself, whatever governs it. */
  Verdict of(int predicate) {
    Verdict affirmed = affirmed(predicate);
    int denier = negation.of(predicate);
    return denier == Syntax.NONE || staysOpen(affirmed)
        ? affirmed
        : affirmed.then(StatusReason.of(syntax, denier, "negation", NEGATED));
  }

  /** What may not happen may happen; what could not happen did not. */
  private static boolean staysOpen(Verdict affirmed) {
    return affirmed.status() == CONDITIONAL
        || affirmed.status() == UNCERTAIN
            && affirmed.reasons().stream().noneMatch(r -> COULD.contains(r.word()));
  }

  /** The same with its negation left out. */
  Verdict affirmed(int predicate) {
    Verdict modal = modal(predicate);
    if (modal != Verdict.ASSERTED) {
      return modal;
    }
    Verdict marked = marked(predicate);
    if (marked != Verdict.ASSERTED) {
      return marked;
    }
    for (int adverb : syntax.children(predicate, "advmod")) {
      if (lexicon.is(syntax.lemma(adverb), "uncertain")) {
        return verdict(adverb, "uncertain", UNCERTAIN);
      }
    }
    for (int source : syntax.children(predicate, "obl")) {
      boolean told = syntax.marker(source, "case").equals("accord to");
      if (told && Signatures.isHearsay(syntax, lexicon, source) && !syntax.has(source, "nmod")) {
        return verdict(source, "hearsay", UNCERTAIN);
      }
    }
    int or = alternative(predicate);
    return or == Syntax.NONE ? mood(predicate) : verdict(or, "alternative", UNCERTAIN);
  }

  /** Whether a noun is denied: "no country". */
  int no(int noun) {
    return negation.no(noun);
  }

  private Verdict verdict(int token, String kind, Status status) {
    return Verdict.of(StatusReason.of(syntax, token, kind, status));
  }

  /** "Norway or Chile attacked": one of them, and nobody knows which. */
  private int alternative(int predicate) {
    for (int argument : syntax.children(predicate, "nsubj", "obj")) {
      for (int conjunct : syntax.children(argument, "conj")) {
        boolean named = syntax.isName(argument) && syntax.isName(conjunct);
        for (int conjunction : syntax.children(conjunct, "cc")) {
          if (named && syntax.lemma(conjunction).equals("or")) {
            return conjunction;
          }
        }
      }
    }
    return Syntax.NONE;
  }

  private Verdict modal(int predicate) {
    int inverted = conditions.inverted(predicate);
    if (inverted != Syntax.NONE) {
      return verdict(inverted, "condition", CONDITIONAL);
    }
    for (int auxiliary : syntax.children(predicate, "aux")) {
      Verdict found = modal(predicate, auxiliary);
      if (found != Verdict.ASSERTED) {
        return found;
      }
    }
    return futurates.of(predicate).map(Verdict::of).orElse(Verdict.ASSERTED);
  }

  private Verdict modal(int predicate, int auxiliary) {
    String form = syntax.form(auxiliary).toLowerCase(Locale.ROOT);
    boolean would = WOULD.contains(form) && syntax.xpos(auxiliary).equals("MD");
    if (would && isHistory(predicate)) {
      return Verdict.ASSERTED;
    }
    if (WILL.contains(form) || would) {
      int condition = conditions.ofWhat(predicate);
      return condition == Syntax.NONE
          ? verdict(auxiliary, "future", PLANNED)
          : verdict(condition, "condition", CONDITIONAL);
    }
    if (MAYBE.contains(form)) {
      return verdict(auxiliary, "modal", UNCERTAIN);
    }
    return SHOULD.contains(form) ? verdict(auxiliary, "modal", REQUESTED) : Verdict.ASSERTED;
  }

  /** "The lawyer would later become president", "which would burn down in 1911" */
  private boolean isHistory(int predicate) {
    boolean later =
        syntax.children(predicate, "advmod").stream()
            .anyMatch(a -> AFTERWARDS.contains(syntax.lemma(a)) || syntax.form(a).equals("later"));
    return later && !conditions.has(predicate) || futurates.liesBehind(predicate);
  }

  private Verdict marked(int predicate) {
    String mark = syntax.marker(predicate, "mark");
    int first = syntax.child(predicate, "mark");
    if (mark.startsWith("whether") || mark.equals("if") && syntax.is(predicate, "ccomp")) {
      return verdict(first, "question", UNCERTAIN);
    }
    int condition = conditions.of(predicate);
    if (condition != Syntax.NONE) {
      return verdict(condition, "condition", CONDITIONAL);
    }
    for (String relation : new String[] {"mark", "case", "cc"}) {
      if (WITHOUT.contains(syntax.marker(predicate, relation))) {
        return verdict(syntax.child(predicate, relation), "negation", NEGATED);
      }
    }
    return Verdict.ASSERTED;
  }

  /** Questions and orders. */
  private Verdict mood(int predicate) {
    for (int mark : syntax.children(predicate, "punct")) {
      if (syntax.form(mark).equals("?")) {
        return verdict(mark, "question", UNCERTAIN);
      }
    }
    if (syntax.head(predicate) != DependencyTree.ROOT) {
      return Verdict.ASSERTED;
    }
    int last = syntax.size() - 1;
    if (syntax.form(last).equals("?")) {
      return verdict(last, "question", UNCERTAIN);
    }
    boolean order =
        syntax.xpos(predicate).equals("VB")
            && syntax.sentence().kind() == Paragraph.Kind.BODY
            && !syntax.has(predicate, "nsubj", "aux", "csubj");
    return order ? verdict(predicate, "order", REQUESTED) : Verdict.ASSERTED;
  }
}
