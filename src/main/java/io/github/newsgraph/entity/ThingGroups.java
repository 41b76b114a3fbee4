package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Groups the things of a block that are no persons. Those of one name are one if they are of one
 * kind; where articles disagree on the kind, the evidence decides whether they speak of one thing
 * ("Bank of England" the body and the building) or two ("Chelsea" the club and the district). Then
 * acronyms and other short names join the only long one that they fit.
 */
final class ThingGroups {
  private static final int SHORTEST_ACRONYM = 3;
  private static final double SAME_THING = 2;
  private static final double SAME_RARE_THING = 1;

  /** So many times as often, and the rarer kind is likely a slip of the tagger. */
  private static final int FAR_MORE = 8;

  private final Weighing weighing;
  private final SortedMap<String, List<Cluster>> byName = new TreeMap<>();

  ThingGroups(Weighing weighing) {
    this.weighing = weighing;
  }

  List<Cluster> of(Collection<LocalEntity> things) {
    SortedMap<String, Map<EntityType, Cluster>> named = new TreeMap<>();
    for (LocalEntity thing : things) {
      named
          .computeIfAbsent(key(thing), k -> new EnumMap<>(EntityType.class))
          .computeIfAbsent(thing.type(), t -> new Cluster())
          .add(thing);
    }
    named.forEach((key, kinds) -> byName.put(key, ofOneName(kinds)));
    joinShort();
    List<Cluster> all = new ArrayList<>();
    byName.values().forEach(all::addAll);
    return all;
  }

  private static String key(LocalEntity thing) {
    return thing.known().map(k -> "=" + k).orElseGet(() -> BlockKeys.ofName(thing.name()));
  }

  /** The things of one name, given by the kinds that articles hold them to be. */
  private List<Cluster> ofOneName(Map<EntityType, Cluster> kinds) {
    Cluster untyped = kinds.size() > 1 ? kinds.remove(EntityType.CONCEPT) : null;
    List<Cluster> things = new ArrayList<>();
    kinds.values().stream()
        .sorted(Cluster.BY_SIZE)
        .forEach(
            one ->
                things.stream()
                    .filter(t -> isOne(t, one))
                    .findFirst()
                    .ifPresentOrElse(
                        t -> t.absorb(one, "name, of another kind"), () -> things.add(one)));
    if (untyped != null) {
      if (things.size() == 1) {
        things.get(0).absorb(untyped, "name, of no kind");
      } else {
        List<LocalEntity> left =
            new Attachment(weighing, things)
                .attach(untyped.members(), false, Attachment.LITTLE, "name, of no kind");
        things.addAll(left.isEmpty() ? List.of() : List.of(Cluster.of(left)));
      }
    }
    return things;
  }

  private boolean isOne(Cluster more, Cluster fewer) {
    if (more.standsBeside(fewer)) {
      return false;
    }
    if (more.known().isPresent() || fewer.first().name().contains(" ")) {
      return true;
    }
    double support = weighing.support(more.profile(), fewer.profile());
    boolean rare = fewer.size() * FAR_MORE <= more.size();
    return support >= (rare ? SAME_RARE_THING : SAME_THING);
  }

  /** Acronyms and other names that some article uses beside a longer one. */
  private void joinShort() {
    SortedMap<String, Set<Cluster>> stated = new TreeMap<>();
    SortedMap<String, Set<Cluster>> possible = new TreeMap<>();
    for (List<Cluster> things : byName.values()) {
      for (Cluster thing : things) {
        if (thing.first().name().contains(" ")) {
          shortNames(thing, stated, possible);
        }
      }
    }
    stated.forEach((name, long_) -> join(name, long_, true));
    possible.forEach((name, long_) -> join(name, long_, false));
  }

  private static void shortNames(
      Cluster thing, Map<String, Set<Cluster>> stated, Map<String, Set<Cluster>> possible) {
    for (LocalEntity member : thing.members()) {
      for (String name : member.names()) {
        if (!name.contains(" ")) {
          add(stated, BlockKeys.ofName(name), thing);
        }
      }
      String initials = Acronyms.initials(member.name());
      if (initials.length() >= SHORTEST_ACRONYM) {
        add(possible, BlockKeys.ofName(initials), thing);
      }
    }
  }

  private static void add(Map<String, Set<Cluster>> names, String name, Cluster thing) {
    names.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(thing);
  }

  private void join(String name, Set<Cluster> longer, boolean stated) {
    List<Cluster> shorter = byName.getOrDefault(name, List.of());
    List<Cluster> left = new ArrayList<>();
    for (Cluster thing : shorter) {
      boolean body =
          thing.first().type() == EntityType.ORGANIZATION
              || thing.first().type() == EntityType.CONCEPT;
      boolean acronym = thing.members().stream().allMatch(m -> isAcronym(m.name()));
      boolean fits = thing.known().isEmpty() && !longer.contains(thing) && (stated || acronym);
      if (!fits) {
        left.add(thing);
        continue;
      }
      double least = acronym ? Attachment.LITTLE : SAME_THING;
      List<LocalEntity> rest =
          new Attachment(weighing, longer)
              .attach(
                  thing.members(), stated && acronym && body, least, acronym ? "acronym" : "alias");
      if (!rest.isEmpty()) {
        left.add(Cluster.of(rest));
      }
    }
    if (!shorter.isEmpty()) {
      byName.put(name, left);
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
  }
}
