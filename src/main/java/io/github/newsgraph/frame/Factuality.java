package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.CONDITIONAL;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.REQUESTED;
import static io.github.newsgraph.frame.Status.UNCERTAIN;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.Set;

/**
 * How firmly a clause is said: its own {@link Modality}, and what the words that govern it entail
 * about it (the implicative signatures of Karttunen 1971, as word classes).
 */
final class Factuality {
  private static final int DEEPEST = 12;

  /** "stopped short of paying", "kept them from leaving" */
  private static final Set<String> FROM = Set.of("of", "from");

  /** What stands behind these has happened. */
  private static final Set<String> PRESUPPOSING =
      Set.of("since", "after", "following", "amid", "despite", "because of", "due to");

  /** Before a clause in the present tense: it is yet to come. */
  private static final Set<String> AHEAD = Set.of("before", "until", "till");

  private static final Set<String> HOPES =
      Set.of("hope", "want", "expect", "wish", "propose", "anticipate", "intend", "demand");

  private final Syntax syntax;
  private final Voices voices;
  private final Lexicon lexicon;
  private final Modality modality;

  Factuality(Syntax syntax, Voices voices, Lexicon lexicon) {
    this.syntax = syntax;
    this.voices = voices;
    this.lexicon = lexicon;
    this.modality = new Modality(syntax, lexicon);
  }

  Status of(int predicate) {
    return of(predicate, 0);
  }

  private Status of(int predicate, int depth) {
    if (depth > DEEPEST) {
      return ASSERTED;
    }
    return combine(modality.of(predicate), governed(predicate, depth + 1));
  }

  /** What both say together: the clause's own status inside the one that its context gives it. */
  static Status combine(Status own, Status context) {
    if (context == ASSERTED || own == CONDITIONAL) {
      return own;
    }
    if (own == NEGATED) {
      return context == NEGATED
          ? UNCERTAIN
          : context == PLANNED || context == REQUESTED ? NEGATED : context;
    }
    return context;
  }

  private Status governed(int predicate, int depth) {
    int head = syntax.head(predicate);
    if (head == DependencyTree.ROOT) {
      return ASSERTED;
    }
    return switch (syntax.role(predicate)) {
      case "xcomp" -> complement(predicate, head, depth);
      case "ccomp", "csubj" -> clause(head, depth);
      case "acl" -> adnominal(predicate, head, depth);
      case "advcl" -> adverbial(predicate, head, depth);
      case "conj" -> coordinated(predicate, head, depth);
      case "obl", "obj", "nsubj", "nmod" -> nominal(predicate, head, depth);
      default -> ASSERTED;
    };
  }

  /** An infinitive: "agreed to launch", "failed to reach", "would not be obligated to send". */
  private Status complement(int predicate, int head, int depth) {
    Status governor = of(head, depth);
    String lemma = syntax.lemma(head);
    boolean ofObject = syntax.has(head, "obj");
    // "kept sending" is no "kept them from sending"
    boolean goesOn = lexicon.is(lemma, "implicative") && !syntax.has(head, "obj", "nsubj:pass");
    if (isNegative(head) && !goesOn || hasYet(head)) {
      return governor == NEGATED ? undone(lemma) : NEGATED;
    }
    if (syntax.marker(predicate, "mark").startsWith("whether")) {
      return UNCERTAIN;
    }
    Status signature =
        !ofObject && lexicon.is(lemma, "plan") && lexicon.is(lemma, "request")
            ? PLANNED
            : signature(head);
    if (signature == ASSERTED && lexicon.is(lemma, "report") && voices.isPassive(head)) {
      // "is said to have won": nobody stands behind it
      return UNCERTAIN;
    }
    boolean known =
        lexicon.is(lemma, "implicative") || !syntax.isVerb(head) && !voices.isInfinitive(predicate);
    if (signature == ASSERTED && !known && voices.isInfinitive(predicate)) {
      // an infinitive is true only where its governor is known to make it so
      signature = PLANNED;
    }
    if (signature == ASSERTED) {
      return governor;
    }
    return governor == NEGATED ? NEGATED : signature;
  }

  /** "did not fail to come" came; who "did not refuse to come" may or may not have come. */
  private Status undone(String negative) {
    return lexicon.is(negative, "failing") ? ASSERTED : UNCERTAIN;
  }

  private Status signature(int word) {
    String lemma = syntax.lemma(word);
    if (lemma.equals("go") && syntax.xpos(word).equals("VBG")) {
      return PLANNED;
    }
    if (lexicon.is(lemma, "implicative")) {
      return ASSERTED;
    }
    if (lexicon.is(lemma, "request")) {
      return REQUESTED;
    }
    if (lexicon.is(lemma, "plan")) {
      return PLANNED;
    }
    return lexicon.is(lemma, "uncertain") ? UNCERTAIN : ASSERTED;
  }

  /** "failed", "ruled out" */
  private boolean isNegative(int word) {
    String lemma = syntax.lemma(word);
    return lexicon.is(lemma, "negative")
        || syntax.particles(word).stream()
            .anyMatch(p -> lexicon.is(lemma + " " + syntax.lemma(p), "negative"));
  }

  /** "has yet to approve" */
  private boolean hasYet(int verb) {
    return syntax.lemma(verb).equals("have")
        && syntax.children(verb, "advmod").stream().anyMatch(a -> syntax.lemma(a).equals("yet"));
  }

  /**
   * A clause with its own tense: "said that ...", "denied that ...", "it is unclear whether ...".
   */
  private Status clause(int head, int depth) {
    String lemma = syntax.lemma(head);
    Status governor = of(head, depth);
    if (lexicon.is(lemma, "implicative")) {
      return governor;
    }
    if (lexicon.is(lemma, "report") && (governor != ASSERTED || voices.isPassive(head))) {
      return UNCERTAIN;
    }
    if (isNegative(head)) {
      return governor == NEGATED ? UNCERTAIN : NEGATED;
    }
    if (lexicon.is(lemma, "uncertain")) {
      return UNCERTAIN;
    }
    if (HOPES.contains(lemma)) {
      return PLANNED;
    }
    return lexicon.is(lemma, "request") && !lexicon.is(lemma, "speech") ? REQUESTED : ASSERTED;
  }

  /** "a bid to lead", "concern that ...", "talk of building", "efforts led by". */
  private Status adnominal(int predicate, int noun, int depth) {
    if (syntax.is(predicate, "acl:relcl")) {
      return ASSERTED;
    }
    boolean infinitive = voices.isInfinitive(predicate);
    boolean clause = syntax.has(predicate, "mark", "case");
    if (modality.hasNo(noun)) {
      return NEGATED;
    }
    if (!infinitive && !clause) {
      return aheadOf(noun);
    }
    if (lexicon.is(syntax.lemma(noun), "negative")) {
      return NEGATED;
    }
    Status signature = signature(noun);
    if (signature == ASSERTED && syntax.isPredicate(noun) && !syntax.upos(noun).equals("NOUN")) {
      return of(noun, depth);
    }
    if (signature != ASSERTED) {
      return signature;
    }
    return infinitive ? PLANNED : ofWhatHas(noun, depth);
  }

  /** "will play a role in managing": the managing is as far off as the playing. */
  private Status ofWhatHas(int noun, int depth) {
    int governor = syntax.head(noun);
    boolean had =
        governor != DependencyTree.ROOT && syntax.isVerb(governor) && syntax.is(noun, "obj");
    Status status = had ? of(governor, depth) : ASSERTED;
    return status == NEGATED ? ASSERTED : status;
  }

  private Status adverbial(int predicate, int head, int depth) {
    if (voices.isInfinitive(predicate)) {
      return PLANNED;
    }
    if (FROM.contains(syntax.marker(predicate, "mark"))) {
      return complement(predicate, head, depth);
    }
    if (!voices.isNonFinite(predicate) && syntax.xpos(predicate).equals("VBD")) {
      return ASSERTED;
    }
    if (AHEAD.contains(syntax.marker(predicate, "mark")) && isPresent(predicate)) {
      return PLANNED;
    }
    Status governor = syntax.isPredicate(head) ? of(head, depth) : ASSERTED;
    return governor == NEGATED || hasPerfect(predicate) ? ASSERTED : governor;
  }

  /** "before the country holds an election" */
  private boolean isPresent(int predicate) {
    return syntax.xpos(predicate).equals("VBZ") || syntax.xpos(predicate).equals("VBP");
  }

  private boolean hasPerfect(int predicate) {
    return syntax.children(predicate, "aux").stream().anyMatch(a -> syntax.lemma(a).equals("have"));
  }

  private Status coordinated(int predicate, int head, int depth) {
    if (!syntax.isPredicate(head) && !syntax.isVerb(head)) {
      return ASSERTED;
    }
    boolean past = syntax.xpos(predicate).equals("VBD");
    if (past && voices.isInfinitive(head)) {
      // "installed a wall to protect them and placed guards": no past tense inside an infinitive
      return ASSERTED;
    }
    boolean ownSubject = syntax.has(predicate, "nsubj", "csubj", "expl");
    boolean sameForm = syntax.xpos(predicate).equals(syntax.xpos(head));
    boolean ownTense = syntax.has(predicate, "aux", "cop") || !sameForm;
    return ownSubject || ownTense ? governed(head, depth) : of(head, depth);
  }

  private Status nominal(int predicate, int head, int depth) {
    if (!syntax.isVerb(predicate) && !syntax.has(predicate, "cop")) {
      return event(predicate);
    }
    return syntax.isPredicate(head) ? complement(predicate, head, depth) : signature(head);
  }

  /** "after the war", and at the start of a sentence "with the war raging". */
  private boolean isPresupposed(int noun) {
    String preposition = syntax.marker(noun, "case");
    boolean fronted = syntax.head(noun) > noun && preposition.equals("with");
    return fronted || PRESUPPOSING.contains(preposition);
  }

  /** "needed for accession", "the prospect of war", "a path to membership". */
  private Status aheadOf(int noun) {
    int head = syntax.head(noun);
    if (head == DependencyTree.ROOT
        || !syntax.is(noun, "obl", "nmod")
        || syntax.is(noun, "nmod:poss")) {
      return ASSERTED;
    }
    String preposition = syntax.marker(noun, "case");
    if (preposition.equals("toward") || preposition.equals("towards")) {
      return PLANNED;
    }
    boolean aims = Set.of("for", "of", "to", "about", "on").contains(preposition);
    String lemma = syntax.lemma(head);
    boolean governs = lexicon.is(lemma, "plan", "uncertain", "request");
    return aims && governs && !lexicon.is(lemma, "implicative") && !lexicon.is(lemma, "event")
        ? signature(head)
        : ASSERTED;
  }

  /** The status of something that a noun says has happened: "a possible attack", "seek a deal". */
  Status event(int noun) {
    for (int modifier : syntax.children(noun, "amod", "advmod", "compound")) {
      if (lexicon.is(syntax.lemma(modifier), "unreal")) {
        return UNCERTAIN;
      }
    }
    if (modality.hasNo(noun)) {
      return NEGATED;
    }
    if (isPresupposed(noun)) {
      return ASSERTED;
    }
    Status ahead = aheadOf(noun);
    if (ahead != ASSERTED) {
      return ahead;
    }
    int governor = syntax.governingPredicate(noun);
    if (governor == Syntax.NONE || !syntax.isVerb(governor)) {
      return ASSERTED;
    }
    boolean object = syntax.head(noun) == governor && syntax.is(noun, "obj", "nsubj:pass");
    if (object && isNegative(governor)) {
      return NEGATED;
    }
    Status signature = object ? signature(governor) : ASSERTED;
    return signature == ASSERTED ? of(governor) : signature;
  }
}
