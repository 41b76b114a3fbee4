package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Ids.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells namesakes apart by what follows their name in brackets: {@code Jane_Doe_(senator)}, {@code
 * Jane_Doe_(Canada)}, {@code Ford_(organization)}; by the first article that speaks of them where
 * nothing else tells them apart. Who is spoken of far more often than all others of the name keeps
 * it as it is, so that a slip in one article does not change the id of somebody in a thousand.
 */
final class Qualifiers {
  private static final int FAR_MORE = 3;

  private final Gazetteer gazetteer;

  Qualifiers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Gives each of the claimants of one id its own. */
  List<Draft> distinct(List<Draft> claimants) {
    boolean taken = gazetteer.byId(claimants.get(0).id()).isPresent();
    if (claimants.size() == 1 && (claimants.get(0).known() || !taken)) {
      return claimants;
    }
    List<Draft> ordered =
        claimants.stream()
            .sorted(
                Comparator.comparing((Draft d) -> !d.known())
                    .thenComparing(Draft::group, Cluster.BY_SIZE))
            .toList();
    List<Draft> distinct = new ArrayList<>();
    List<Draft> others = new ArrayList<>(ordered);
    if (ordered.get(0).known() || !taken && isMeant(ordered)) {
      distinct.add(others.remove(0));
    }
    Map<String, Integer> bearers = new HashMap<>();
    ordered.forEach(d -> qualifiers(d).forEach(q -> bearers.merge(q, 1, Integer::sum)));
    Set<String> ids = new HashSet<>();
    for (Draft draft : others) {
      String own =
          qualifiers(draft).stream()
              .filter(q -> bearers.get(q) == 1)
              .findFirst()
              .orElseGet(() -> last(draft));
      distinct.add(draft.withId(free(draft.id(), own, ids)));
    }
    return distinct;
  }

  /** Where nothing else tells them apart. */
  private static String last(Draft draft) {
    return draft.group().members().isEmpty()
        ? draft.type().name().toLowerCase(Locale.ROOT)
        : "in " + draft.group().first().article();
  }

  /** The first qualified id that nobody has: with the qualifier, then with a number. */
  private static String free(String name, String qualifier, Set<String> ids) {
    String id = name + "_(" + LocalNames.of(qualifier) + ")";
    for (int n = 2; !ids.add(id); n++) {
      id = name + "_(" + LocalNames.of(qualifier) + "_" + n + ")";
    }
    return id;
  }

  /** Whether the first is spoken of far more often than all the others. */
  private static boolean isMeant(List<Draft> bySize) {
    int others = bySize.stream().skip(1).mapToInt(d -> d.group().size()).sum();
    return bySize.get(0).group().size() >= FAR_MORE * others;
  }

  /** The kind, then what most articles say of the thing; the best first. */
  private Set<String> qualifiers(Draft draft) {
    Set<String> qualifiers = new LinkedHashSet<>();
    qualifiers.add(draft.type().name().toLowerCase(Locale.ROOT));
    byFrequency(draft.group().profile().occupations()).stream()
        .map(Weighing::plain)
        .forEach(qualifiers::add);
    byFrequency(draft.group().profile().affiliations()).stream()
        .map(a -> gazetteer.byId(a).map(Gazetteer.Entry::label).orElse(a))
        .forEach(qualifiers::add);
    return qualifiers;
  }

  private static List<String> byFrequency(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
