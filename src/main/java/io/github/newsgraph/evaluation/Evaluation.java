package io.github.newsgraph.evaluation;

import io.github.newsgraph.evaluation.FactMatcher.Fit;
import io.github.newsgraph.query.NamedQuery;
import io.github.newsgraph.query.Queries;
import io.github.newsgraph.query.QueryRunner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What claims are worth against gold facts.
 *
 * @param claims how many claims there are
 * @param articles how many articles they are of
 * @param verdicts on each gold fact, in their order
 * @param judged the claims of relations of which the gold has all facts
 */
public record Evaluation(int claims, int articles, List<Verdict> verdicts, List<Judged> judged) {
  public Evaluation {
    verdicts = List.copyOf(verdicts);
    judged = List.copyOf(judged);
  }

  /** What became of a gold fact. */
  public enum Outcome {
    FOUND,
    MISSED,
    /** A claim says as true what the text does not say is true. */
    FALSE
  }

  /**
   * What became of a gold fact.
   *
   * @param claim the claim that states it, truly or falsely; of a missed one a claim that says it
   *     less firmly, or something else of the same two things in the same sentence, if there is one
   * @param sentence the sentence that states it, as far as it can be told; else empty
   */
  public record Verdict(
      GoldFact fact, Outcome outcome, Optional<ScoredClaim> claim, String sentence) {}

  /** A claim of a relation of which the gold has all facts, and whether it is among them. */
  public record Judged(ScoredClaim claim, boolean right) {}

  /**
   * Counts over some of the facts.
   *
   * @param found facts that a claim states
   * @param facts all of them
   * @param falsely facts that a claim asserts and the text does not
   */
  public record Tally(int found, int facts, int falsely) {
    /** Both together. */
    public Tally plus(Tally other) {
      return new Tally(found + other.found, facts + other.facts, falsely + other.falsely);
    }

    /** The part of the facts that were found, 0 to 1. */
    public double recall() {
      return facts == 0 ? 0 : (double) found / facts;
    }
  }

  private static final NamedQuery ARTICLES =
      NamedQuery.parse("articles", "SELECT ?doc { GRAPH ?g { ?g dct:identifier ?doc } }");

  /**
   * Compares the claims of a graph with gold facts.
   *
   * @throws GoldException if the graph lacks an article that has gold facts
   */
  public static Evaluation of(Gold gold, QueryRunner graph) throws GoldException {
    List<String> known =
        graph.rows(ARTICLES, Map.of()).stream().map(row -> row.get("doc")).toList();
    for (String article : gold.articles()) {
      if (!known.contains(article)) {
        throw new GoldException(
            article + ".jsonl: there is no article '" + article + "' to compare it with");
      }
    }
    NamedQuery claims = Queries.bundled().resolve("claims");
    List<ScoredClaim> found = graph.rows(claims, Map.of()).stream().map(ScoredClaim::of).toList();
    return of(gold, found, Passages.of(graph));
  }

  static Evaluation of(Gold gold, List<ScoredClaim> claims, Passages passages) {
    Map<String, List<ScoredClaim>> byArticle =
        claims.stream()
            .collect(
                Collectors.groupingBy(ScoredClaim::article, TreeMap::new, Collectors.toList()));
    List<Verdict> verdicts = new ArrayList<>();
    for (GoldFact fact : gold.facts()) {
      verdicts.add(
          verdict(fact, byArticle.getOrDefault(fact.article(), List.of()), passages.of(fact)));
    }
    List<Judged> judged = new ArrayList<>();
    for (ScoredClaim claim : claims) {
      if (gold.isExhaustive(claim.article(), claim.relation())) {
        judged.add(new Judged(claim, isRight(claim, gold)));
      }
    }
    return new Evaluation(claims.size(), byArticle.size(), verdicts, judged);
  }

  private static Verdict verdict(GoldFact fact, List<ScoredClaim> claims, String sentence) {
    Map<Fit, ScoredClaim> best = new EnumMap<>(Fit.class);
    for (ScoredClaim claim : claims) {
      Fit fit = FactMatcher.fit(fact, claim);
      if (fit != Fit.OTHER_RELATION || claim.sentence().equals(sentence)) {
        best.putIfAbsent(fit, claim);
      }
    }
    if (best.containsKey(Fit.FOUND)) {
      return new Verdict(fact, Outcome.FOUND, Optional.of(best.get(Fit.FOUND)), sentence);
    }
    if (best.containsKey(Fit.FALSE)) {
      return new Verdict(fact, Outcome.FALSE, Optional.of(best.get(Fit.FALSE)), sentence);
    }
    Optional<ScoredClaim> near =
        Stream.of(Fit.WEAKER, Fit.OTHER_RELATION)
            .map(best::get)
            .filter(Objects::nonNull)
            .findFirst();
    return new Verdict(fact, Outcome.MISSED, near, sentence);
  }

  private static boolean isRight(ScoredClaim claim, Gold gold) {
    return gold.facts().stream()
        .filter(fact -> fact.article().equals(claim.article()))
        .anyMatch(fact -> FactMatcher.fit(fact, claim) == Fit.FOUND);
  }

  /**
   * Counts over "all" facts, and by level ("core"), level and kind ("core/event"), level and status
   * ("core/negated"), in this order for each level.
   */
  public Map<String, Tally> strata() {
    Map<String, Tally> strata = new LinkedHashMap<>();
    strata.put("all", tally(verdicts));
    by(GoldFact::level)
        .forEach(
            (level, tally) -> {
              strata.put(level, tally);
              Map<String, Tally> kinds = by(f -> f.level() + "/" + f.kind());
              Map<String, Tally> statuses =
                  by(f -> f.level() + "/" + f.held().name().toLowerCase(Locale.ROOT));
              Stream.of(kinds, statuses)
                  .flatMap(m -> m.entrySet().stream())
                  .filter(e -> e.getKey().startsWith(level + "/"))
                  .forEach(e -> strata.put(e.getKey(), e.getValue()));
            });
    return strata;
  }

  /** Counts by relation, as the gold calls it. */
  public Map<String, Tally> relations() {
    return by(GoldFact::relation);
  }

  private Map<String, Tally> by(Function<GoldFact, String> key) {
    Map<String, Tally> tallies = new TreeMap<>();
    verdicts.stream()
        .collect(Collectors.groupingBy(v -> key.apply(v.fact())))
        .forEach((name, group) -> tallies.put(name, tally(group)));
    return tallies;
  }

  private static Tally tally(List<Verdict> verdicts) {
    return new Tally(
        count(verdicts, Outcome.FOUND), verdicts.size(), count(verdicts, Outcome.FALSE));
  }

  private static int count(List<Verdict> verdicts, Outcome outcome) {
    return (int) verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }

  /** The facts of one outcome. */
  public List<Verdict> with(Outcome outcome) {
    return verdicts.stream().filter(v -> v.outcome() == outcome).toList();
  }

  /**
   * Of the claims of a relation of which the gold has all facts, how many are right; by relation.
   * Falsely asserted facts count as wrong, facts that are said less firmly than they are, too.
   */
  public Map<String, Tally> precision() {
    Map<String, Tally> tallies = new TreeMap<>();
    judged.stream()
        .collect(Collectors.groupingBy(j -> j.claim().relation()))
        .forEach(
            (relation, group) -> {
              int right = (int) group.stream().filter(Judged::right).count();
              tallies.put(relation, new Tally(right, group.size(), 0));
            });
    return tallies;
  }
}
