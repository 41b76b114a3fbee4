package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts a user's entities beside the gazetteer's. One that the gazetteer has, by an IRI elsewhere or
 * by id and kind, adds its names to that; another of the same id gets its kind as a qualifier.
 */
final class KnowledgeMerge {
  private final Map<String, Gazetteer.Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> idByLowerCase = new HashMap<>();
  private final Map<String, String> idBySame = new HashMap<>();
  private final Map<String, KnownThing> own = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  KnowledgeMerge(Collection<Gazetteer.Entry> gazetteer, Knowledge knowledge) {
    gazetteer.forEach(this::put);
    knowledge.things().forEach(this::add);
  }

  private void put(Gazetteer.Entry entry) {
    entries.put(entry.id(), entry);
    idByLowerCase.put(entry.id().toLowerCase(Locale.ROOT), entry.id());
    entry.sameAs().forEach(iri -> idBySame.put(iri, entry.id()));
  }

  private void add(KnownThing thing) {
    Gazetteer.Entry entry = thing.entry();
    String id = idByLowerCase.get(entry.id().toLowerCase(Locale.ROOT));
    String same =
        entry.sameAs().stream().map(idBySame::get).filter(i -> i != null).findFirst().orElse(null);
    boolean known =
        same == null
            && id != null
            && entries.get(id).type() == entry.type()
            && !own.containsKey(id);
    if (same != null || known) {
      put(both(entries.get(same == null ? id : same), entry));
      ids.put(thing.iri(), same == null ? id : same);
      return;
    }
    Gazetteer.Entry free = id == null ? entry : withId(entry, freeId(entry));
    put(free);
    own.put(free.id(), thing);
    ids.put(thing.iri(), free.id());
  }

  /** The label, else the id with its kind, for one whose id something else has. */
  private String freeId(Gazetteer.Entry entry) {
    String label = LocalNames.of(entry.label());
    String kind = entry.type().name().toLowerCase(Locale.ROOT);
    String id = idByLowerCase.containsKey(label.toLowerCase(Locale.ROOT)) ? entry.id() : label;
    String free = id;
    for (int n = 1; idByLowerCase.containsKey(free.toLowerCase(Locale.ROOT)); n++) {
      free = id + "_(" + kind + (n == 1 ? "" : "_" + n) + ")";
    }
    return free;
  }

  /** The ids of the user's entities by their IRIs. */
  Map<String, String> ids() {
    return ids;
  }

  /** All entries. */
  Collection<Gazetteer.Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The user's own entities by the ids that they have beside the gazetteer's. */
  Map<String, KnownThing> own() {
    return own;
  }

  private static Gazetteer.Entry both(Gazetteer.Entry one, Gazetteer.Entry other) {
    return new Gazetteer.Entry(
        one.id(),
        one.label(),
        one.type(),
        union(one.names(), other.names()),
        one.shortNames(),
        union(one.demonyms(), other.demonyms()),
        union(one.demonymNouns(), other.demonymNouns()),
        union(one.kindNouns(), other.kindNouns()),
        one.seatOf().or(other::seatOf),
        one.capitalOf().or(other::capitalOf),
        one.country().or(other::country),
        one.background(),
        union(one.sameAs(), other.sameAs()));
  }

  private static Gazetteer.Entry withId(Gazetteer.Entry entry, String id) {
    return new Gazetteer.Entry(
        id,
        entry.label(),
        entry.type(),
        entry.names(),
        entry.shortNames(),
        entry.demonyms(),
        entry.demonymNouns(),
        entry.kindNouns(),
        entry.seatOf(),
        entry.capitalOf(),
        entry.country(),
        entry.background(),
        entry.sameAs());
  }

  private static SortedSet<String> union(Collection<String> one, Collection<String> other) {
    SortedSet<String> union = new TreeSet<>(one);
    union.addAll(new ArrayList<>(other));
    return union;
  }
}
