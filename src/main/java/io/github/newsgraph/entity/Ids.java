package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Gives the groups of a block their ids, labels and types. */
final class Ids {
  private final Gazetteer gazetteer;

  Ids(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The entity of each group of one block. */
  Map<Cluster, Entity> entities(List<Cluster> groups) {
    SortedMap<String, List<Draft>> byId = new TreeMap<>();
    groups.stream()
        .map(this::draft)
        .forEach(d -> byId.computeIfAbsent(d.id(), k -> new ArrayList<>()).add(d));
    Map<Cluster, Entity> entities = new IdentityHashMap<>();
    Qualifiers qualifiers = new Qualifiers(gazetteer);
    byId.values()
        .forEach(
            claimants ->
                qualifiers.distinct(claimants).forEach(d -> entities.put(d.group(), entity(d))));
    return entities;
  }

  private Draft draft(Cluster group) {
    Optional<Gazetteer.Entry> entry = group.known().flatMap(gazetteer::byId);
    if (entry.isPresent()) {
      return new Draft(group, entry.get().id(), entry.get().label(), entry.get().type(), true);
    }
    Map<Said, Integer> said = said(group);
    String label = label(said);
    boolean single = !group.members().isEmpty() && group.first().isPrivate();
    return new Draft(
        group,
        single ? BlockKeys.idOf(group.first()) : LocalNames.of(label),
        label,
        most(said, Said::type, Comparator.naturalOrder()),
        false);
  }

  /** What local entities say of their name and kind. */
  private record Said(EntityType type, String name, boolean named) {}

  /** How many of a group say what. */
  private static Map<Said, Integer> said(Cluster group) {
    Map<Said, Integer> said = new HashMap<>();
    for (LocalEntity member : group.members()) {
      said.merge(new Said(member.type(), member.name(), member.named()), 1, Integer::sum);
    }
    group
        .common()
        .forEach(
            (thing, count) ->
                said.merge(new Said(thing.type(), thing.name(), false), count, Integer::sum));
    return said;
  }

  /**
   * The name of several words, not all in capitals, if there is one, that most articles prefer;
   * then the longest. A common word keeps its small letter, whoever writes it with a capital.
   */
  private static String label(Map<Said, Integer> said) {
    boolean common =
        said.keySet().stream().anyMatch(s -> !s.named())
            && said.keySet().stream().allMatch(s -> !s.named() || s.type() == EntityType.CONCEPT);
    Map<Said, Integer> bearers = common ? only(said, s -> !s.named()) : said;
    Map<Said, Integer> full = only(bearers, s -> s.name().contains(" "));
    Map<Said, Integer> cased = only(full, s -> Names.hasSmallLetters(s.name()));
    return most(
        full.isEmpty() ? bearers : cased.isEmpty() ? full : cased,
        Said::name,
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.reverseOrder()));
  }

  private static Map<Said, Integer> only(Map<Said, Integer> said, Predicate<Said> which) {
    Map<Said, Integer> some = new HashMap<>(said);
    some.keySet().removeIf(which.negate());
    return some;
  }

  private static <T> T most(
      Map<Said, Integer> said, Function<Said, T> property, Comparator<T> ties) {
    if (said.size() == 1) {
      return property.apply(said.keySet().iterator().next());
    }
    Map<T, Integer> counts = new HashMap<>();
    said.forEach((s, count) -> counts.merge(property.apply(s), count, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Comparator.<Map.Entry<T, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey, ties))
        .orElseThrow()
        .getKey();
  }

  private Entity entity(Draft draft) {
    return draft
        .group()
        .known()
        .flatMap(gazetteer::byId)
        .map(Ids::known)
        .orElseGet(
            () ->
                new Entity(
                    draft.id(), draft.label(), draft.type(), new TreeSet<>(), new TreeSet<>()));
  }

  /** The entity of an entry of the gazetteer. */
  static Entity known(Gazetteer.Entry entry) {
    SortedSet<String> aliases = new TreeSet<>(entry.names());
    aliases.remove(entry.label());
    return new Entity(
        entry.id(), entry.label(), entry.type(), aliases, entry.sameAs(), entry.background());
  }

  /**
   * An entity before it is certain that no other has its id.
   *
   * @param known whether the gazetteer gives it the id
   */
  record Draft(Cluster group, String id, String label, EntityType type, boolean known) {
    Draft withId(String other) {
      return new Draft(group, other, label, type, known);
    }
  }
}
