package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Decides which of several places of one name is meant: the Georgia of "Atlanta, Georgia" or that
 * of "Georgia and Armenia"; and that "Paris, Texas" is not the Paris of the gazetteer.
 */
final class Namesakes {
  private static final Set<EntityType> PLACES = Set.of(EntityType.COUNTRY, EntityType.PLACE);
  private static final SortedSet<String> EMPTY = Collections.emptySortedSet();
  private static final Set<String> ATTACHED = Set.of("appos", "nmod", "dep", "obl", "flat", "list");

  private final Syntax syntax;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Namesakes(Syntax syntax, Gazetteer gazetteer, Lexicon lexicon) {
    this.syntax = syntax;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** The same names, each with the entry that is meant. */
  List<Found> decided(List<Found> names) {
    List<Found> decided = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Found name = names.get(i);
      Found kind = gazetteer.hasOwn() ? ofItsKind(name) : name;
      boolean place = isPlaceName(kind) || isShortPlaceName(kind);
      decided.add(place ? decided(kind, i, names) : kind);
    }
    return decided;
  }

  /**
   * The name with the entry of the kind that the text takes it for, where a user knows several
   * things of the name or one of another kind: "Jordan" is no person where it is a country.
   */
  private Found ofItsKind(Found name) {
    List<Gazetteer.Entry> senses = name.demonym() ? List.of() : gazetteer.allByName(name.words());
    if (senses.stream().noneMatch(this::isOwn)) {
      return name;
    }
    // A person's short name may be another person's of the article; the resolver sees to it.
    boolean brief = !PersonName.of(name.words()).isFull();
    List<Gazetteer.Entry> fitting =
        senses.stream()
            .filter(e -> KnowledgeLinks.mayBe(e.type(), name.type()))
            .filter(e -> !(brief && e.type() == EntityType.PERSON))
            .toList();
    List<Gazetteer.Entry> exact = fitting.stream().filter(e -> e.type() == name.type()).toList();
    List<Gazetteer.Entry> best = exact.isEmpty() ? fitting : exact;
    if (best.isEmpty()) {
      return name.entry().filter(this::isOwn).isPresent() ? unknown(name) : name;
    }
    boolean sure = best.size() == 1 || !isOwn(best.get(0));
    return sure ? changed(name, best.get(0).type(), Optional.of(best.get(0))) : unknown(name);
  }

  private boolean isOwn(Gazetteer.Entry entry) {
    return gazetteer.own(entry.id()).isPresent();
  }

  private static Found unknown(Found name) {
    return changed(name, name.type(), Optional.empty());
  }

  /** "Columbia" means one of several cities only with its state behind it. */
  private boolean isShortPlaceName(Found name) {
    return name.entry().isEmpty()
        && !name.demonym()
        && name.type() != EntityType.PERSON
        && !gazetteer.byShortName(name.words()).isEmpty();
  }

  private static boolean isPlaceName(Found name) {
    return !name.demonym() && name.entry().filter(e -> PLACES.contains(e.type())).isPresent();
  }

  private Found decided(Found name, int index, List<Found> names) {
    List<Gazetteer.Entry> senses = senses(name);
    Optional<Gazetteer.Entry> region = regionBehind(name, index, names);
    if (region.isPresent()) {
      return with(name, first(senses, e -> liesIn(e, region.get())));
    }
    if (senses.size() == 1 && name.entry().isPresent()) {
      return name;
    }
    Optional<Gazetteer.Entry> meant =
        cityBefore(name, index, names)
            .flatMap(city -> first(senses, e -> isRegion(e) && liesIn(city, e)))
            .or(() -> beside(name, names, senses))
            .or(() -> regional(name, senses))
            .or(() -> elsewhere(name, names, senses));
    return meant.isPresent() ? with(name, meant) : name;
  }

  private List<Gazetteer.Entry> senses(Found name) {
    List<Gazetteer.Entry> senses = new ArrayList<>(gazetteer.allByName(name.words()));
    senses.removeIf(e -> !PLACES.contains(e.type()));
    senses.addAll(gazetteer.byShortName(name.words()));
    return senses;
  }

  private static Optional<Gazetteer.Entry> first(
      Collection<Gazetteer.Entry> senses, Predicate<Gazetteer.Entry> fits) {
    return senses.stream().filter(fits).findFirst();
  }

  private static Found with(Found name, Optional<Gazetteer.Entry> entry) {
    return changed(name, entry.map(Gazetteer.Entry::type).orElse(EntityType.PLACE), entry);
  }

  private static Found changed(Found name, EntityType type, Optional<Gazetteer.Entry> entry) {
    return new Found(
        name.head(), name.begin(), name.end(), name.kind(), type, name.words(), entry, false);
  }

  /** "Texas" of "Paris, Texas" */
  private Optional<Gazetteer.Entry> regionBehind(Found city, int index, List<Found> names) {
    if (index + 1 >= names.size()) {
      return Optional.empty();
    }
    Found region = names.get(index + 1);
    boolean next = isBehindComma(region, city) && isPlaceName(region) && isEnded(region);
    return next && senses(city).stream().anyMatch(e -> !isRegion(e))
        ? first(senses(region), Namesakes::isRegion)
        : Optional.empty();
  }

  private Optional<Gazetteer.Entry> cityBefore(Found region, int index, List<Found> names) {
    return index > 0 && isBehindComma(region, names.get(index - 1)) && isEnded(region)
        ? names.get(index - 1).entry().filter(e -> !isRegion(e))
        : Optional.empty();
  }

  private boolean isBehindComma(Found region, Found city) {
    if (region.sentence() != city.sentence() || region.begin() != city.end() + 1) {
      return false;
    }
    boolean comma = syntax.form(city.head().to(city.end())).equals(",");
    boolean attached =
        ATTACHED.contains(syntax.relation(region.head()))
            && syntax.head(region.head()).filter(h -> city.covers(h.token())).isPresent();
    return comma && attached;
  }

  /** Not "in Paris, Germany's chancellor": nothing follows the region but a mark. */
  private boolean isEnded(Found region) {
    int size = syntax.sentence(region.head()).size();
    return region.end() >= size
        || syntax.token(region.head().to(region.end())).upos().equals("PUNCT")
        || syntax.children(region.head()).stream().noneMatch(c -> c.token() >= region.end());
  }

  private static boolean isRegion(Gazetteer.Entry entry) {
    return entry.type() == EntityType.COUNTRY || !entry.kindNouns().contains("city");
  }

  private static boolean liesIn(Gazetteer.Entry place, Gazetteer.Entry region) {
    Optional<String> country = region.country();
    Set<String> regions = place.background().links().getOrDefault("inRegion", EMPTY);
    if (region.type() == EntityType.COUNTRY) {
      country = Optional.of(region.id());
    } else if (!regions.isEmpty()) {
      return regions.contains(region.id());
    }
    return place.country().isPresent() && place.country().equals(country)
        || place.capitalOf().filter(region.id()::equals).isPresent();
  }

  /** "Georgia, Michigan and Arizona" are states, "Georgia and Armenia" are countries. */
  private Optional<Gazetteer.Entry> beside(
      Found name, List<Found> names, List<Gazetteer.Entry> senses) {
    At first = syntax.firstConjunct(name.head());
    List<Gazetteer.Entry> neighbours =
        names.stream()
            .filter(n -> n != name && n.sentence() == name.sentence() && isPlaceName(n))
            .filter(n -> syntax.firstConjunct(n.head()).equals(first))
            .flatMap(n -> n.entry().stream())
            .filter(n -> !senses.contains(n))
            .toList();
    return neighbours.stream()
        .flatMap(n -> senses.stream().filter(e -> areOfOneKind(e, n)))
        .findFirst();
  }

  private static boolean areOfOneKind(Gazetteer.Entry one, Gazetteer.Entry other) {
    boolean countries = one.type() == EntityType.COUNTRY && other.type() == EntityType.COUNTRY;
    boolean regions =
        one.type() == EntityType.PLACE
            && other.type() == EntityType.PLACE
            && isRegion(one) == isRegion(other)
            && one.country().isPresent()
            && one.country().equals(other.country());
    return countries || regions;
  }

  /** "the state of Georgia", "Georgia's governor", "Georgia voters" */
  private Optional<Gazetteer.Entry> regional(Found name, List<Gazetteer.Entry> senses) {
    String noun = syntax.head(name.head()).map(syntax::lemma).orElse("");
    return lexicon.is(noun, "regional")
        ? first(senses, e -> e.type() == EntityType.PLACE && isRegion(e))
        : Optional.empty();
  }

  /** A state where the article speaks of more places of its country than of other countries. */
  private Optional<Gazetteer.Entry> elsewhere(
      Found name, List<Found> names, List<Gazetteer.Entry> senses) {
    Set<Gazetteer.Entry> others = new HashSet<>();
    names.stream().flatMap(n -> n.entry().stream()).forEach(others::add);
    others.removeAll(senses);
    Set<Gazetteer.Entry> listed = new HashSet<>(gazetteer.allByName(name.words()));
    return senses.stream()
        .filter(e -> e.type() == EntityType.PLACE && listed.contains(e))
        .filter(e -> isAtHome(e, others))
        .min(Comparator.comparing(Gazetteer.Entry::id));
  }

  private static boolean isAtHome(Gazetteer.Entry state, Set<Gazetteer.Entry> others) {
    long near =
        others.stream()
            .filter(o -> o.type() == EntityType.PLACE && o.capitalOf().isEmpty())
            .filter(o -> o.country().isPresent() && o.country().equals(state.country()))
            .count();
    long far =
        others.stream()
            .filter(o -> o.type() == EntityType.COUNTRY || o.capitalOf().isPresent())
            .filter(o -> !Optional.of(o.id()).equals(state.country()))
            .filter(o -> !o.capitalOf().equals(state.country()))
            .count();
    return near > far;
  }
}
