package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Links the names of an article: equal ones, those of the gazetteer, surnames, acronyms. */
final class NameChains {
  /** Kinds of things that bear no surname and are not shortened to a person's or a body's name. */
  private static final Set<EntityType> OTHERS =
      Set.of(EntityType.EVENT, EntityType.PRODUCT, EntityType.WORK);

  private final Discourse discourse;
  private final Syntax syntax;
  private final Gazetteer gazetteer;
  private final Seats seats;
  private final NameEvidence evidence;
  private final Map<String, Chain> byKey = new LinkedHashMap<>();
  private final Set<Gazetteer.Entry> governments = new HashSet<>();

  NameChains(
      Discourse discourse, Syntax syntax, Gazetteer gazetteer, Seats seats, NameEvidence evidence) {
    this.discourse = discourse;
    this.syntax = syntax;
    this.gazetteer = gazetteer;
    this.seats = seats;
    this.evidence = evidence;
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
    acronymsInBrackets();
    brief.forEach(this::linkShort);
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
      PersonName person = PersonName.of(name.words());
      Optional<Chain> variant =
          persons().filter(c -> person(c).stream().anyMatch(person::isVariantOf)).findFirst();
      add(name, variant.orElseGet(() -> keyed(name)), "exact-name");
    } else {
      Optional<Chain> longer = longer(name).filter(c -> !c.isA(EntityType.PERSON));
      add(
          name,
          longer.orElseGet(() -> keyed(name)),
          longer.isPresent() ? "short-name" : "exact-name");
    }
  }

  private Chain keyed(Found name) {
    String key = "name " + PersonName.of(name.words()).key();
    return byKey.computeIfAbsent(key, k -> discourse.open(true, Optional.empty()));
  }

  private Stream<Chain> persons() {
    return discourse.chains().stream()
        .filter(c -> c.isNamed() && c.entry().map(e -> e.type() == EntityType.PERSON).orElse(true))
        .filter(c -> c.links().stream().anyMatch(l -> l.mention().type() == EntityType.PERSON));
  }

  private static List<PersonName> person(Chain chain) {
    return chain.names().keySet().stream().map(PersonName::of).toList();
  }

  private void add(Found name, Chain chain, String pass) {
    discourse.link(name, chain, pass);
    chain.addName(evidence.clean(name));
  }

  /** A name of one word: a surname, an acronym, a company's short name, or something of its own. */
  private void linkShort(Found name) {
    PersonName word = PersonName.of(name.words());
    Optional<Chain> full = OTHERS.contains(name.type()) ? Optional.empty() : surnameOf(name, word);
    if (full.isPresent()) {
      add(name, full.get(), "surname");
      return;
    }
    Optional<Chain> longer = longer(name);
    if (longer.isPresent()) {
      add(name, longer.get(), "short-name");
    } else if (name.entry().isPresent()) {
      linkListed(name);
    } else {
      add(name, keyed(name), "exact-name");
    }
  }

  /** The person with this surname whom the article names in full most often; then the last one. */
  private Optional<Chain> surnameOf(Found name, PersonName word) {
    List<Chain> same = matching(word::isSurnameOf);
    if (same.isEmpty() && name.type() == EntityType.PERSON) {
      same = matching(word::isGivenNameOf);
      same = same.size() == 1 ? same : List.of();
    }
    return same.stream()
        .filter(c -> evidence.titleGender(name).agreesWith(c.gender()))
        .max(
            Comparator.comparingLong(NameChains::fullMentions)
                .thenComparing(c -> lastFull(c, name)));
  }

  private static long fullMentions(Chain chain) {
    return chain.links().stream().filter(l -> PersonName.of(l.mention().words()).isFull()).count();
  }

  private List<Chain> matching(Predicate<PersonName> shorter) {
    return persons().filter(c -> person(c).stream().anyMatch(shorter)).toList();
  }

  private static At lastFull(Chain chain, Found name) {
    At last = new At(-1, 0);
    for (Chain.Link link : chain.links()) {
      boolean full = PersonName.of(link.mention().words()).isFull();
      if (full && link.mention().head().compareTo(name.head()) < 0) {
        last = link.mention().head();
      }
    }
    return last;
  }

  private Optional<Chain> longer(Found name) {
    return discourse.chains().stream().filter(c -> isShortFor(name, c)).findFirst();
  }

  private boolean isShortFor(Found name, Chain chain) {
    return chain.isNamed()
        && mayBeOneKind(name, chain)
        && chain.names().keySet().stream()
            .anyMatch(
                n ->
                    Acronyms.abbreviates(name.words(), n)
                        || Acronyms.shortens(name.words(), n)
                        || isWithoutPlace(name, n));
  }

  /** Whether both are an event, a product or a work, or neither is; an untyped name may be any. */
  private static boolean mayBeOneKind(Found name, Chain chain) {
    List<EntityType> types = chain.links().stream().map(l -> l.mention().type()).toList();
    if (name.type() == EntityType.CONCEPT || types.contains(EntityType.CONCEPT)) {
      return true;
    }
    return OTHERS.contains(name.type())
        ? types.contains(name.type())
        : types.stream().anyMatch(t -> !OTHERS.contains(t));
  }

  /** "The Red Sox" of the "Boston Red Sox": a longer name that only adds a place before it. */
  private boolean isWithoutPlace(Found name, String longer) {
    String words = evidence.clean(name);
    if (name.entry().isPresent() || !longer.endsWith(" " + words)) {
      return false;
    }
    String place = longer.substring(0, longer.length() - words.length() - 1);
    return gazetteer.byName(place).or(() -> gazetteer.byDemonym(place)).isPresent();
  }

  /** "North Atlantic Treaty Organization (NATO)": what stands in the brackets is the same thing. */
  private void acronymsInBrackets() {
    List<Chain.Link> all =
        discourse.chains().stream()
            .flatMap(c -> c.links().stream())
            .sorted(Comparator.comparing(l -> l.mention().head()))
            .toList();
    for (int i = 0; i + 1 < all.size(); i++) {
      Found one = all.get(i).mention();
      Found two = all.get(i + 1).mention();
      if (isBracketed(one, two) && Acronyms.abbreviates(two.words(), one.words())) {
        Chain first = discourse.at(one.head()).orElseThrow();
        Chain second = discourse.at(two.head()).orElseThrow();
        boolean keepSecond = second.entry().isPresent();
        merge(keepSecond ? first : second, keepSecond ? second : first);
      }
    }
  }

  private void merge(Chain from, Chain into) {
    discourse.merge(from, into);
    byKey.replaceAll((key, chain) -> chain == from ? into : chain);
  }

  private boolean isBracketed(Found one, Found two) {
    return one.sentence() == two.sentence()
        && two.begin() == one.end() + 1
        && syntax.form(one.head().to(one.end())).equals("(");
  }
}
