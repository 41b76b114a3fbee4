package io.github.newsgraph.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.newsgraph.evaluation.Evaluation;
import io.github.newsgraph.evaluation.Evaluation.Tally;
import io.github.newsgraph.evaluation.Evaluation.Verdict;
import io.github.newsgraph.evaluation.GoldFact;
import io.github.newsgraph.evaluation.GoldFact.Alternative;
import io.github.newsgraph.evaluation.ScoredClaim;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes how claims compare with gold facts for programs. */
final class EvaluationData {
  private EvaluationData() {}

  /** A row a gold fact, under a header. */
  static void tsv(Evaluation evaluation, PrintStream out) {
    out.print(
        "article\tid\tlevel\tkind\tstatus\toutcome\tsubject\trelation\tobject\tclaim"
            + "\tclaimStatus\tsentence\n");
    for (Verdict verdict : evaluation.verdicts()) {
      GoldFact fact = verdict.fact();
      Alternative first = fact.alternatives().get(0);
      List<String> cells =
          List.of(
              fact.article(),
              fact.id(),
              fact.level(),
              fact.kind(),
              lowerCase(fact.held()),
              lowerCase(verdict.outcome()),
              first.subject().accepted().get(0),
              fact.relation(),
              first.object().accepted().get(0),
              verdict.claim().map(ScoredClaim::toString).orElse(""),
              verdict.claim().map(c -> lowerCase(c.held())).orElse(""),
              verdict.sentence());
      out.print(
          String.join("\t", cells.stream().map(c -> c.replaceAll("[\\s\"]+", " ")).toList())
              + "\n");
    }
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** One object: all figures, and what became of each gold fact. */
  static void json(Evaluation evaluation, PrintStream out) {
    JsonObject all = new JsonObject();
    all.addProperty("claims", evaluation.claims());
    all.addProperty("articles", evaluation.articles());
    all.add("strata", tallies(evaluation.strata(), "recall"));
    all.add("relations", tallies(evaluation.relations(), "recall"));
    all.add("precision", tallies(evaluation.precision(), "precision"));
    JsonArray facts = new JsonArray();
    evaluation.verdicts().forEach(verdict -> facts.add(fact(verdict)));
    all.add("facts", facts);
    out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all));
  }

  private static JsonObject tallies(Map<String, Tally> tallies, String figure) {
    JsonObject all = new JsonObject();
    tallies.forEach(
        (name, tally) -> {
          JsonObject one = new JsonObject();
          one.addProperty("found", tally.found());
          one.addProperty("of", tally.facts());
          one.addProperty(figure, tally.recall());
          one.addProperty("false", tally.falsely());
          all.add(name, one);
        });
    return all;
  }

  private static JsonObject fact(Verdict verdict) {
    JsonObject one = new JsonObject();
    one.addProperty("article", verdict.fact().article());
    one.addProperty("id", verdict.fact().id());
    one.addProperty("fact", verdict.fact().alternatives().get(0).toString());
    one.addProperty("outcome", lowerCase(verdict.outcome()));
    verdict.claim().ifPresent(c -> one.addProperty("claim", c.toString()));
    one.addProperty("sentence", verdict.sentence());
    return one;
  }
}
