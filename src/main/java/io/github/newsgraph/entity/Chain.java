package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mentions of one thing, with all that they say of it, while an article is being read. */
final class Chain {
  /** A mention and what linked it. */
  record Link(Found mention, String pass) {}

  private final Optional<Gazetteer.Entry> entry;
  private final boolean named;
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> nicknames = new HashSet<>();
  private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
  private final List<Role> roles = new ArrayList<>();
  private List<Chain> members = List.of();
  private Gender gender = Gender.UNKNOWN;

  Chain(boolean named, Optional<Gazetteer.Entry> entry) {
    this.named = named;
    this.entry = entry;
  }

  void add(Found mention, String pass) {
    links.add(new Link(mention, pass));
    links.sort(Comparator.comparing(l -> l.mention().head()));
  }

  void addName(String name) {
    names.merge(name, 1, Integer::sum);
  }

  /** Makes names such as "Iron Jane" some that the thing is not labelled by. */
  void addNicknames(Set<String> nicknames) {
    this.nicknames.addAll(nicknames);
  }

  void vote(EntityType type, double weight) {
    votes.merge(type, weight, Double::sum);
  }

  void addRole(Role role) {
    roles.add(role);
  }

  /** Makes this the chain of a group. */
  void setMembers(List<Chain> group) {
    members = List.copyOf(group);
  }

  /** Who belongs to it, if it is a group of known things. */
  List<Chain> members() {
    return members;
  }

  /** Learns the gender; the first evidence stands. */
  void learn(Gender evidence) {
    if (gender == Gender.UNKNOWN) {
      gender = evidence;
    }
  }

  /** Takes over all of another chain. */
  void absorb(Chain other) {
    other.links.forEach(l -> add(l.mention(), l.pass()));
    other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    other.votes.forEach(this::vote);
    nicknames.addAll(other.nicknames);
    roles.addAll(other.roles);
    learn(other.gender);
  }

  boolean isNamed() {
    return named;
  }

  Optional<Gazetteer.Entry> entry() {
    return entry;
  }

  List<Link> links() {
    return links;
  }

  Map<String, Integer> names() {
    return names;
  }

  List<Role> roles() {
    return roles;
  }

  Gender gender() {
    return gender;
  }

  /** The kind of thing that most evidence speaks for; what the gazetteer says is certain. */
  EntityType type() {
    if (entry.isPresent()) {
      return entry.get().type();
    }
    EntityType best = EntityType.CONCEPT;
    double most = 0;
    for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  boolean isA(EntityType type) {
    return type() == type;
  }

  /**
   * The gazetteer's label, or the longest name of the article; of a person the full name that the
   * article uses most.
   */
  String label() {
    Comparator<String> length =
        Comparator.comparingInt(String::length)
            .thenComparing(Names::hasSmallLetters)
            .thenComparing(Comparator.reverseOrder());
    Comparator<String> own = Comparator.comparing(n -> !nicknames.contains(n));
    Comparator<String> use =
        isA(EntityType.PERSON)
            ? own.thenComparing(n -> n.contains(" "))
                .thenComparing(Names::hasSmallLetters)
                .thenComparing(names::get)
                .thenComparing(length)
            : own.thenComparing(length);
    return entry
        .map(Gazetteer.Entry::label)
        .orElseGet(() -> names.keySet().stream().max(use).orElseThrow());
  }

  @Override
  public String toString() {
    return type() + " " + (names.isEmpty() ? links.size() + " mentions" : names);
  }
}
