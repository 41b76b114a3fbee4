package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.UNCERTAIN;

import io.github.newsgraph.frame.Signatures.Form;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How firmly a noun says that something happened: "a possible attack", "seek a deal". */
final class EventFactuality {
  /** What stands behind these has happened. */
  private static final Set<String> PRESUPPOSING =
      Set.of("since", "after", "following", "amid", "despite", "because of", "due to");

  private static final Set<String> AIMS = Set.of("for", "of", "to", "about", "on");

  private final Factuality factuality;
  private final Complements complements;
  private final Syntax syntax;
  private final Lexicon lexicon;

  EventFactuality(Factuality factuality, Complements complements, Syntax syntax, Lexicon lexicon) {
    this.factuality = factuality;
    this.complements = complements;
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  Verdict of(int noun) {
    Verdict denied = inClause(noun);
    if (denied.status() == NEGATED && syntax.is(noun, "obj", "nsubj:pass")) {
      return denied;
    }
    for (int modifier : syntax.children(noun, "amod", "advmod", "compound")) {
      String form = syntax.form(modifier).toLowerCase(Locale.ROOT);
      if (lexicon.is(syntax.lemma(modifier), "unreal") || lexicon.is(form, "unreal")) {
        return complements.then(Verdict.ASSERTED, modifier, "unreal", UNCERTAIN);
      }
    }
    int no = factuality.no(noun);
    if (no != Syntax.NONE) {
      return complements.then(Verdict.ASSERTED, no, "negation", NEGATED);
    }
    if (isPresupposed(noun)) {
      return Verdict.ASSERTED;
    }
    Verdict ahead = aheadOf(noun);
    return ahead.status() == ASSERTED ? inClause(noun) : ahead;
  }

  private Verdict inClause(int noun) {
    int governor = syntax.governingPredicate(noun);
    if (governor == Syntax.NONE || !syntax.isVerb(governor)) {
      return Verdict.ASSERTED;
    }
    Verdict verdict = factuality.verdict(governor);
    boolean object = syntax.head(noun) == governor && syntax.is(noun, "obj", "nsubj:pass");
    Optional<Signature> signature =
        object ? complements.signatures().of(governor, Form.NOUN) : Optional.empty();
    if (signature.isPresent()) {
      return complements.by(signature.get(), governor, verdict);
    }
    return verdict.status() == NEGATED && isGiven(noun, governor) ? Verdict.ASSERTED : verdict;
  }

  /** "The attack killed nobody", "did not condemn the attack": there was one. */
  private boolean isGiven(int noun, int governor) {
    boolean definite =
        syntax.has(noun, "nmod:poss")
            || syntax.children(noun, "det").stream().anyMatch(d -> !isIndefinite(d));
    boolean happens = lexicon.is(syntax.lemma(governor), "light", "happening");
    return definite && !happens;
  }

  private boolean isIndefinite(int determiner) {
    return Set.of("a", "an", "any").contains(syntax.lemma(determiner));
  }

  /** "after the war", and at the start of a sentence "with the war raging". */
  private boolean isPresupposed(int noun) {
    String preposition = syntax.marker(noun, "case");
    boolean fronted = syntax.head(noun) > noun && preposition.equals("with");
    return fronted || PRESUPPOSING.contains(preposition);
  }

  /** "needed for accession", "the prospect of war", "a path to membership". */
  Verdict aheadOf(int noun) {
    int head = syntax.head(noun);
    if (head == DependencyTree.ROOT
        || !syntax.is(noun, "obl", "nmod")
        || syntax.is(noun, "nmod:poss")) {
      return Verdict.ASSERTED;
    }
    String preposition = syntax.marker(noun, "case");
    if (preposition.equals("toward") || preposition.equals("towards")) {
      return complements.then(Verdict.ASSERTED, syntax.child(noun, "case"), "purpose", PLANNED);
    }
    if (!AIMS.contains(preposition) || lexicon.is(syntax.lemma(head), "event")) {
      return Verdict.ASSERTED;
    }
    return complements
        .signatures()
        .of(head, Form.NOUN)
        .filter(EventFactuality::isOpen)
        .map(s -> complements.by(s, head, Verdict.ASSERTED))
        .orElse(Verdict.ASSERTED);
  }

  private static boolean isOpen(Signature signature) {
    return signature == Signature.PLAN
        || signature == Signature.REQUEST
        || signature == Signature.UNCERTAIN;
  }
}
