package io.github.newsgraph.cli;

import io.github.newsgraph.evaluation.Evaluation;
import io.github.newsgraph.evaluation.Evaluation.Judged;
import io.github.newsgraph.evaluation.Evaluation.Outcome;
import io.github.newsgraph.evaluation.Evaluation.Tally;
import io.github.newsgraph.evaluation.Evaluation.Verdict;
import io.github.newsgraph.evaluation.GoldFact;
import io.github.newsgraph.evaluation.ScoredClaim;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how claims compare with gold facts. */
final class EvaluationPrinter {
  private static final String INDENT = "      ";

  private final Console console;
  private final PrintStream out;

  EvaluationPrinter(Console console) {
    this.console = console;
    this.out = console.out();
  }

  void print(Evaluation evaluation) {
    String articles = evaluation.articles() == 1 ? " article" : " articles";
    out.printf("Claims  %,d over %,d%s%n", evaluation.claims(), evaluation.articles(), articles);
    out.printf("Gold    %,d facts%n", evaluation.verdicts().size());
    heading("Level, kind and status", "  found   of  recall  false");
    evaluation.strata().forEach((name, tally) -> row(indented(name), tally));
    relations(evaluation);
    verdicts("Missed", evaluation.with(Outcome.MISSED));
    verdicts("False assertions", evaluation.with(Outcome.FALSE));
    wrong(evaluation.judged().stream().filter(j -> !j.right()).map(Judged::claim).toList());
  }

  private void heading(String name, String columns) {
    out.println();
    out.println(console.bold(String.format("%-32s%s", name, columns).stripTrailing()));
  }

  /** "core/event" stands below "core". */
  private static String indented(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? name : "  " + name.substring(slash + 1);
  }

  private void row(String name, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%-32s%7d %4d   %.3f  %5s%n",
        shortened(name, 32),
        tally.found(),
        tally.facts(),
        tally.recall(),
        tally.falsely() == 0 ? "-" : tally.falsely());
  }

  private static String shortened(String text, int room) {
    return text.length() <= room ? text : text.substring(0, room - 3) + "...";
  }

  private void relations(Evaluation evaluation) {
    heading("Relation, as the gold calls it", "  found   of  recall  false");
    Map<String, Tally> relations = evaluation.relations();
    relations.entrySet().stream()
        .filter(e -> e.getValue().facts() > 1)
        .sorted(
            Comparator.comparing((Map.Entry<String, Tally> e) -> -e.getValue().facts())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> row(e.getKey(), e.getValue()));
    relations.values().stream()
        .filter(tally -> tally.facts() == 1)
        .reduce(Tally::plus)
        .ifPresent(sum -> row(sum.facts() + " more, a fact each", sum));
    precision(evaluation.precision());
  }

  private void precision(Map<String, Tally> precision) {
    if (!precision.isEmpty()) {
      heading("Claims, where gold is exhaustive", "  right   of  precision");
      precision.forEach(
          (name, tally) ->
              out.printf(
                  Locale.ROOT,
                  "%-32s%7d %4d      %.3f%n",
                  shortened(name, 32),
                  tally.found(),
                  tally.facts(),
                  tally.recall()));
    }
  }

  private void verdicts(String name, List<Verdict> verdicts) {
    heading(name + " (" + verdicts.size() + ")", "");
    String before = "";
    for (Verdict verdict : verdicts) {
      GoldFact fact = verdict.fact();
      String quoted = verdict.sentence().isEmpty() ? "" : "  \"" + verdict.sentence() + "\"";
      String place = fact.article() + quoted;
      if (!place.equals(before)) {
        out.println(console.faint(Wrapping.of(place, console.width(), "  ", INDENT)));
      }
      before = place;
      String held = fact.held().name().toLowerCase(Locale.ROOT);
      out.printf(
          "    %s [%s %s %s] %s%n",
          fact.id(), fact.level(), fact.kind(), held, fact.alternatives().get(0));
      verdict.claim().ifPresent(claim -> out.println(INDENT + "claimed: " + said(claim)));
    }
  }

  private String said(ScoredClaim claim) {
    return shortened(claim.toString(), console.width() - INDENT.length() - 24)
        + "  ("
        + claim.held().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  private void wrong(List<ScoredClaim> claims) {
    if (!claims.isEmpty()) {
      heading("Claims that are not in the gold (" + claims.size() + ")", "");
      for (ScoredClaim claim : claims) {
        String place = claim.article() + "  \"" + claim.sentence() + "\"";
        out.println("    " + said(claim));
        out.println(console.faint(Wrapping.of(place, console.width(), INDENT, INDENT)));
      }
    }
  }
}
