package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.REQUESTED;

import io.github.newsgraph.frame.Signatures.Form;
import io.github.newsgraph.text.DependencyTree;
import java.util.Optional;
import java.util.Set;

/** What a clause makes of the clauses beside it: purposes, times, reasons, participles. */
final class Adverbials {
  /** Before a clause in the present tense: it is yet to come. */
  private static final Set<String> AHEAD = Set.of("before", "until", "till", "once", "by time");

  /** Reasons and concessions are said for themselves, whatever becomes of the main clause. */
  private static final Set<String> FOR_ITSELF =
      Set.of("because", "although", "though", "even though", "since", "whereas");

  /** Prepositions that tie a gerund to its verb as a complement: "succeeded in reaching". */
  private static final Set<String> TYING =
      Set.of("of", "from", "to", "in", "at", "on", "against", "about", "for", "into");

  private final Factuality factuality;
  private final Complements complements;
  private final Syntax syntax;
  private final Voices voices;

  Adverbials(Factuality factuality, Complements complements, Syntax syntax, Voices voices) {
    this.factuality = factuality;
    this.complements = complements;
    this.syntax = syntax;
    this.voices = voices;
  }

  Verdict of(int predicate, int below) {
    int head = aboveAdverb(below);
    if (voices.isInfinitive(predicate)) {
      return purpose(predicate, head);
    }
    String mark = syntax.marker(predicate, "mark");
    if (isComplement(predicate, head, mark)) {
      return complements.infinitive(predicate, head);
    }
    if (FOR_ITSELF.contains(mark) && !voices.isNonFinite(predicate)) {
      return Verdict.ASSERTED;
    }
    if (!voices.isNonFinite(predicate) && syntax.xpos(predicate).equals("VBD")) {
      return Verdict.ASSERTED;
    }
    Verdict governor = syntax.isPredicate(head) ? factuality.verdict(head) : Verdict.ASSERTED;
    if (AHEAD.contains(mark) && isPresent(predicate)) {
      return complements.then(governor, syntax.child(predicate, "mark"), "future", PLANNED);
    }
    boolean by = mark.equals("by") && voices.isNonFinite(predicate);
    Verdict context = by ? means(head, governor) : governor;
    return context.status() == NEGATED || hasPerfect(predicate) ? Verdict.ASSERTED : context;
  }

  /** "stopped short of paying": the clause is tied to the adverb. */
  private int aboveAdverb(int head) {
    boolean adverb = syntax.upos(head).equals("ADV") && !syntax.isPredicate(head);
    return adverb && syntax.head(head) != DependencyTree.ROOT ? syntax.head(head) : head;
  }

  /** "raised taxes to fund the army"; "too tired to finish", "asked ... to pay", "lived to see" */
  private Verdict purpose(int predicate, int head) {
    boolean verb = syntax.isVerb(head);
    Optional<Signature> signature = complements.signatures().of(head, Form.TO);
    boolean request = signature.filter(s -> s == Signature.REQUEST).isPresent();
    boolean named = complements.signatures().isNamed(head, Form.TO);
    // "neglected to inform": no purpose stands right behind such a verb
    boolean next = syntax.child(predicate, "mark") == head + 1;
    boolean tied = next && signature.filter(Adverbials::isNoMotion).isPresent();
    if (!verb || named || tied || syntax.is(syntax.head(predicate), "advmod")) {
      return complements.infinitive(predicate, head);
    }
    Status status = request ? REQUESTED : PLANNED;
    int to = syntax.child(predicate, "mark");
    return complements.then(factuality.verdict(head), to, request ? "request" : "purpose", status);
  }

  private static boolean isNoMotion(Signature signature) {
    return signature != Signature.MANAGE && signature != Signature.FORCE;
  }

  /** A gerund right behind its verb or behind one of its prepositions. */
  private boolean isComplement(int predicate, int head, String mark) {
    if (!isGerund(predicate) || predicate < head || !syntax.isPredicate(head)) {
      return false;
    }
    boolean known = complements.signatures().of(head, complements.form(predicate)).isPresent();
    boolean next =
        mark.isEmpty()
            && predicate - head <= 1 + syntax.particles(head).size()
            && !syntax.has(predicate, "case");
    boolean from = complements.form(predicate) == Form.FROM;
    return mark.equals("against") || known && (next || from || TYING.contains(mark));
  }

  /** "leaving", "having been a member" */
  private boolean isGerund(int predicate) {
    return syntax.xpos(predicate).equals("VBG")
        || syntax.children(predicate, "aux", "cop").stream()
            .anyMatch(a -> syntax.xpos(a).equals("VBG"));
  }

  /** "By selling the port, the state hopes to cut its debt": the sale is part of the plan. */
  private Verdict means(int head, Verdict governor) {
    int aim = syntax.child(head, "xcomp");
    return aim != Syntax.NONE && voices.isInfinitive(aim) ? factuality.verdict(aim) : governor;
  }

  /** "before the country holds an election" */
  private boolean isPresent(int predicate) {
    return syntax.xpos(predicate).equals("VBZ") || syntax.xpos(predicate).equals("VBP");
  }

  private boolean hasPerfect(int predicate) {
    return syntax.children(predicate, "aux").stream().anyMatch(a -> syntax.lemma(a).equals("have"));
  }
}
