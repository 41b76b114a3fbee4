package io.github.newsgraph.entity;

import io.github.newsgraph.entity.LocalEntity.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Local entities that are held to be one so far, with all their evidence. */
final class Cluster {
  /** Larger before smaller; then by the first member, which no two have in common. */
  static final Comparator<Cluster> BY_SIZE =
      Comparator.<Cluster>comparingInt(c -> -c.size())
          .thenComparing(c -> c.first, Comparator.nullsLast(LocalEntity.ORDER))
          .thenComparing(Cluster::firstCommon, Comparator.nullsLast(Comparator.naturalOrder()));

  private final List<LocalEntity> members = new ArrayList<>();
  private final SortedMap<CommonThing, Integer> common = new TreeMap<>();
  private int commonSize;
  private final Set<String> articles = new HashSet<>();
  private final Map<Key, String> reasons = new HashMap<>();
  private final Profile profile = new Profile();
  private Optional<String> known = Optional.empty();
  private LocalEntity first;

  static Cluster of(Collection<LocalEntity> members) {
    Cluster cluster = new Cluster();
    members.forEach(cluster::add);
    return cluster;
  }

  void add(LocalEntity local) {
    members.add(local);
    articles.add(local.article());
    profile.add(local.evidence());
    known = known.or(local::known);
    first = first == null || LocalEntity.ORDER.compare(local, first) < 0 ? local : first;
  }

  void add(LocalEntity local, String reason) {
    add(local);
    reasons.put(local.key(), reason);
  }

  /** Takes all of another; those who have no reason yet get this one. */
  void absorb(Cluster other, String reason) {
    for (LocalEntity member : other.members) {
      add(member, other.reasons.getOrDefault(member.key(), reason));
    }
  }

  /** Takes all of another, with the reasons that they have. */
  void absorb(Cluster other) {
    other.members.forEach(this::add);
    reasons.putAll(other.reasons);
  }

  /** Adds so many local entities of a common thing. */
  void add(CommonThing thing, int count) {
    common.merge(thing, count, Integer::sum);
    commonSize += count;
  }

  private CommonThing firstCommon() {
    return common.isEmpty() ? null : common.firstKey();
  }

  /** The common things that belong here, and how often. */
  SortedMap<CommonThing, Integer> common() {
    return common;
  }

  /** The members that are no common things. */
  List<LocalEntity> members() {
    return members;
  }

  /** The first member by article and number; there is none if it is all common things. */
  LocalEntity first() {
    return first;
  }

  /** How many local entities it is made of. */
  int size() {
    return members.size() + commonSize;
  }

  Profile profile() {
    return profile;
  }

  /** The gazetteer's entry of its members, if they have one. */
  Optional<String> known() {
    return known;
  }

  /** Why members that were not there from the beginning are. */
  Map<Key, String> reasons() {
    return reasons;
  }

  /** Whether an article speaks of both as of two. */
  boolean standsBeside(Cluster other) {
    Set<String> fewer = articles.size() <= other.articles.size() ? articles : other.articles;
    Set<String> more = fewer == articles ? other.articles : articles;
    return fewer.stream().anyMatch(more::contains);
  }

  boolean isIn(String article) {
    return articles.contains(article);
  }

  /** Whether the gazetteer tells them apart. */
  boolean isKnownApart(Cluster other) {
    return known.isPresent() && other.known.isPresent() && !known.equals(other.known);
  }
}
