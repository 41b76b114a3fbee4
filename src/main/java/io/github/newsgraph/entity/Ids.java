package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    String label = label(group.members());
    boolean single = group.first().isPrivate();
    return new Draft(
        group,
        single ? BlockKeys.idOf(group.first()) : LocalNames.of(label),
        label,
        most(group.members(), LocalEntity::type, Comparator.naturalOrder()),
        false);
  }

  /**
   * The name of several words, if there is one, that most articles prefer; then the longest. A
   * common word keeps its small letter, whoever writes it with a capital.
   */
  private static String label(List<LocalEntity> members) {
    List<LocalEntity> unnamed = members.stream().filter(m -> !m.named()).toList();
    boolean common =
        !unnamed.isEmpty()
            && members.stream().allMatch(m -> !m.named() || m.type() == EntityType.CONCEPT);
    List<LocalEntity> bearers = common ? unnamed : members;
    List<LocalEntity> full = bearers.stream().filter(m -> m.name().contains(" ")).toList();
    return most(
        full.isEmpty() ? bearers : full,
        LocalEntity::name,
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.reverseOrder()));
  }

  private static <T> T most(
      List<LocalEntity> members, Function<LocalEntity, T> property, Comparator<T> ties) {
    if (members.size() == 1) {
      return property.apply(members.get(0));
    }
    Map<T, Long> counts =
        members.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.<Map.Entry<T, Long>>comparingLong(e -> -e.getValue())
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
