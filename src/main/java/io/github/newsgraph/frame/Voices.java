package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Set;

/** Voice and understood subjects: coordination, relative clauses, participles, control, raising. */
final class Voices {
  private static final int DEEPEST = 12;

  /** "prevented N from signing", "accused N of signing", "quoted N as saying": the object does. */
  private static final Set<String> OF_OBJECT = Set.of("from", "of", "as");

  /** "compared it to stealing": nobody in particular does it. */
  private static final Set<String> OF_NOBODY = Set.of("to", "than", "like", "about", "against");

  /** Words before examples, besides "such as". */
  private static final Set<String> OF_EXAMPLES = Set.of("like", "include", "including");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Lexicon lexicon;

  Voices(Syntax syntax, Phrases phrases, Lexicon lexicon) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  /** Whether the surface subject is what the deed is done to. */
  boolean isPassive(int verb) {
    if (syntax.has(verb, "nsubj:pass", "aux:pass", "csubj:pass")) {
      return true;
    }
    if (!syntax.xpos(verb).equals("VBN") || syntax.has(verb, "aux")) {
      return false;
    }
    if (syntax.is(verb, "conj") && syntax.isVerb(syntax.head(verb)) && !syntax.has(verb, "obj")) {
      // "12 people were killed and dozens injured"
      return isPassive(syntax.head(verb));
    }
    return syntax.is(verb, "acl", "advcl", "amod", "xcomp", "root", "parataxis")
        && !syntax.has(verb, "nsubj");
  }

  /** The heads of the surface subject, found where syntax leaves it unsaid; empty if unknown. */
  List<Integer> subjects(int predicate) {
    return subjects(predicate, 0);
  }

  private List<Integer> subjects(int predicate, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    if (syntax.has(predicate, "expl", "csubj")) {
      return List.of();
    }
    int own = own(predicate);
    if (own != Syntax.NONE) {
      return syntax.isRelativePronoun(own) ? antecedent(predicate, own) : phrases.distribute(own);
    }
    int head = syntax.head(predicate);
    int before = isFinite(predicate) ? nounBefore(predicate) : Syntax.NONE;
    if (before != Syntax.NONE && !syntax.is(predicate, "conj", "acl:relcl")) {
      return phrases.distribute(before);
    }
    if (head == DependencyTree.ROOT) {
      return List.of();
    }
    return switch (syntax.role(predicate)) {
      case "conj" -> syntax.isPredicate(head) ? subjects(head, depth + 1) : List.of();
      case "xcomp" -> controller(head, depth);
      case "advcl" -> adverbial(predicate, head, depth);
      case "acl" -> adnominal(predicate, head, depth);
      case "ccomp", "obl", "obj" -> isNonFinite(predicate) ? subjects(head, depth + 1) : List.of();
      default -> List.of();
    };
  }

  private int own(int predicate) {
    int subject = syntax.child(predicate, "nsubj:outer");
    subject = subject == Syntax.NONE ? syntax.child(predicate, "nsubj") : subject;
    boolean gerund = syntax.xpos(predicate).equals("VBG");
    return subject == Syntax.NONE && gerund ? syntax.child(predicate, "nmod:poss") : subject;
  }

  /** The noun that a relative clause describes. */
  List<Integer> antecedent(int predicate, int pronoun) {
    for (int t = predicate; t != DependencyTree.ROOT; t = syntax.head(t)) {
      if (syntax.is(t, "acl:relcl") && syntax.head(t) < pronoun) {
        return List.of(phrases.content(nearest(syntax.head(t), pronoun)));
      }
    }
    return List.of();
  }

  /**
   * A clause right behind the last name of a noun phrase ("the successor of N, who ...", "the war
   * and Russia, led by ...") speaks of that name, whatever the parser ties it to.
   */
  private int nearest(int noun, int clause) {
    int last = clause - 1;
    while (last > noun && (syntax.upos(last).equals("PUNCT") || syntax.upos(last).equals("ADP"))) {
      last--;
    }
    if (last <= noun || !syntax.isName(last)) {
      return noun;
    }
    int name = syntax.is(last, "flat") ? syntax.head(last) : last;
    boolean below = syntax.isUnder(name, noun) && syntax.is(name, "nmod", "conj");
    boolean person =
        syntax.lemma(clause).equals("who") ? syntax.isPerson(last) : syntax.is(name, "conj");
    return below && person ? name : noun;
  }

  private boolean isFinite(int predicate) {
    String tag = syntax.xpos(predicate);
    boolean past = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return past || syntax.has(predicate, "cop", "aux") && !isNonFinite(predicate);
  }

  /**
   * The subject of a verb whose subject the parser tied to something else: the noun right before
   * it, or before the apposition in commas that stands there.
   */
  private int nounBefore(int verb) {
    int token = verb - 1;
    while (token >= 0
        && (syntax.is(token, "advmod", "aux", "cop") || syntax.upos(token).equals("ADV"))) {
      token--;
    }
    if (token > 0 && syntax.form(token).equals(",")) {
      int comma = token - 1;
      while (comma > 0 && !syntax.form(comma).equals(",")) {
        comma--;
      }
      token = comma - 1;
    }
    if (token < 0 || !syntax.isNominal(token)) {
      return Syntax.NONE;
    }
    while (syntax.is(token, "flat", "compound")
        && syntax.head(token) != DependencyTree.ROOT
        && syntax.isNominal(syntax.head(token))) {
      token = syntax.head(token);
    }
    boolean taken = syntax.is(token, "nsubj", "obj", "root") || syntax.isUnder(verb, token);
    return taken || token > verb ? Syntax.NONE : token;
  }

  /** Who is to do what the infinitive says: the object of "urge", the subject of "promise". */
  private List<Integer> controller(int head, int depth) {
    int object = syntax.child(head, "obj", "iobj");
    if (object != Syntax.NONE && !lexicon.is(syntax.lemma(head), "subject-control")) {
      return syntax.isRelativePronoun(object)
          ? antecedent(head, object)
          : phrases.distribute(object);
    }
    return subjects(head, depth + 1);
  }

  private List<Integer> adverbial(int predicate, int head, int depth) {
    boolean withOwnTense = !isNonFinite(predicate);
    if (withOwnTense || syntax.is(predicate, "advcl:relcl")) {
      return List.of();
    }
    String mark = syntax.marker(predicate, "mark");
    int object = syntax.child(head, "obj");
    if (object != Syntax.NONE && object < predicate && OF_OBJECT.contains(mark)) {
      return phrases.distribute(object);
    }
    boolean gerund = syntax.xpos(predicate).equals("VBG");
    if (gerund && (OF_NOBODY.contains(mark) || mark.equals("on") && object != Syntax.NONE)) {
      // "vetoed a resolution on ending the war"
      return List.of();
    }
    return syntax.isPredicate(head) ? subjects(head, depth + 1) : List.of();
  }

  private List<Integer> adnominal(int predicate, int head, int depth) {
    if (syntax.is(predicate, "acl:relcl")) {
      return List.of();
    }
    boolean example = isExample(predicate);
    if (example && !lexicon.is(syntax.lemma(head), "deed", "aim", "means")) {
      return List.of();
    }
    if (!isInfinitive(predicate) && !syntax.has(predicate, "mark") && !example) {
      if (syntax.isPredicate(head)) {
        return subjects(head, depth + 1);
      }
      int noun = nearest(head, predicate);
      return noun == head ? phrases.distribute(head) : List.of(phrases.content(noun));
    }
    int possessor = syntax.child(head, "nmod:poss");
    if (possessor != Syntax.NONE) {
      return phrases.distribute(possessor);
    }
    int governor = syntax.isPredicate(head) ? head : syntax.governingPredicate(head);
    return governor == Syntax.NONE ? List.of() : subjects(governor, depth + 1);
  }

  /**
   * "issues such as boosting trade": it is not the issues that boost it, but of "measures such as
   * boosting trade" it is who takes them.
   */
  private boolean isExample(int predicate) {
    String before = predicate == 0 ? "" : syntax.lemma(predicate - 1);
    return before.equals("as") && predicate > 1 && syntax.lemma(predicate - 2).equals("such")
        || OF_EXAMPLES.contains(before);
  }

  boolean isInfinitive(int predicate) {
    for (int mark : syntax.children(predicate, "mark")) {
      if (syntax.xpos(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** An infinitive or a participle without an auxiliary that carries tense. */
  boolean isNonFinite(int predicate) {
    for (int auxiliary : syntax.children(predicate, "aux", "cop")) {
      String tag = syntax.xpos(auxiliary);
      if (!tag.equals("VBG") && !tag.equals("VB") && !tag.equals("VBN")) {
        return false;
      }
    }
    String tag = syntax.xpos(predicate);
    return !syntax.isVerb(predicate)
        || tag.equals("VB")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || isInfinitive(predicate);
  }
}
