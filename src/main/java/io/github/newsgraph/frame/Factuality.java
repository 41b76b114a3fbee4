package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.NEGATED;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.List;

/**
 * How firmly a clause is said: its own {@link Modality}, and what the words that govern it entail
 * about it, from the root of the sentence down (Nairn, Condoravdi and Karttunen 2006). Of one
 * sentence; holds what it has found, so one thread may use it.
 */
final class Factuality {
  private final Syntax syntax;
  private final Voices voices;
  private final Modality modality;
  private final Complements complements;
  private final Adverbials adverbials;
  private final EventFactuality events;
  private final Verdict[] verdicts;

  Factuality(Syntax syntax, Voices voices, Lexicon lexicon, Times times) {
    this.syntax = syntax;
    this.voices = voices;
    Conditions conditions = new Conditions(syntax, lexicon);
    this.modality = new Modality(syntax, lexicon, conditions, new Futurates(syntax, voices, times));
    this.complements = new Complements(this, syntax, voices, lexicon);
    this.adverbials = new Adverbials(this, complements, syntax, voices);
    this.events = new EventFactuality(this, complements, syntax, lexicon);
    this.verdicts = new Verdict[syntax.size()];
  }

  Status of(int predicate) {
    return verdict(predicate).status();
  }

  /** By which words, from the outermost in. */
  List<StatusReason> reasons(int predicate) {
    return verdict(predicate).reasons();
  }

  /** Of something that a noun says has happened: "a possible attack", "seek a deal". */
  Verdict event(int noun) {
    return events.of(noun);
  }

  /** "needed for accession", "the prospect of war": what such words make of a noun. */
  Verdict aheadOf(int noun) {
    return events.aheadOf(noun);
  }

  /** Whether a noun is denied by a word of its own, which is returned, or {@link Syntax#NONE}. */
  int no(int noun) {
    return modality.no(noun);
  }

  Verdict verdict(int predicate) {
    if (verdicts[predicate] == null) {
      verdicts[predicate] = context(predicate).around(modality.of(predicate));
    }
    return verdicts[predicate];
  }

  /** What the words above a clause make of it. */
  private Verdict context(int predicate) {
    int head = syntax.head(predicate);
    if (head == DependencyTree.ROOT) {
      return Verdict.ASSERTED;
    }
    return switch (syntax.role(predicate)) {
      case "xcomp" -> complements.infinitive(predicate, head);
      case "ccomp", "csubj" -> complements.clause(predicate, head);
      case "acl" -> complements.adnominal(predicate, head);
      case "advcl" -> adverbials.of(predicate, head);
      case "conj" -> coordinated(predicate, head);
      case "obl", "obj", "nsubj", "nmod" -> nominal(predicate, head);
      default -> Verdict.ASSERTED;
    };
  }

  private Verdict coordinated(int predicate, int head) {
    if (!syntax.isPredicate(head) && !syntax.isVerb(head)) {
      return Verdict.ASSERTED;
    }
    boolean past = syntax.xpos(predicate).equals("VBD");
    if (past && voices.isInfinitive(head)) {
      // "installed a wall to protect them and placed guards": no past tense inside an infinitive
      return Verdict.ASSERTED;
    }
    boolean ownSubject = syntax.has(predicate, "nsubj", "csubj", "expl");
    boolean sameForm = syntax.xpos(predicate).equals(syntax.xpos(head));
    boolean ownTense = syntax.has(predicate, "aux", "cop") || !sameForm;
    boolean ownNegation = modality.of(predicate).status() == NEGATED;
    if (ownSubject || ownTense || ownNegation) {
      return context(head);
    }
    // "has not sold the mine but closed the plant"
    return hasBut(predicate) && modality.of(head).status() == NEGATED
        ? context(head).around(modality.affirmed(head))
        : verdict(head);
  }

  private boolean hasBut(int predicate) {
    return syntax.children(predicate, "cc").stream().anyMatch(c -> syntax.lemma(c).equals("but"));
  }

  private Verdict nominal(int predicate, int head) {
    if (!syntax.isVerb(predicate) && !syntax.has(predicate, "cop")) {
      return event(predicate);
    }
    return complements.infinitive(predicate, head);
  }
}
