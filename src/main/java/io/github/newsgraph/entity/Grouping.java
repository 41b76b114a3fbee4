package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Groups the local entities of a block that are one thing: persons, other things, and at last what
 * some articles hold to be a person and others not.
 */
final class Grouping {
  private static final int FAR_MORE = 8;

  private final Weighing weighing;
  private final GivenNames givenNames;

  Grouping(Gazetteer gazetteer, Lexicon lexicon) {
    this.weighing = new Weighing(gazetteer, lexicon);
    this.givenNames = GivenNames.load();
  }

  /** The groups; their order depends on their members only. */
  List<Cluster> of(Block block) {
    List<Cluster> groups = ofIndividuals(block.individuals());
    return block.common().isEmpty() ? groups : CommonGroups.with(block.common(), groups);
  }

  private List<Cluster> ofIndividuals(List<LocalEntity> block) {
    if (block.size() < 2) {
      return block.isEmpty() ? List.of() : List.of(Cluster.of(block));
    }
    List<Cluster> groups = new ArrayList<>();
    List<LocalEntity> persons = new ArrayList<>();
    List<LocalEntity> things = new ArrayList<>();
    for (LocalEntity local : block) {
      if (local.isPrivate()) {
        groups.add(Cluster.of(List.of(local)));
      } else {
        (local.type() == EntityType.PERSON ? persons : things).add(local);
      }
    }
    List<Cluster> people = new PersonGroups(weighing, givenNames).of(persons);
    List<Cluster> others = new ThingGroups(weighing).of(things);
    groups.addAll(
        people.isEmpty() || others.isEmpty() ? concat(people, others) : mixed(people, others));
    return joinKnown(groups).stream().sorted(Cluster.BY_SIZE).toList();
  }

  private static List<Cluster> concat(List<Cluster> people, List<Cluster> others) {
    return Stream.concat(people.stream(), others.stream()).toList();
  }

  /** A name of several words is seldom both a person's and something else's. */
  private List<Cluster> mixed(List<Cluster> people, List<Cluster> others) {
    Map<String, List<Cluster>> byName = new TreeMap<>();
    for (Cluster person : people.stream().sorted(Cluster.BY_SIZE).toList()) {
      byName
          .computeIfAbsent(BlockKeys.ofName(person.first().name()), n -> new ArrayList<>())
          .add(person);
    }
    List<Cluster> groups = new ArrayList<>(people);
    for (Cluster thing : others.stream().sorted(Cluster.BY_SIZE).toList()) {
      List<Cluster> bearers =
          thing.first().named()
              ? byName.getOrDefault(BlockKeys.ofName(thing.first().name()), List.of())
              : List.of();
      Optional<Cluster> person =
          bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
      if (person.filter(p -> isOne(p, thing)).isEmpty()) {
        groups.add(thing);
      } else {
        person.get().absorb(thing, "name, of another kind");
      }
    }
    return groups;
  }

  private boolean isOne(Cluster person, Cluster thing) {
    if (person.standsBeside(thing) || person.isKnownApart(thing)) {
      return false;
    }
    double support = weighing.support(person.profile(), thing.profile());
    if (thing.members().stream().allMatch(m -> m.type() == EntityType.CONCEPT)) {
      return support >= 1;
    }
    boolean several = thing.first().name().contains(" ");
    boolean rare =
        thing.size() * FAR_MORE <= person.size()
            || person.size() * FAR_MORE <= thing.size() && person.profile().occupations().isEmpty();
    return several && (rare || support >= 1);
  }

  /** One entry of the gazetteer is one thing, whatever its names. */
  private static List<Cluster> joinKnown(List<Cluster> groups) {
    Map<String, Cluster> known = new TreeMap<>();
    List<Cluster> joined = new ArrayList<>();
    for (Cluster group : groups.stream().sorted(Cluster.BY_SIZE).toList()) {
      Cluster first = group.known().map(k -> known.putIfAbsent(k, group)).orElse(null);
      if (first == null) {
        joined.add(group);
      } else {
        first.absorb(group);
      }
    }
    return joined;
  }
}
