package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The words of a predicate: "has n't agreed to take over", "was able to see", "is critical". */
final class TupleRelation {
  private static final Set<String> NOT = Set.of("not", "n't", "never");

  private static final Set<String> NOT_FINITE = Set.of("VB", "VBN", "VBG");

  /** "no longer" */
  private static final int LONGEST_ADVERB = 2;

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final TupleWords words;

  TupleRelation(Syntax syntax, Lexicon lexicon, TupleWords words) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "agreed to send": the predicate and those above it that are one relation with it. */
  List<Integer> chain(int predicate) {
    List<Integer> chain = new ArrayList<>();
    int top = predicate;
    while (isChained(top)) {
      chain.add(top);
      top = syntax.head(top);
    }
    chain.add(top);
    return chain;
  }

  /** Whether another predicate makes one relation with this one and tells what this one would. */
  boolean isContinued(int predicate) {
    return syntax.children(predicate, "xcomp").stream().anyMatch(this::isChained);
  }

  /** Whether the predicate has the same subject as the one above: "send" of "agreed to send". */
  boolean isChained(int predicate) {
    int head = syntax.head(predicate);
    if (!syntax.is(predicate, "xcomp") || head == DependencyTree.ROOT) {
      return false;
    }
    boolean verbal = isVerbal(predicate) && isVerbal(head) && !syntax.has(predicate, "nsubj");
    boolean sameSubject =
        !syntax.has(head, "obj", "iobj") || lexicon.is(syntax.lemma(head), "subject-control");
    return verbal && sameSubject && syntax.children(head, "xcomp").size() == 1;
  }

  private boolean isVerbal(int token) {
    return syntax.isVerb(token) || syntax.has(token, "cop");
  }

  /** The words of a chain of predicates. */
  BitSet of(List<Integer> chain) {
    BitSet relation = new BitSet();
    for (int predicate : chain) {
      relation.or(hasCopula(predicate) ? copula(predicate) : verb(predicate));
      relation.or(marks(predicate));
      syntax.children(predicate, "cc").stream()
          .filter(c -> syntax.lemma(c).equals("nor"))
          .forEach(relation::set);
    }
    int top = chain.get(chain.size() - 1);
    if (sharesAuxiliaries(top)) {
      BitSet shared = before(syntax.head(top));
      shared.andNot(marks(top).isEmpty() ? new BitSet() : marks(syntax.head(top)));
      relation.or(shared);
    }
    return relation;
  }

  /** "would ban ads and limit prices": what stands before the first verb is said of the second. */
  private boolean sharesAuxiliaries(int verb) {
    int first = syntax.head(verb);
    return syntax.is(verb, "conj")
        && syntax.isVerb(verb)
        && NOT_FINITE.contains(syntax.xpos(verb))
        && syntax.xpos(verb).equals(syntax.xpos(first))
        && !syntax.has(verb, "aux", "nsubj", "cop")
        && !hasCopula(first);
  }

  /** "would not", "agreed to" */
  private BitSet before(int verb) {
    BitSet relation = marks(verb);
    syntax.children(verb, "aux").forEach(relation::set);
    syntax.children(verb, "advmod").stream().filter(this::isNot).forEach(relation::set);
    if (isChained(verb)) {
      relation.or(of(chain(syntax.head(verb))));
    }
    return relation;
  }

  /** In "is to keep peace" the infinitive is what is said. */
  private int copulaOrEnd(int predicate) {
    int copula = syntax.child(predicate, "cop");
    return copula == Syntax.NONE ? syntax.size() : copula;
  }

  private BitSet marks(int predicate) {
    BitSet marks = new BitSet();
    syntax.children(predicate, "mark").stream()
        .filter(m -> isChained(predicate) || syntax.xpos(m).equals("TO"))
        .filter(m -> !syntax.isVerb(predicate) || m < copulaOrEnd(predicate))
        .forEach(marks::set);
    return marks;
  }

  /** Also of "the point is that they agree", where the verb itself is what is said. */
  boolean hasCopula(int predicate) {
    return syntax.has(predicate, "cop");
  }

  private BitSet verb(int verb) {
    BitSet relation = new BitSet();
    relation.set(verb);
    syntax.children(verb, "aux").forEach(relation::set);
    syntax.particles(verb).forEach(relation::set);
    int first = relation.nextSetBit(0);
    for (int adverb : syntax.children(verb, "advmod")) {
      if (isAmong(adverb, first, verb) || isNot(adverb)) {
        relation.or(words.subtree(adverb));
      } else if (adverb == verb + 1 && isBeforePreposition(verb, adverb)) {
        relation.set(adverb);
      }
    }
    return relation;
  }

  private BitSet copula(int predicate) {
    BitSet relation = new BitSet();
    int copula = syntax.child(predicate, "cop");
    boolean adjective = syntax.upos(predicate).equals("ADJ");
    syntax.children(predicate, "cop", "aux").forEach(relation::set);
    int first = relation.nextSetBit(0);
    for (int adverb : syntax.children(predicate, "advmod")) {
      boolean degree = adjective && adverb == predicate - 1;
      boolean among = isAmong(adverb, first, Math.min(predicate, copula + 3));
      if (isNot(adverb) || among && !degree) {
        relation.or(words.subtree(adverb));
      }
    }
    if (adjective && (isContinued(predicate) || hasComplement(predicate))) {
      relation.set(predicate);
      syntax.children(predicate, "advmod").stream()
          .filter(a -> copula < a && a < predicate)
          .forEach(a -> relation.or(words.subtree(a)));
    }
    return relation;
  }

  /** "is critical of the plan" */
  private boolean hasComplement(int adjective) {
    return syntax.children(adjective, "obl").stream()
        .anyMatch(o -> o > adjective && syntax.has(o, "case"));
  }

  /** Whether an adverb, of two words at most, stands among the verbs or right before them. */
  private boolean isAmong(int adverb, int first, int last) {
    BitSet all = words.subtree(adverb);
    boolean near = first <= all.length() && adverb < last;
    return near && all.cardinality() <= LONGEST_ADVERB && !syntax.isRelativePronoun(adverb);
  }

  /** "stopped short of", "works closely with" */
  private boolean isBeforePreposition(int verb, int adverb) {
    boolean before =
        syntax.children(verb, "obl", "advcl").stream()
            .anyMatch(o -> syntax.child(o, "case", "mark") == adverb + 1);
    return before && syntax.children(adverb).isEmpty() && !syntax.has(verb, "obj");
  }

  private boolean isNot(int adverb) {
    return NOT.contains(syntax.lemma(adverb));
  }
}
