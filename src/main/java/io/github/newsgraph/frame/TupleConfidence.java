package io.github.newsgraph.frame;

import java.util.BitSet;
import java.util.List;

/**
 * How much of a tuple people give as well who are asked for the tuples of a sentence.
 *
 * <p>A logistic function of what can be seen of the tuple, fitted on the development split of CaRB
 * (Bhardwaj et al. 2019), 1,600 tuples: main clauses with a subject of their own are the surest,
 * participles and infinitives without one the least.
 */
final class TupleConfidence {
  private static final double MAIN_CLAUSE = 1.5;
  private static final double GOVERNED = -0.7;
  private static final double NOT_FINITE = -0.7;
  private static final double REPORTED = -0.3;
  private static final double WITH_COPULA = -0.5;
  private static final double NOT_ASSERTED = -0.3;
  private static final double EXPLETIVE = -1.3;
  private static final double COORDINATED_SUBJECTS = -0.4;
  private static final double NO_ARGUMENT = -0.3;
  private static final double MANY_ARGUMENTS = -0.4;
  private static final double WORD_OF_SUBJECT = -0.03;
  private static final double WORD_OF_ARGUMENT = -0.02;

  private static final int MANY = 3;

  private final Syntax syntax;
  private final Voices voices;
  private final Factuality factuality;

  TupleConfidence(Analysis analysis) {
    this.syntax = analysis.syntax();
    this.voices = analysis.voices();
    this.factuality = analysis.factuality();
  }

  /** Of the tuples of a chain of predicates; between 0 and 1, in hundredths. */
  double of(List<Integer> chain, List<BitSet> subjects, List<TupleArgument> arguments) {
    int predicate = chain.get(0);
    int top = chain.get(chain.size() - 1);
    double sum = MAIN_CLAUSE;
    sum += syntax.governingPredicate(top) != Syntax.NONE ? GOVERNED : 0;
    sum += voices.isNonFinite(top) && !syntax.is(top, "conj") ? NOT_FINITE : 0;
    sum += syntax.is(top, "ccomp") ? REPORTED : 0;
    sum += syntax.has(predicate, "cop") ? WITH_COPULA : 0;
    sum += factuality.of(predicate) != Status.ASSERTED ? NOT_ASSERTED : 0;
    sum += syntax.has(predicate, "expl") ? EXPLETIVE : 0;
    sum += subjects.size() > 1 ? COORDINATED_SUBJECTS : 0;
    sum += arguments.isEmpty() ? NO_ARGUMENT : 0;
    sum += arguments.size() >= MANY ? MANY_ARGUMENTS : 0;
    sum += WORD_OF_SUBJECT * subjects.stream().mapToInt(BitSet::cardinality).max().orElse(0);
    sum += WORD_OF_ARGUMENT * arguments.stream().mapToInt(a -> a.words().cardinality()).sum();
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }
}
