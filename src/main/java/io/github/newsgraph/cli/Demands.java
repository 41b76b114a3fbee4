package io.github.newsgraph.cli;

import io.github.newsgraph.evaluation.Evaluation;
import io.github.newsgraph.evaluation.Evaluation.Outcome;
import io.github.newsgraph.evaluation.Evaluation.Tally;
import io.github.newsgraph.evaluation.Gold;
import io.github.newsgraph.evaluation.GoldFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What an evaluation must at least come to, as for a build server. */
final class Demands {
  private static final String ALL = "all";

  @Option(
      names = "--min-recall",
      paramLabel = "[LEVEL=]R",
      description =
          "Exit with code 5 if less than this part of the facts (of that level) is found, such as"
              + " 0.8 or core=0.85; may be given several times.")
  List<String> minRecall = new ArrayList<>();

  @Option(
      names = "--min-precision",
      paramLabel = "P",
      description = "Exit with code 5 if the precision is less, where the gold is exhaustive.")
  Double minPrecision;

  @Option(
      names = "--max-false",
      paramLabel = "N",
      description = "Exit with code 5 if more facts than this are asserted falsely.")
  Integer maxFalse;

  /** Refuses demands that make no sense for this gold. */
  void check(Gold gold) {
    List<String> levels = gold.facts().stream().map(GoldFact::level).distinct().sorted().toList();
    for (String level : recalls().keySet()) {
      UserError.check(
          level.equals(ALL) || levels.contains(level),
          "--min-recall names the level '"
              + level
              + "'; the gold has "
              + String.join(", ", levels));
    }
    UserError.check(
        minPrecision == null || !gold.exhaustive().isEmpty(),
        "--min-precision needs gold that says what it is exhaustive of");
  }

  private Map<String, Double> recalls() {
    Map<String, Double> recalls = new LinkedHashMap<>();
    for (String demand : minRecall) {
      int equals = demand.lastIndexOf('=');
      String number = demand.substring(equals + 1);
      UserError.check(
          number.matches("0|1|[01]?\\.\\d+"),
          "--min-recall is 0 to 1, such as 0.8 or core=0.85, not " + demand);
      recalls.put(equals < 0 ? ALL : demand.substring(0, equals), Double.parseDouble(number));
    }
    return recalls;
  }

  /** What the figures fall short of, a line each. */
  List<String> unmet(Evaluation evaluation) {
    List<String> unmet = new ArrayList<>();
    Map<String, Tally> strata = evaluation.strata();
    recalls()
        .forEach(
            (level, least) -> {
              double recall = strata.get(level).recall();
              if (recall < least) {
                unmet.add(below("recall of " + level + " facts", recall, least));
              }
            });
    if (minPrecision != null && precision(evaluation) < minPrecision) {
      unmet.add(below("precision", precision(evaluation), minPrecision));
    }
    int falsely = evaluation.with(Outcome.FALSE).size();
    if (maxFalse != null && falsely > maxFalse) {
      unmet.add("false assertions are " + falsely + ", and may be " + maxFalse);
    }
    return unmet;
  }

  private static double precision(Evaluation evaluation) {
    return evaluation.judged().stream().collect(Collectors.averagingDouble(j -> j.right() ? 1 : 0));
  }

  private static String below(String figure, double is, double least) {
    return String.format(Locale.ROOT, "%s is %.3f, and must be %s", figure, is, least);
  }
}
