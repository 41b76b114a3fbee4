package io.github.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The evidence of several local entities together: how many of them say what. */
final class Profile {
  /** What less than one in so many say does not count for all. */
  private static final int RARE = 20;

  private final Map<String, Integer> occupations = new TreeMap<>();
  private final Map<String, Integer> affiliations = new TreeMap<>();
  private final Map<String, Integer> context = new HashMap<>();
  private int size;

  static Profile of(Evidence evidence) {
    Profile profile = new Profile();
    profile.add(evidence);
    return profile;
  }

  void add(Evidence evidence) {
    size++;
    evidence.occupations().forEach(o -> occupations.merge(o, 1, Integer::sum));
    evidence.affiliations().forEach(a -> affiliations.merge(a, 1, Integer::sum));
    evidence.context().forEach(c -> context.merge(c, 1, Integer::sum));
  }

  void add(Profile other) {
    size += other.size;
    other.occupations.forEach((o, n) -> occupations.merge(o, n, Integer::sum));
    other.affiliations.forEach((a, n) -> affiliations.merge(a, n, Integer::sum));
    other.context.forEach((c, n) -> context.merge(c, n, Integer::sum));
  }

  /** How many local entities it is made of. */
  int size() {
    return size;
  }

  /** By how many each is said. */
  Map<String, Integer> occupations() {
    return occupations;
  }

  Map<String, Integer> affiliations() {
    return affiliations;
  }

  Set<String> context() {
    return context.keySet();
  }

  boolean hasOccupation(String occupation) {
    return isCommon(occupations.get(occupation));
  }

  boolean hasAffiliation(String affiliation) {
    return isCommon(affiliations.get(affiliation));
  }

  boolean hasContext(String token) {
    return isCommon(context.get(token));
  }

  private boolean isCommon(Integer count) {
    return count != null && count * RARE >= size;
  }
}
