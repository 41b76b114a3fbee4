package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Weighs what speaks for and against two things of like names being one. */
final class Weighing {
  /** Fields whose people are seldom known for anything else besides. */
  private static final Set<String> APART = Set.of("sport", "arts", "crime");

  private static final Set<Set<String>> TOGETHER =
      Set.of(
          Set.of("arts", "letters"),
          Set.of("arts", "business"),
          Set.of("sport", "business"),
          Set.of("sport", "letters"));

  private static final double COUNTRY_IN_CONTEXT = 0.25;
  private static final double COUNTRIES_AT_MOST = 0.5;
  private static final double SAME_COUNTRY = 0.75;
  private static final String FORMER = "former ";

  private final Gazetteer gazetteer;
  private final Map<String, List<String>> fields = new HashMap<>();

  Weighing(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    for (String name : lexicon.classes()) {
      if (name.startsWith("field-")) {
        String field = name.substring("field-".length());
        lexicon
            .all(name)
            .forEach(w -> fields.computeIfAbsent(w, k -> new ArrayList<>()).add(field));
      }
    }
  }

  /** About how many independent things speak for it: shared names, offices, countries. */
  double support(Profile a, Profile b) {
    Profile small = a.context().size() <= b.context().size() ? a : b;
    Profile large = small == a ? b : a;
    double named = 0;
    double countries = 0;
    for (String token : small.context()) {
      if (small.hasContext(token) && large.hasContext(token)) {
        if (isCountry(token)) {
          countries += COUNTRY_IN_CONTEXT;
        } else {
          named++;
        }
      }
    }
    return named
        + Math.min(COUNTRIES_AT_MOST, countries)
        + (occupations(a).stream().anyMatch(occupations(b)::contains) ? 1 : 0)
        + a.affiliations().keySet().stream()
            .filter(t -> a.hasAffiliation(t) && b.hasAffiliation(t))
            .mapToDouble(t -> isCountry(t) ? SAME_COUNTRY : 1)
            .sum();
  }

  /** What speaks against it: 2 by itself is enough to keep two things of one name apart. */
  double conflict(Profile a, Profile b) {
    Set<String> ones = fields(a);
    Set<String> others = fields(b);
    boolean fieldsDiffer =
        !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    Set<String> here = countries(a);
    Set<String> there = countries(b);
    boolean countriesDiffer =
        !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    double conflict = countriesDiffer ? 1 : 0;
    if (fieldsDiffer && exclude(ones, others)) {
      conflict += 2;
    } else if (countriesDiffer && (fieldsDiffer || sameOffice(a, b))) {
      conflict++;
    }
    return conflict;
  }

  /** Two presidents of two countries. */
  private boolean sameOffice(Profile a, Profile b) {
    return occupations(a).stream()
        .filter(o -> fields.getOrDefault(o, List.of()).contains("politics"))
        .anyMatch(occupations(b)::contains);
  }

  private static boolean exclude(Set<String> ones, Set<String> others) {
    for (String one : ones) {
      for (String other : others) {
        boolean apart = APART.contains(one) || APART.contains(other);
        if (!apart || TOGETHER.contains(Set.of(one, other))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Fields of life and countries, which tell namesakes apart; empty if nothing is said of them. */
  String traits(Evidence evidence) {
    if (evidence.occupations().isEmpty() && evidence.affiliations().isEmpty()) {
      return "";
    }
    Profile profile = Profile.of(evidence);
    Set<String> traits = fields(profile);
    traits.addAll(countries(profile));
    return String.join("|", traits);
  }

  private Set<String> fields(Profile profile) {
    Set<String> found = new TreeSet<>();
    occupations(profile).forEach(o -> found.addAll(fields.getOrDefault(o, List.of())));
    return found;
  }

  private static Set<String> occupations(Profile profile) {
    Set<String> found = new TreeSet<>();
    for (String occupation : profile.occupations().keySet()) {
      if (profile.hasOccupation(occupation)) {
        found.add(plain(occupation));
      }
    }
    return found;
  }

  static String plain(String occupation) {
    return occupation.startsWith(FORMER) ? occupation.substring(FORMER.length()) : occupation;
  }

  private Set<String> countries(Profile profile) {
    Set<String> found = new TreeSet<>();
    for (String affiliation : profile.affiliations().keySet()) {
      if (profile.hasAffiliation(affiliation) && isCountry(affiliation)) {
        found.add(affiliation);
      }
    }
    return found;
  }

  boolean isCountry(String id) {
    return gazetteer.byId(id).filter(e -> e.type() == EntityType.COUNTRY).isPresent();
  }
}
