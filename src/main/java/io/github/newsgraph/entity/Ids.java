package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives the groups of a block their ids, labels and types. */
final class Ids {
  private final Gazetteer gazetteer;

  Ids(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** An entity before it is certain that no other has its id. */
  private record Draft(Group group, String id, String label, EntityType type) {
    Draft withId(String other) {
      return new Draft(group, other, label, type);
    }

    boolean isKnown() {
      return group.known().isPresent();
    }
  }

  /** The entity of each group of one block. */
  Map<Group, Entity> entities(List<Group> groups) {
    Map<String, List<Draft>> byId = new TreeMap<>();
    groups.stream()
        .map(this::draft)
        .forEach(d -> byId.computeIfAbsent(BlockKeys.ofId(d.id()), k -> new ArrayList<>()).add(d));
    Map<Group, Entity> entities = new IdentityHashMap<>();
    byId.values()
        .forEach(
            claimants -> distinguished(claimants).forEach(d -> entities.put(d.group(), entity(d))));
    return entities;
  }

  private Draft draft(Group group) {
    List<LocalEntity> members = group.members();
    Optional<Gazetteer.Entry> entry = group.known().flatMap(gazetteer::byId);
    if (entry.isPresent()) {
      return new Draft(group, entry.get().id(), entry.get().label(), entry.get().type());
    }
    String label = label(members);
    boolean single = group.first().isPrivate();
    return new Draft(
        group, single ? BlockKeys.idOf(group.first()) : LocalNames.of(label), label, type(members));
  }

  private static EntityType type(List<LocalEntity> members) {
    return most(members.stream().map(LocalEntity::type).toList(), Comparator.naturalOrder());
  }

  /** The name of several words, if there is one, that most articles prefer; then the longest. */
  private static String label(List<LocalEntity> members) {
    List<String> names = members.stream().map(LocalEntity::name).toList();
    List<String> full = names.stream().filter(n -> n.contains(" ")).toList();
    return most(
        full.isEmpty() ? names : full,
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
  }

  private static <T> T most(List<T> values, Comparator<T> ties) {
    Map<T, Long> counts =
        values.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.<Map.Entry<T, Long>>comparingLong(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey, ties))
        .orElseThrow()
        .getKey();
  }

  /** Gives each of several claimants of one id its own: by type, then by number. */
  private List<Draft> distinguished(List<Draft> claimants) {
    boolean gazetteers = gazetteer.hasIdLike(claimants.get(0).id());
    if (claimants.size() == 1 && (claimants.get(0).isKnown() || !gazetteers)) {
      return claimants;
    }
    List<Draft> ordered =
        claimants.stream()
            .sorted(
                Comparator.comparing((Draft d) -> !d.isKnown()).thenComparing(d -> d.group().key()))
            .toList();
    TreeSet<String> taken = new TreeSet<>();
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : ordered) {
      String type = draft.type().name().toLowerCase(Locale.ROOT);
      String id = draft.isKnown() ? draft.id() : draft.id() + "_(" + type + ")";
      for (int n = 2; !taken.add(BlockKeys.ofId(id)); n++) {
        id = draft.id() + "_(" + type + "_" + n + ")";
      }
      distinct.add(draft.withId(id));
    }
    return distinct;
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

  static Entity known(Gazetteer.Entry entry) {
    SortedSet<String> aliases = new TreeSet<>(entry.names());
    aliases.remove(entry.label());
    return new Entity(
        entry.id(), entry.label(), entry.type(), aliases, entry.sameAs(), entry.background());
  }
}
