package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links the names of an article: equal ones, those of the gazetteer, surnames, acronyms. */
final class NameChains {
  /** Kinds of things that bear no surname and are not shortened to a person's or a body's name. */
  static final Set<EntityType> OTHERS =
      Set.of(EntityType.EVENT, EntityType.PRODUCT, EntityType.WORK);

  private final Discourse discourse;
  private final Seats seats;
  private final NameEvidence evidence;
  private final Surnames surnames;
  private final ShortNames shortNames;
  private final Aliases aliases;
  private final Map<String, Chain> byKey = new LinkedHashMap<>();
  private final Set<Gazetteer.Entry> governments = new HashSet<>();

  NameChains(
      Discourse discourse,
      Syntax syntax,
      Gazetteer gazetteer,
      Lexicon lexicon,
      Seats seats,
      NameEvidence evidence) {
    this.discourse = discourse;
    this.seats = seats;
    this.evidence = evidence;
    this.surnames = new Surnames(evidence, lexicon);
    this.shortNames = new ShortNames(discourse, gazetteer, lexicon, evidence);
    this.aliases = new Aliases(syntax, discourse);
  }

  void link(List<Found> names) {
    names.stream()
        .filter(n -> seats.country(n).isPresent())
        .filter(n -> seats.sense(n) == Seats.Sense.GOVERNMENT)
        .forEach(n -> governments.add(n.entry().orElseThrow()));
    List<Found> brief = new ArrayList<>();
    for (Found name : names) {
      if (name.demonym() || name.entry().isPresent() && !mayBePerson(name)) {
        linkListed(name);
      } else if (PersonName.of(name.words()).isFull()) {
        linkFull(name);
      } else {
        brief.add(name);
      }
    }
    linkAliases();
    brief.forEach(this::linkShort);
    linkAliases();
    discourse.chains().forEach(evidence::weigh);
  }

  /** A tagger's person that happens to be called like a place: "Jordan". */
  private static boolean mayBePerson(Found name) {
    return name.type() == EntityType.PERSON
        && name.entry().filter(e -> e.type() == EntityType.PERSON).isEmpty();
  }

  private void linkListed(Found name) {
    Gazetteer.Entry entry = name.entry().orElseThrow();
    if (isGovernment(name)) {
      add(name, listed(seats.country(name).orElseThrow()), "seat");
    } else if (name.demonym()) {
      discourse.link(name, listed(entry), "demonym");
    } else {
      add(name, listed(entry), "gazetteer");
    }
  }

  /** An open case goes with the clear ones of the same article. */
  private boolean isGovernment(Found name) {
    if (seats.country(name).isEmpty()) {
      return false;
    }
    Seats.Sense sense = seats.sense(name);
    return sense == Seats.Sense.GOVERNMENT
        || sense == Seats.Sense.OPEN && governments.contains(name.entry().orElseThrow());
  }

  private Chain listed(Gazetteer.Entry entry) {
    return byKey.computeIfAbsent(
        "entry " + entry.id(), k -> discourse.open(true, Optional.of(entry)));
  }

  private void linkFull(Found name) {
    if (name.type() == EntityType.PERSON) {
      Optional<Chain> variant = surnames.variant(name, persons().toList());
      add(name, variant.orElseGet(() -> keyed(name)), "exact-name");
    } else {
      Optional<Chain> longer = shortNames.longer(name).filter(c -> !c.isA(EntityType.PERSON));
      add(
          name,
          longer.orElseGet(() -> keyed(name)),
          longer.isPresent() ? "short-name" : "exact-name");
    }
  }

  private Chain keyed(Found name) {
    String key = "name " + PersonName.of(name.words()).key().replace('-', ' ');
    return byKey.computeIfAbsent(key, k -> discourse.open(true, Optional.empty()));
  }

  private Stream<Chain> persons() {
    return discourse.chains().stream()
        .filter(c -> c.isNamed() && c.entry().map(e -> e.type() == EntityType.PERSON).orElse(true))
        .filter(c -> c.links().stream().anyMatch(l -> l.mention().type() == EntityType.PERSON));
  }

  private void add(Found name, Chain chain, String pass) {
    discourse.link(name, chain, pass);
    chain.addName(evidence.clean(name));
  }

  /** A name of one word: a surname, an acronym, a company's short name, or something of its own. */
  private void linkShort(Found name) {
    boolean person = !OTHERS.contains(name.type());
    Optional<Chain> full = person ? surnames.bearer(name, persons().toList()) : Optional.empty();
    if (full.isPresent()) {
      add(name, full.get(), "surname");
      return;
    }
    Optional<Chain> longer = shortNames.longer(name);
    if (longer.isPresent()) {
      add(name, longer.get(), "short-name");
    } else if (name.entry().isPresent()) {
      linkListed(name);
    } else {
      add(name, keyed(name), "exact-name");
    }
  }

  private void linkAliases() {
    for (Aliases.Pair pair : aliases.find()) {
      Chain first = discourse.at(pair.one().head()).orElseThrow();
      Chain second = discourse.at(pair.two().head()).orElseThrow();
      boolean listed = first.entry().isPresent() && second.entry().isPresent();
      Set<String> nicknames =
          pair.nickname()
              .flatMap(n -> discourse.at(n.head()))
              .map(c -> Set.copyOf(c.names().keySet()))
              .orElse(Set.of());
      if (first != second && !listed) {
        boolean keepSecond = second.entry().isPresent();
        Chain into = keepSecond ? second : first;
        merge(keepSecond ? first : second, into);
        into.addNicknames(nicknames);
      }
    }
  }

  private void merge(Chain from, Chain into) {
    discourse.merge(from, into);
    byKey.replaceAll((key, chain) -> chain == from ? into : chain);
  }
}
