package io.github.newsgraph.entity;

import io.github.newsgraph.entity.LocalEntity.Key;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides which entities of different articles are one. The outcome is a function of the set of
 * local entities: neither their order nor the way in which they arrived matters.
 */
public final class EntityResolver {
  private final Gazetteer gazetteer;

  public EntityResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The entity of the graph for every local entity. */
  public Map<Key, Entity> resolve(Collection<LocalEntity> locals) {
    SameThings same = new SameThings(locals);
    List<Draft> drafts = new ArrayList<>();
    same.groups().forEach((key, members) -> drafts.add(draft(key, members)));
    Map<Key, Entity> resolved = new HashMap<>();
    Map<String, List<Draft>> byId = new TreeMap<>();
    drafts.forEach(
        d -> byId.computeIfAbsent(d.id().toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(d));
    for (List<Draft> claimants : byId.values()) {
      for (Draft draft : distinguished(claimants)) {
        Entity entity = entity(draft);
        draft.members().forEach(m -> resolved.put(m.key(), entity));
      }
    }
    return resolved;
  }

  /** An entity before it is certain that no other has its id. */
  private record Draft(
      String key, String id, String label, EntityType type, List<LocalEntity> members) {
    Draft withId(String other) {
      return new Draft(key, other, label, type, members);
    }

    boolean isKnown() {
      return members.get(0).known().isPresent();
    }
  }

  private Draft draft(String key, List<LocalEntity> members) {
    EntityType type = type(members);
    Optional<Gazetteer.Entry> entry = members.get(0).known().flatMap(gazetteer::byId);
    String label = entry.map(Gazetteer.Entry::label).orElseGet(() -> label(members));
    String name = entry.map(Gazetteer.Entry::id).orElseGet(() -> LocalNames.of(label));
    boolean single = members.get(0).known().isEmpty() && SameThings.isPrivate(members.get(0));
    return new Draft(
        key,
        single ? name + "_in_" + LocalNames.of(members.get(0).article()) : name,
        label,
        type,
        members);
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
  private static List<Draft> distinguished(List<Draft> claimants) {
    if (claimants.size() == 1) {
      return claimants;
    }
    List<Draft> ordered =
        claimants.stream()
            .sorted(Comparator.comparing((Draft d) -> !d.isKnown()).thenComparing(Draft::key))
            .toList();
    TreeSet<String> taken = new TreeSet<>();
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : ordered) {
      String id =
          draft.isKnown()
              ? draft.id()
              : draft.id() + "_(" + draft.type().name().toLowerCase(Locale.ROOT) + ")";
      for (int n = 2; !taken.add(id.toLowerCase(Locale.ROOT)); n++) {
        id = draft.id() + "_(" + draft.type().name().toLowerCase(Locale.ROOT) + "_" + n + ")";
      }
      distinct.add(draft.withId(id));
    }
    return distinct;
  }

  private Entity entity(Draft draft) {
    SortedSet<String> aliases = new TreeSet<>();
    draft.members().forEach(m -> aliases.addAll(m.names()));
    draft.members().stream().map(LocalEntity::name).forEach(aliases::add);
    Optional<Gazetteer.Entry> entry = draft.members().get(0).known().flatMap(gazetteer::byId);
    entry.ifPresent(e -> aliases.addAll(e.names()));
    aliases.remove(draft.label());
    SortedSet<String> sameAs = entry.map(Gazetteer.Entry::sameAs).orElseGet(TreeSet::new);
    return new Entity(draft.id(), draft.label(), draft.type(), aliases, sameAs);
  }
}
