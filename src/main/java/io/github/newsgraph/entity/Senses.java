package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells namesakes apart: of all who bear one name, those whose fields of life or countries exclude
 * each other are two, unless what they have in common outweighs it. Members that say the same of
 * themselves go together first, so that the work grows with the different things said, not with the
 * pairs of members.
 */
final class Senses {
  /** One of several must have so many times the members of all others to be the one meant. */
  private static final int DOMINANT = 4;

  private static final double LEAST_CONFLICT = 2;

  private final Weighing weighing;

  Senses(Weighing weighing) {
    this.weighing = weighing;
  }

  List<Cluster> of(Collection<LocalEntity> members) {
    Map<String, Cluster> byEvidence = new TreeMap<>();
    for (LocalEntity member : members) {
      byEvidence.computeIfAbsent(signature(member), s -> new Cluster()).add(member);
    }
    if (byEvidence.size() == 1) {
      return List.copyOf(byEvidence.values());
    }
    Cluster silent = byEvidence.remove("");
    List<Cluster> senses = new ArrayList<>();
    byEvidence.values().stream()
        .sorted(Cluster.BY_SIZE)
        .forEach(one -> best(senses, one).absorb(one));
    if (silent != null) {
      addSilent(senses, silent);
    }
    return senses;
  }

  private String signature(LocalEntity member) {
    return member.known().orElse("") + weighing.traits(member.evidence());
  }

  /** The sense that one belongs to; a new one, if it fits none. */
  private Cluster best(List<Cluster> senses, Cluster one) {
    return senses.stream()
        .filter(s -> fits(s, one))
        .max(
            Comparator.<Cluster>comparingDouble(s -> balance(s.profile(), one.profile()))
                .thenComparing(Cluster.BY_SIZE.reversed()))
        .orElseGet(
            () -> {
              Cluster added = new Cluster();
              senses.add(added);
              return added;
            });
  }

  private boolean fits(Cluster sense, Cluster one) {
    if (sense.isKnownApart(one)) {
      return false;
    }
    double conflict = weighing.conflict(sense.profile(), one.profile());
    return conflict < LEAST_CONFLICT
        || weighing.support(sense.profile(), one.profile()) >= conflict;
  }

  private double balance(Profile a, Profile b) {
    return weighing.support(a, b) - weighing.conflict(a, b);
  }

  /**
   * Those of whom nothing is said join the sense whose company they keep, else the only or by far
   * the most frequent one; else they are one by themselves.
   */
  private void addSilent(List<Cluster> senses, Cluster silent) {
    List<Cluster> bySize = senses.stream().sorted(Cluster.BY_SIZE).toList();
    int others = bySize.stream().skip(1).mapToInt(Cluster::size).sum();
    boolean dominant = bySize.get(0).size() >= DOMINANT * others;
    List<Profile> profiles = new ArrayList<>();
    for (Cluster sense : bySize) {
      Profile copy = new Profile();
      copy.add(sense.profile());
      profiles.add(copy);
    }
    Cluster rest = new Cluster();
    for (LocalEntity member : silent.members()) {
      int best = companion(profiles, Profile.of(member.evidence()));
      (best >= 0 ? bySize.get(best) : dominant ? bySize.get(0) : rest).add(member);
    }
    if (rest.size() > 0) {
      senses.add(rest);
    }
  }

  /** The one profile that has most in common with another; -1 if there is none. */
  private int companion(List<Profile> profiles, Profile other) {
    int best = -1;
    double most = 0;
    double second = 0;
    for (int i = 0; i < profiles.size(); i++) {
      double support = weighing.support(profiles.get(i), other);
      if (support > most) {
        second = most;
        most = support;
        best = i;
      } else {
        second = Math.max(second, support);
      }
    }
    return most >= 1 && most - second >= 1 ? best : -1;
  }
}
