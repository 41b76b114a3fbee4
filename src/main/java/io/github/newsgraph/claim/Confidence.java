package io.github.newsgraph.claim;

import java.util.List;

/**
 * How far a claim is to be trusted: a sum of terms in log-odds, so that it can be told what each
 * feature of the claim adds and takes. {@link ConfidenceModel} says where the terms come from.
 *
 * @param terms the features that the claim has
 */
public record Confidence(List<Term> terms) {
  public Confidence {
    terms = List.copyOf(terms);
  }

  /**
   * One feature of a claim.
   *
   * @param name what it is, in words
   * @param weight what it adds to the log-odds that the claim is right
   */
  public record Term(String name, double weight) {}

  /** The sum of the terms: the logarithm of how much likelier the claim is right than wrong. */
  public double logOdds() {
    return terms.stream().mapToDouble(Term::weight).sum();
  }

  /** The confidence, between 0 and 1, in hundredths. */
  public double value() {
    return Math.round(100 / (1 + StrictMath.exp(-logOdds()))) / 100.0;
  }
}
