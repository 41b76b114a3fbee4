package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.List;

/** Voice and understood subjects: coordination, relative clauses, participles, control, raising. */
final class Voices {
  private static final int DEEPEST = 12;

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
    if (syntax.is(verb, "conj") && syntax.isVerb(syntax.head(verb)) && !syntax.has(verb, "nsubj")) {
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
    int own = own(predicate);
    if (own != Syntax.NONE) {
      return syntax.isRelativePronoun(own) ? antecedent(predicate, own) : phrases.distribute(own);
    }
    int head = syntax.head(predicate);
    if (head == DependencyTree.ROOT || syntax.has(predicate, "expl")) {
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
        int noun = syntax.head(t);
        return List.of(phrases.content(noun));
      }
    }
    return List.of();
  }

  /** Who is to do what the infinitive says: the object of "urge", the subject of "promise". */
  private List<Integer> controller(int head, int depth) {
    int object = syntax.child(head, "obj", "iobj");
    if (object != Syntax.NONE && !lexicon.is(syntax.lemma(head), "subject-control")) {
      return syntax.isRelativePronoun(object) ? antecedent(head, object) : phrases.distribute(object);
    }
    return subjects(head, depth + 1);
  }

  private List<Integer> adverbial(int predicate, int head, int depth) {
    boolean withOwnTense = !isNonFinite(predicate);
    if (withOwnTense || syntax.is(predicate, "advcl:relcl")) {
      return List.of();
    }
    return syntax.isPredicate(head) ? subjects(head, depth + 1) : List.of();
  }

  private List<Integer> adnominal(int predicate, int head, int depth) {
    if (syntax.is(predicate, "acl:relcl")) {
      return List.of();
    }
    if (!isInfinitive(predicate) && !syntax.has(predicate, "mark")) {
      return syntax.isPredicate(head) ? subjects(head, depth + 1) : phrases.distribute(head);
    }
    int possessor = syntax.child(head, "nmod:poss");
    if (possessor != Syntax.NONE) {
      return phrases.distribute(possessor);
    }
    int governor = syntax.isPredicate(head) ? head : syntax.governingPredicate(head);
    return governor == Syntax.NONE ? List.of() : subjects(governor, depth + 1);
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
