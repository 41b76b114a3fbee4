package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups the local entities of a block that are one thing. Each gets a key from itself alone; then
 * keys that are shorter names, such as bare surnames, join the only longer one, if there is exactly
 * one.
 */
final class SameThings {
  private final Map<LocalEntity.Key, String> reasons = new HashMap<>();
  private final SortedMap<String, List<LocalEntity>> byKey = new TreeMap<>();

  SameThings(Collection<LocalEntity> locals) {
    locals.stream()
        .sorted(Comparator.comparing(LocalEntity::article).thenComparing(LocalEntity::number))
        .forEach(this::add);
    separateInitials();
    joinUntyped();
    joinUnnamed();
    joinShort(surnames(), "surname");
    joinShort(acronyms(), "acronym");
  }

  private void add(LocalEntity local) {
    byKey.computeIfAbsent(key(local), k -> new ArrayList<>()).add(local);
    reasons.put(local.key(), local.known().isPresent() ? "gazetteer" : "exact name");
  }

  /** The groups, in the order of their keys; none is empty. */
  List<Group> groups() {
    return byKey.entrySet().stream()
        .map(e -> new Group(e.getKey(), e.getValue(), reasons))
        .toList();
  }

  private static String key(LocalEntity local) {
    if (local.known().isPresent()) {
      return "known " + local.known().get();
    }
    if (local.isPrivate()) {
      return "private " + local.article() + " " + local.number();
    }
    if (local.named() && local.type() == EntityType.PERSON) {
      return "PERSON " + PersonName.of(local.name()).key();
    }
    String folded =
        local.named() ? Acronyms.withoutLegalForm(local.name()) : Names.fold(local.name());
    return local.type() + (local.named() ? " " : " - ") + folded;
  }

  /** "John A. Smith" and "John B. Smith" are two; "John Smith" is then a third. */
  private void separateInitials() {
    for (String key : keysOf("PERSON ")) {
      List<LocalEntity> members = byKey.get(key);
      Set<List<String>> initials =
          members.stream()
              .map(SameThings::initials)
              .filter(i -> !i.isEmpty())
              .collect(Collectors.toSet());
      if (initials.size() > 1) {
        byKey.remove(key);
        for (LocalEntity member : members) {
          String own = key + " " + String.join("", initials(member));
          byKey.computeIfAbsent(own, k -> new ArrayList<>()).add(member);
        }
      }
    }
  }

  private static List<String> initials(LocalEntity person) {
    return PersonName.of(person.name()).initials();
  }

  private List<String> keysOf(String prefix) {
    return List.copyOf(byKey.subMap(prefix, prefix + '\uffff').keySet());
  }

  /** A name whose kind one article could not tell joins the only thing of that name elsewhere. */
  private void joinUntyped() {
    for (String key : keysOf(EntityType.CONCEPT + " ")) {
      String name = key.substring(EntityType.CONCEPT.name().length());
      List<String> typed = new ArrayList<>();
      for (EntityType type : EntityType.values()) {
        if (type != EntityType.CONCEPT && byKey.containsKey(type + name)) {
          typed.add(type + name);
        }
      }
      if (typed.size() == 1 && !name.startsWith(" - ")) {
        join(key, typed.get(0), "name of another kind");
      }
    }
  }

  /** "NATO headquarters" without a capital is what another article calls "NATO Headquarters". */
  private void joinUnnamed() {
    for (EntityType type : EntityType.values()) {
      for (String key : keysOf(type + " - ")) {
        String named = type + " " + key.substring((type + " - ").length());
        if (byKey.containsKey(named) && type != EntityType.CONCEPT) {
          join(key, named, "name");
        }
      }
    }
  }

  private void join(String from, String into, String reason) {
    byKey.get(from).forEach(l -> reasons.put(l.key(), reason));
    byKey.get(into).addAll(byKey.remove(from));
    byKey
        .get(into)
        .sort(Comparator.comparing(LocalEntity::article).thenComparing(LocalEntity::number));
  }

  private void joinShort(Map<String, Set<String>> longer, String reason) {
    longer.forEach(
        (shorter, candidates) -> {
          if (byKey.containsKey(shorter) && candidates.size() == 1) {
            join(shorter, candidates.iterator().next(), reason);
          }
        });
  }

  private List<String> persons() {
    List<String> persons = new ArrayList<>(keysOf("PERSON "));
    keysOf("known ").stream()
        .filter(k -> byKey.get(k).get(0).type() == EntityType.PERSON)
        .forEach(persons::add);
    return persons;
  }

  /** For the key of every surname alone, the keys of the persons who bear it. */
  private SortedMap<String, Set<String>> surnames() {
    SortedMap<String, Set<String>> full = new TreeMap<>();
    for (String key : persons()) {
      PersonName name = PersonName.of(byKey.get(key).get(0).name());
      for (int from = 1; from < name.words().size(); from++) {
        String surname = String.join(" ", name.words().subList(from, name.words().size()));
        full.computeIfAbsent("PERSON " + surname, k -> new TreeSet<>()).add(key);
      }
    }
    Set<String> fullKeys = new HashSet<>();
    full.values().forEach(fullKeys::addAll);
    full.keySet().removeAll(fullKeys);
    return full;
  }

  /** For the key of every acronym, the keys of the organizations that some article calls so. */
  private SortedMap<String, Set<String>> acronyms() {
    SortedMap<String, Set<String>> full = new TreeMap<>();
    for (String key : keysOf(EntityType.ORGANIZATION + " ")) {
      for (LocalEntity member : byKey.get(key)) {
        for (String name : member.names()) {
          String own = EntityType.ORGANIZATION + " " + Acronyms.withoutLegalForm(name);
          boolean shorter = !own.equals(key) && !name.contains(" ") && member.name().contains(" ");
          if (shorter) {
            full.computeIfAbsent(own, k -> new TreeSet<>()).add(key);
          }
        }
      }
    }
    return full;
  }
}
