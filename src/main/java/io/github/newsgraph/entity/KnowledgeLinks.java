package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Links local entities to what a user knows by name, kind and context, whether or not that was
 * known when their article was read; and parts them from what is not known any more.
 */
final class KnowledgeLinks {
  private final Gazetteer gazetteer;

  KnowledgeLinks(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The same local entity, as known as it is by now. */
  LocalEntity linked(LocalEntity local) {
    Optional<String> known =
        local.known().filter(id -> isStillIt(id, local)).or(() -> byName(local));
    return known.equals(local.known())
        ? local
        : new LocalEntity(
            local.article(),
            local.number(),
            local.type(),
            local.name(),
            local.named(),
            local.names(),
            known,
            local.evidence());
  }

  private boolean isStillIt(String id, LocalEntity local) {
    return gazetteer
        .own(id)
        .map(thing -> !conflicts(thing, local))
        .orElseGet(() -> gazetteer.byId(id).isPresent());
  }

  private Optional<String> byName(LocalEntity local) {
    if (!local.named()) {
      return Optional.empty();
    }
    SortedSet<String> ids = new TreeSet<>(ids(local, local.name()));
    for (String name : local.names()) {
      // A person of a longer name is not whoever shares the shorter one.
      if (ids.isEmpty() && local.type() != EntityType.PERSON) {
        ids.addAll(ids(local, name));
      }
    }
    return ids.size() == 1 ? Optional.of(ids.first()) : Optional.empty();
  }

  private List<String> ids(LocalEntity local, String name) {
    List<Gazetteer.Entry> named =
        gazetteer.allByName(name).stream()
            .filter(entry -> mayBe(entry.type(), local.type()))
            .filter(
                entry -> gazetteer.own(entry.id()).filter(t -> !conflicts(t, local)).isPresent())
            .toList();
    List<Gazetteer.Entry> exact =
        named.stream().filter(entry -> entry.type() == local.type()).toList();
    return (exact.isEmpty() ? named : exact).stream().map(Gazetteer.Entry::id).toList();
  }

  /**
   * Whether a thing of one kind may be what a text takes for another: persons are told from all
   * else, but a company is easily taken for a place.
   */
  static boolean mayBe(EntityType known, EntityType read) {
    boolean person = known == EntityType.PERSON || read == EntityType.PERSON;
    return known == read || read == EntityType.CONCEPT || !person;
  }

  /** Whether occupations are told of both and differ, and no country or body is common to them. */
  private static boolean conflicts(KnownThing thing, LocalEntity local) {
    Evidence one = thing.evidence();
    Evidence other = local.evidence();
    return !one.occupations().isEmpty()
        && !other.occupations().isEmpty()
        && Collections.disjoint(one.occupations(), plain(other.occupations()))
        && Collections.disjoint(one.affiliations(), other.affiliations());
  }

  private static SortedSet<String> plain(SortedSet<String> occupations) {
    SortedSet<String> plain = new TreeSet<>();
    occupations.forEach(o -> plain.add(o.replaceFirst("^former ", "")));
    return plain;
  }
}
