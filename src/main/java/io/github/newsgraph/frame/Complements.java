package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.REQUESTED;
import static io.github.newsgraph.frame.Status.UNCERTAIN;

import io.github.newsgraph.frame.Signatures.Form;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.Optional;
import java.util.Set;

/** What a verb, adjective or noun makes of the clause that it takes. */
final class Complements {
  /** "stopped short of paying", "kept them from leaving", "convicted for leaving" */
  private static final Set<String> FROM = Set.of("of", "from");

  private static final Set<String> FIRST = Set.of("first", "second", "third", "last", "only");

  private final Factuality factuality;
  private final Syntax syntax;
  private final Voices voices;
  private final Lexicon lexicon;
  private final Signatures signatures;

  Complements(Factuality factuality, Syntax syntax, Voices voices, Lexicon lexicon) {
    this.factuality = factuality;
    this.syntax = syntax;
    this.voices = voices;
    this.lexicon = lexicon;
    this.signatures = new Signatures(syntax, lexicon);
  }

  Signatures signatures() {
    return signatures;
  }

  Form form(int predicate) {
    if (voices.isInfinitive(predicate)) {
      return Form.TO;
    }
    // parsers may tie "of" in "accused of cheating clients" to the clients
    String before = predicate > 0 ? syntax.lemma(predicate - 1) : "";
    boolean gerund = syntax.xpos(predicate).equals("VBG");
    boolean from =
        FROM.contains(syntax.marker(predicate, "mark"))
            || FROM.contains(syntax.marker(predicate, "case"))
            || gerund && FROM.contains(before);
    if (from) {
      return Form.FROM;
    }
    return gerund ? Form.ING : Form.BARE;
  }

  /** "agreed to launch", "failed to reach", "would not be obligated to send", "stopped selling". */
  Verdict infinitive(int predicate, int head) {
    Verdict governor = factuality.verdict(head);
    int denier = denier(predicate, head);
    if (denier != Syntax.NONE) {
      return then(governor, denier, "negation", Verdict.combine(NEGATED, governor.status()));
    }
    Form form = form(predicate);
    if (syntax.marker(predicate, "mark").startsWith("whether")) {
      return then(governor, syntax.child(predicate, "mark"), "question", UNCERTAIN);
    }
    return form == Form.TO && isFirst(head) ? governor : bySignature(head, form, governor);
  }

  private Verdict bySignature(int head, Form form, Verdict governor) {
    if (form == Form.TO && isDuty(head)) {
      return by(Signature.REQUEST, head, governor);
    }
    Optional<Signature> signature = signature(head, form);
    if (signature.isPresent()) {
      return by(signature.get(), head, governor);
    }
    if (lexicon.is(syntax.lemma(head), "report") && voices.isPassive(head)) {
      // "is said to have won": nobody stands behind it
      return then(governor, head, "report", UNCERTAIN);
    }
    // an infinitive is true only where its governor is known to make it so
    return form == Form.TO ? by(Signature.PLAN, head, governor) : governor;
  }

  /**
   * "has yet to approve", "too tired to finish", "warned against leaving"; the word that denies.
   */
  private int denier(int predicate, int head) {
    for (int adverb : syntax.children(head, "advmod")) {
      boolean yet = syntax.lemma(adverb).equals("yet") && syntax.lemma(head).equals("have");
      boolean too = syntax.lemma(adverb).equals("too") && adverb == head - 1;
      if (voices.isInfinitive(predicate) && (yet || too)) {
        return adverb;
      }
    }
    boolean against = syntax.marker(predicate, "mark").equals("against");
    return against ? syntax.child(predicate, "mark") : Syntax.NONE;
  }

  /** "has to pay" is a duty, "had to pay" mostly a deed. */
  private boolean isDuty(int head) {
    return syntax.lemma(head).equals("have")
        && !syntax.has(head, "obj")
        && !syntax.xpos(head).equals("VBD");
  }

  private Optional<Signature> signature(int head, Form form) {
    Optional<Signature> found = signatures.of(head, form);
    boolean own = !syntax.has(head, "obj", "iobj");
    boolean wants = own && lexicon.is(syntax.lemma(head), "plan");
    return wants && found.filter(s -> s == Signature.REQUEST).isPresent()
        ? Optional.of(Signature.PLAN)
        : found;
  }

  Verdict by(Signature signature, int word, Verdict governor) {
    boolean done =
        signature == Signature.ABLE && governor.status() == ASSERTED && isAccomplished(word);
    Status status = done ? ASSERTED : signature.under(governor.status());
    boolean plain = status == ASSERTED && governor.status() == ASSERTED;
    return plain ? governor : then(governor, word, signature.wordClass(), status);
  }

  /** "was able to leave" left; who "is able to leave" may or may not. */
  private boolean isAccomplished(int word) {
    boolean past =
        syntax.children(word, "aux", "cop").stream()
            .anyMatch(a -> syntax.xpos(a).equals("VBD") || syntax.lemma(a).equals("have"));
    return past || syntax.xpos(word).equals("VBD") || syntax.is(word, "advcl");
  }

  Verdict then(Verdict governor, int word, String kind, Status status) {
    return governor.then(StatusReason.of(syntax, word, kind, status));
  }

  /**
   * A clause with its own tense: "said that ...", "denied that ...", "it is unclear whether ...".
   */
  Verdict clause(int predicate, int head) {
    String lemma = syntax.lemma(head);
    Verdict governor = factuality.verdict(head);
    Optional<Signature> signature = signatures.of(head, Form.THAT);
    if (isSubjunctive(predicate) && signature.filter(s -> s == Signature.MANAGE).isEmpty()) {
      return then(governor, head, "request", REQUESTED);
    }
    if (signature.filter(Complements::isFirm).isPresent()) {
      return by(signature.get(), head, governor);
    }
    if (lexicon.is(lemma, "report") && (governor.status() != ASSERTED || voices.isPassive(head))) {
      return then(governor, head, "report", UNCERTAIN);
    }
    if (lexicon.is(lemma, "uncertain")) {
      return then(governor, head, "uncertain", UNCERTAIN);
    }
    if (lexicon.is(lemma, "hope")) {
      return then(governor, head, "plan", PLANNED);
    }
    boolean request = lexicon.is(lemma, "request") && !lexicon.is(lemma, "speech");
    return request ? then(governor, head, "request", REQUESTED) : Verdict.ASSERTED;
  }

  /** What stands for the truth of a finite clause, not for somebody's attitude to it. */
  private static boolean isFirm(Signature signature) {
    return switch (signature) {
      case MANAGE, FORCE, FAIL, REFUSE, HESITATE, KNOW, PRETEND -> true;
      case ABLE, REQUEST, PLAN, UNCERTAIN -> false;
    };
  }

  /** "demanded that she resign" */
  private boolean isSubjunctive(int predicate) {
    int subject = syntax.child(predicate, "nsubj");
    return syntax.xpos(predicate).equals("VB")
        && subject != Syntax.NONE
        && syntax.marker(predicate, "mark").equals("that")
        && !syntax.has(predicate, "aux")
        && !voices.isInfinitive(predicate);
  }

  /** "a bid to lead", "concern that ...", "talk of building", "efforts led by". */
  Verdict adnominal(int predicate, int noun) {
    if (syntax.is(predicate, "acl:relcl")) {
      return isAskedFor(predicate, noun)
          ? then(Verdict.ASSERTED, noun, "request", REQUESTED)
          : Verdict.ASSERTED;
    }
    int no = factuality.no(noun);
    if (no != Syntax.NONE) {
      return then(Verdict.ASSERTED, no, "negation", NEGATED);
    }
    if (!voices.isInfinitive(predicate) && !syntax.has(predicate, "mark", "case")) {
      return factuality.aheadOf(noun);
    }
    int whether = syntax.child(predicate, "mark");
    if (whether != Syntax.NONE && syntax.lemma(whether).equals("whether")) {
      return then(Verdict.ASSERTED, whether, "question", UNCERTAIN);
    }
    Optional<Verdict> denied = ofVerb(predicate, noun);
    if (denied.isPresent()) {
      return denied.get();
    }
    boolean predicative = syntax.isPredicate(noun) && !syntax.upos(noun).equals("NOUN");
    return predicative ? infinitive(predicate, noun) : ofNoun(predicate, noun);
  }

  /** "the request that the museum return the statue", which parsers take for a relative clause */
  private boolean isAskedFor(int predicate, int noun) {
    boolean base = syntax.form(predicate).equals(syntax.lemma(predicate));
    return base
        && lexicon.is(syntax.lemma(noun), "request")
        && syntax.children(predicate, "obj").stream().anyMatch(o -> syntax.lemma(o).equals("that"))
        && syntax.children(predicate, "obj").size() > 1;
  }

  /** "wasted the opportunity to win", "dropped the plan to build", "the claim that ... is false" */
  private Optional<Verdict> ofVerb(int predicate, int noun) {
    int verb = syntax.head(noun);
    if (verb == DependencyTree.ROOT) {
      return Optional.empty();
    }
    Verdict governor = factuality.verdict(verb);
    boolean object = syntax.is(noun, "obj", "nsubj:pass");
    Optional<Signature> phrase =
        object ? signatures.ofPhrase(verb, noun, form(predicate)) : Optional.empty();
    if (phrase.isPresent()) {
      return Optional.of(by(phrase.get(), verb, governor));
    }
    boolean known = signatures.of(noun, Form.THAT).isPresent();
    if (object && !known && form(predicate) == Form.FROM) {
      // "acquitted the officer of killing the boy": the parser ties the gerund to the officer
      return signatures.of(verb, Form.FROM).map(s -> by(s, verb, governor));
    }
    return denied(predicate, noun, verb, governor);
  }

  private Optional<Verdict> denied(int predicate, int noun, int verb, Verdict governor) {
    boolean object = syntax.is(noun, "obj", "nsubj:pass");
    boolean predicated = syntax.is(noun, "nsubj") && syntax.upos(verb).equals("ADJ");
    boolean denies =
        (object || predicated) && isDeniable(predicate, noun) && isDenial(verb, predicated);
    return denies && governor.status() == ASSERTED
        ? Optional.of(then(governor, verb, "refuse", NEGATED))
        : Optional.empty();
  }

  /** A plan or a report, not a request, nor the "comment" that somebody "declined". */
  private boolean isDeniable(int predicate, int noun) {
    boolean wanted = lexicon.is(syntax.lemma(noun), "request");
    boolean plan = form(predicate) != Form.BARE || lexicon.is(syntax.lemma(noun), "plan");
    boolean said = lexicon.is(syntax.lemma(noun), "uncertain");
    return !wanted && (plan || said || Signatures.isHearsay(syntax, lexicon, noun));
  }

  private boolean isDenial(int verb, boolean predicated) {
    return signatures
        .of(verb, predicated ? Form.THAT : Form.NOUN)
        .or(() -> signatures.of(verb, Form.THAT))
        .filter(s -> s == Signature.REFUSE || s == Signature.FAIL)
        .isPresent();
  }

  private Verdict ofNoun(int predicate, int noun) {
    boolean infinitive = voices.isInfinitive(predicate);
    Optional<Signature> signature = signatures.of(noun, infinitive ? Form.TO : Form.THAT);
    boolean said = syntax.has(noun, "cop") || syntax.is(noun, "appos", "xcomp", "nsubj");
    if (infinitive && said && isFirst(noun)) {
      return ofWhatHas(noun);
    }
    if (!infinitive && Signatures.isHearsay(syntax, lexicon, noun)) {
      return then(Verdict.ASSERTED, noun, "hearsay", UNCERTAIN);
    }
    if (signature.isPresent()) {
      return by(signature.get(), noun, Verdict.ASSERTED);
    }
    return infinitive ? by(Signature.PLAN, noun, Verdict.ASSERTED) : ofWhatHas(noun);
  }

  /** "the first woman to lead the party" leads it. */
  private boolean isFirst(int noun) {
    return FIRST.contains(syntax.lemma(noun))
        || syntax.children(noun, "amod").stream().anyMatch(m -> FIRST.contains(syntax.lemma(m)));
  }

  /** "will play a role in managing": the managing is as far off as the playing. */
  private Verdict ofWhatHas(int noun) {
    int governor = syntax.head(noun);
    boolean had =
        governor != DependencyTree.ROOT && syntax.isVerb(governor) && syntax.is(noun, "obj");
    boolean is = syntax.has(noun, "cop");
    Verdict verdict =
        is ? factuality.verdict(noun) : had ? factuality.verdict(governor) : Verdict.ASSERTED;
    return verdict.status() == NEGATED ? Verdict.ASSERTED : verdict;
  }
}
