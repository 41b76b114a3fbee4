package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;

/** Ranks what a reference may mean by its clues. */
final class Antecedents {
  /** Is told how candidates were ranked: what training learns from. */
  interface Witness {
    void ranked(At reference, Anaphor kind, List<Candidate> candidates, List<double[]> clues);
  }

  private final Clues clues;
  private final ClueWeights weights;
  private final Witness witness;

  Antecedents(Clues clues, ClueWeights weights, Witness witness) {
    this.clues = clues;
    this.weights = weights;
    this.witness = witness;
  }

  /** The best of the candidates and of nothing; the first of equal ones. */
  Candidate best(At reference, Anaphor kind, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Candidate.NONE;
    }
    List<Candidate> all = new ArrayList<>(candidates);
    all.add(Candidate.NONE);
    List<double[]> values = clues.of(reference, all);
    witness.ranked(reference, kind, all, values);
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < all.size(); i++) {
      double score = weights.score(kind, values.get(i));
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return all.get(best);
  }
}
