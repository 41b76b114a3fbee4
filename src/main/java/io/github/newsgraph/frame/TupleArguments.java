package io.github.newsgraph.frame;

import io.github.newsgraph.frame.TupleArgument.Place;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The arguments of predicates as words, but for the subject. */
final class TupleArguments {
  /** Clauses that tell under which condition, when or what for; others are told for themselves. */
  private static final Set<String> TELLING =
      Set.of("if", "unless", "until", "till", "before", "after", "when", "once", "to");

  /** What cannot end a relation as a preposition does: "left while". */
  private static final Set<String> CONJUNCTIONS = Set.of("while", "when", "if", "though", "as");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final VerbFrames verbs;
  private final Lexicon lexicon;
  private final TupleWords words;
  private final TupleRelation relations;

  TupleArguments(Analysis analysis, Lexicon lexicon, TupleWords words, TupleRelation relations) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.verbs = new VerbFrames(analysis, lexicon);
    this.lexicon = lexicon;
    this.words = words;
    this.relations = relations;
  }

  /**
   * The arguments of a chain of predicates: objects and complements first, then what stands behind
   * the verb, what stands before it, and clauses.
   *
   * @param relation the words that the relation takes already
   */
  List<TupleArgument> of(List<Integer> chain, BitSet relation) {
    List<TupleArgument> arguments = new ArrayList<>();
    int predicate = chain.get(0);
    if (relations.hasCopula(predicate) && !relation.get(predicate)) {
      arguments.add(complement(predicate, relation));
    }
    for (int part : chain) {
      if (!syntax.isVerb(part) || !relations.hasCopula(part)) {
        syntax.children(part).forEach(child -> add(part, child, relation, arguments));
      }
    }
    if (!syntax.has(predicate, "obj") && !voices.isPassive(predicate)) {
      verbs.inheritedObjects(predicate).forEach(o -> arguments.add(inherited(o, predicate)));
    }
    arguments.addAll(shared(chain.get(chain.size() - 1)));
    arguments.removeIf(a -> a.words().isEmpty());
    arguments.sort(Comparator.comparing(TupleArgument::place).thenComparing(TupleArgument::begin));
    return arguments;
  }

  private TupleArgument inherited(int object, int predicate) {
    return new TupleArgument(Place.CORE, words.phraseWithout(phrases.outermost(object), predicate));
  }

  /** "is a member of the alliance", "are in the capital", "is that they agree" */
  private TupleArgument complement(int predicate, BitSet relation) {
    if (syntax.isVerb(predicate)) {
      BitSet clause = words.subtree(predicate);
      clause.clear(0, relation.length());
      return new TupleArgument(Place.CORE, words.tidy(clause));
    }
    BitSet preposition = words.prepositions(predicate);
    preposition.clear(0, relation.length());
    BitSet all = words.list(predicate);
    all.andNot(preposition);
    all.andNot(relation);
    return new TupleArgument(Place.CORE, preposition, words.tidy(all));
  }

  private void add(int predicate, int child, BitSet relation, List<TupleArgument> arguments) {
    boolean behind = child > predicate;
    if (syntax.isRelativePronoun(child)) {
      relative(predicate, child, arguments);
    } else if (syntax.is(child, "obj", "iobj")) {
      arguments.add(nominal(child, Place.CORE));
    } else if (syntax.is(child, "obl")) {
      arguments.add(nominal(child, behind ? Place.BEHIND : Place.BEFORE));
    } else if (syntax.is(child, "ccomp")) {
      arguments.add(content(child));
    } else if (syntax.is(child, "xcomp") && !relations.isChained(child)) {
      arguments.add(complementOf(child));
    } else if (syntax.is(child, "advmod") && !relation.get(child) && isTold(predicate, child)) {
      Place place = behind ? Place.ADVERB : Place.BEFORE;
      arguments.add(new TupleArgument(place, words.clause(child)));
    } else if (syntax.is(child, "advcl")) {
      adverbial(child, behind, arguments);
    } else if (syntax.is(predicate, "parataxis") && syntax.is(child, "nsubj")) {
      reported(predicate, arguments);
    }
  }

  private void adverbial(int clause, boolean behind, List<TupleArgument> arguments) {
    String mark = syntax.marker(clause, "mark");
    boolean when =
        syntax.children(clause, "advmod").stream().anyMatch(a -> syntax.lemma(a).equals("when"));
    if (syntax.xpos(clause).equals("VBG") && !mark.isEmpty()) {
      arguments.add(gerund(clause, behind));
    } else if (when || TELLING.contains(mark)) {
      arguments.add(new TupleArgument(Place.CLAUSE, words.clause(clause)));
    }
  }

  /**
   * Adverbs alone before the verb, such as "however", say nothing of the deed; those of a
   * complement belong to it.
   */
  private boolean isTold(int predicate, int adverb) {
    int copula = syntax.child(predicate, "cop");
    if (copula != Syntax.NONE && !syntax.isNominal(predicate)) {
      return false;
    }
    return adverb > predicate || copula == Syntax.NONE && !syntax.children(adverb).isEmpty();
  }

  private TupleArgument nominal(int noun, Place place) {
    BitSet preposition = words.prepositions(noun);
    BitSet all = words.list(noun);
    if (words.isNeither(noun) || !isInFront(preposition, all)) {
      return apart(place, preposition, all);
    }
    all.andNot(preposition);
    List<BitSet> each =
        phrases.distribute(noun).stream()
            .map(n -> words.phrase(phrases.outermost(n)))
            .distinct()
            .toList();
    return new TupleArgument(place, preposition, all, each.size() > 1 ? each : List.of(all));
  }

  /** "accused Chile of hiding aid", "left after losing the vote" */
  private TupleArgument gerund(int clause, boolean behind) {
    BitSet preposition = new BitSet();
    syntax.children(clause, "mark").forEach(preposition::set);
    BitSet all = words.subtree(clause);
    all.andNot(preposition);
    boolean prepositional = behind && !CONJUNCTIONS.contains(syntax.marker(clause, "mark"));
    Place place = prepositional ? Place.BEHIND : Place.CLAUSE;
    return new TupleArgument(place, preposition, words.tidy(all));
  }

  /** "elected president", "seen as weak" */
  private TupleArgument complementOf(int child) {
    BitSet preposition = words.prepositions(child);
    syntax.children(child, "mark").stream()
        .filter(m -> syntax.lemma(m).equals("as"))
        .forEach(preposition::set);
    return apart(Place.CONTENT, preposition, words.clause(child));
  }

  /** A preposition inside the words, as in "“we talk” about", is no preposition of theirs. */
  private TupleArgument apart(Place place, BitSet preposition, BitSet all) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(preposition);
    if (isInFront(preposition, rest)) {
      return new TupleArgument(place, preposition, words.tidy(rest));
    }
    rest.or(preposition);
    return new TupleArgument(place, words.tidy(rest));
  }

  private static boolean isInFront(BitSet preposition, BitSet all) {
    return preposition.isEmpty() || preposition.length() <= all.nextSetBit(0);
  }

  /** "said that they agree": the conjunction stands for a preposition. */
  private TupleArgument content(int clause) {
    BitSet conjunction = new BitSet();
    syntax.children(clause, "mark").stream()
        .filter(m -> syntax.lemma(m).equals("that"))
        .forEach(conjunction::set);
    BitSet all = words.subtree(clause);
    all.andNot(conjunction);
    return new TupleArgument(Place.CONTENT, conjunction, words.tidy(all));
  }

  /** "It will rain, the minister said" */
  private void reported(int verb, List<TupleArgument> arguments) {
    boolean open = !syntax.has(verb, "obj", "ccomp");
    if (open && lexicon.is(syntax.lemma(verb), "report")) {
      BitSet content = words.subtree(syntax.head(verb));
      content.andNot(words.subtree(verb));
      arguments.add(new TupleArgument(Place.CONTENT, words.tidy(content)));
    }
  }

  /** "the aid that Rome sent", "the town to which it went" */
  private void relative(int predicate, int pronoun, List<TupleArgument> arguments) {
    if (!syntax.is(pronoun, "obj", "obl")) {
      return;
    }
    Place place = syntax.is(pronoun, "obj") ? Place.CORE : Place.BEHIND;
    for (int noun : voices.antecedent(predicate, pronoun)) {
      BitSet phrase = words.phraseWithout(phrases.outermost(noun), predicate);
      arguments.add(new TupleArgument(place, words.prepositions(pronoun), phrase));
    }
  }

  /** "In May the army came and took the town": what stands before the subject is said of both. */
  private List<TupleArgument> shared(int predicate) {
    List<TupleArgument> arguments = new ArrayList<>();
    int first = syntax.head(predicate);
    boolean coordinated = syntax.is(predicate, "conj") && first != DependencyTree.ROOT;
    if (coordinated && !syntax.has(predicate, "nsubj") && syntax.has(first, "nsubj")) {
      int subject = syntax.child(first, "nsubj");
      syntax.children(first, "obl").stream()
          .filter(o -> o < subject && !syntax.isRelativePronoun(o))
          .forEach(o -> arguments.add(nominal(o, Place.BEFORE)));
    }
    return arguments;
  }
}
