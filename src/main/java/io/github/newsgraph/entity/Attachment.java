package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds for each local entity that has a short name only, such as a bare surname or an acronym, the
 * one thing with a longer name that it is. Each is decided by itself, because a short name may be
 * another's in another article. Where two fit, none is taken unless all speaks for one.
 */
final class Attachment {
  /** A country to which both belong, or anything rarer that both have. */
  static final double LITTLE = 0.75;

  private static final double SUPPORT_AMONG_SEVERAL = 2;
  private static final double MARGIN = 1.5;

  /** With less context than this, it says nothing that none of it is shared. */
  private static final int TELLING = 3;

  private final Weighing weighing;
  private final List<Cluster> candidates;
  private final List<Profile> profiles = new ArrayList<>();

  /**
   * @param candidates whose names may be shortened so; they are judged by what they are now,
   *     whatever is attached to them
   */
  Attachment(Weighing weighing, Collection<Cluster> candidates) {
    this.weighing = weighing;
    this.candidates = candidates.stream().sorted(Cluster.BY_SIZE).toList();
    for (Cluster candidate : this.candidates) {
      Profile copy = new Profile();
      copy.add(candidate.profile());
      profiles.add(copy);
    }
  }

  /**
   * Attaches those that fit.
   *
   * @param trusting whether the only candidate may be taken where neither side tells much
   * @param support how much must speak for the only candidate otherwise
   * @return those that fit none
   */
  List<LocalEntity> attach(
      Collection<LocalEntity> locals, boolean trusting, double support, String reason) {
    List<LocalEntity> left = new ArrayList<>();
    List<Integer> chosen = new ArrayList<>();
    List<LocalEntity> placed = new ArrayList<>();
    for (LocalEntity local : locals) {
      int best = best(local, trusting, support);
      if (best < 0) {
        left.add(local);
      } else {
        chosen.add(best);
        placed.add(local);
      }
    }
    for (int i = 0; i < placed.size(); i++) {
      candidates.get(chosen.get(i)).add(placed.get(i), reason);
    }
    return left;
  }

  private int best(LocalEntity local, boolean trusting, double least) {
    Profile own = Profile.of(local.evidence());
    int best = -1;
    int fitting = 0;
    double most = -1;
    double second = -1;
    for (int i = 0; i < profiles.size(); i++) {
      double support = weighing.support(own, profiles.get(i));
      if (candidates.get(i).isIn(local.article())
          || weighing.conflict(own, profiles.get(i)) > support) {
        continue;
      }
      fitting++;
      second = Math.max(second, Math.min(most, support));
      if (support > most) {
        most = support;
        best = i;
      }
    }
    if (fitting > 1) {
      return most >= SUPPORT_AMONG_SEVERAL && most - second >= MARGIN ? best : -1;
    }
    boolean telling =
        best >= 0 && Math.min(own.context().size(), profiles.get(best).context().size()) >= TELLING;
    return best >= 0 && (most >= least || trusting && !telling) ? best : -1;
  }
}
