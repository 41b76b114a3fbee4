package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims of two articles against what a person has read in them. */
final class EvaluateIT {
  private static final String GOLD = "src/test/resources/gold";

  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() {
    store = folder.resolve("graph").toString();
    Outcome outcome = Outcome.of("build", "seeds", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
  }

  private static Outcome evaluate(String... options) {
    return Outcome.of(
        Stream.concat(
                List.of("evaluate", GOLD, "--store", store).stream(), List.of(options).stream())
            .toArray(String[]::new));
  }

  @Test
  void figuresComeFirstThenWhatIsMissed() {
    Outcome outcome = evaluate("--min-recall", "core=0.8", "--max-false", "0");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    List<String> lines = outcome.out().lines().toList();
    assertEquals("Gold    13 facts", lines.get(1));
    assertTrue(lines.stream().anyMatch(l -> l.matches("core +\\d+ +9 +[01]\\.\\d{3} +-")));
    assertTrue(lines.stream().anyMatch(l -> l.matches("succeeds +\\d +\\d +1\\.000")));
    assertTrue(
        outcome.out().contains("    dead [extra attribute asserted] downing | number of deaths"),
        outcome.out());
    assertTrue(outcome.out().contains("False assertions (0)"), outcome.out());
  }

  @Test
  void articlesAreReadWhereThereIsNoGraph() {
    Outcome outcome =
        Outcome.of(
            "evaluate",
            GOLD + "/003_30f3437514e510e8.jsonl",
            "--articles",
            "seeds/003_30f3437514e510e8.txt");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("over 1 article\n"), outcome.out());
    assertTrue(outcome.out().contains("Gold    8 facts"), outcome.out());
  }

  @Test
  void whatFallsShortIsToldAndIsAnExitCode() {
    Outcome outcome = evaluate("--min-recall=1", "--min-precision", "1.01", "--max-false=-1");
    assertEquals(ExitCode.DEMANDS_UNMET, outcome.code());
    List<String> lines = outcome.err().lines().toList();
    assertTrue(lines.get(0).matches("newsgraph: recall of all facts is 0\\.\\d+, and must be 1.0"));
    assertTrue(lines.get(1).matches("newsgraph: precision is [01]\\.\\d+, and must be 1.01"));
    assertEquals("newsgraph: false assertions are 0, and may be -1", lines.get(2));
    assertFalse(outcome.out().isEmpty(), "the figures are there nevertheless");
  }

  @Test
  void aRowAFactIsForPrograms() {
    List<String> rows = evaluate("--format", "tsv").out().lines().toList();
    assertEquals(14, rows.size());
    assertTrue(rows.stream().allMatch(r -> r.split("\t", -1).length == 12));
    assertTrue(
        rows.stream().anyMatch(r -> r.contains("\thandover\tcore\trelation\tasserted\tfound\t")));
  }

  @Test
  void jsonHasTheFiguresAndTheFacts() {
    JsonObject all = JsonParser.parseString(evaluate("--format=json").out()).getAsJsonObject();
    assertEquals(13, all.getAsJsonArray("facts").size());
    assertEquals(9, all.getAsJsonObject("strata").getAsJsonObject("core").get("of").getAsInt());
    assertTrue(all.getAsJsonObject("precision").has("succeeds"));
  }

  @Test
  void anArticleThatIsNotThereIsNamed() throws IOException {
    Path other = folder.resolve("other.jsonl");
    Files.copy(Path.of(GOLD, "002_ae0033b23e868a57.jsonl"), other);
    Outcome outcome = Outcome.of("evaluate", other.toString(), "--store", store);
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals(
        "newsgraph: other.jsonl: there is no article 'other' to compare it with\n", outcome.err());
  }

  @Test
  void goldThatCannotBeUsedIsOneLine() {
    Outcome none = Outcome.of("evaluate", folder + "/none");
    assertEquals("newsgraph: " + folder + "/none: no such file or folder\n", none.err());
    assertEquals(ExitCode.FAILURE, none.code());
    Outcome alone = Outcome.of("evaluate", GOLD);
    assertTrue(alone.err().contains("say where they are with --articles or --store"), alone.err());
    assertEquals(ExitCode.USAGE, alone.code());
  }
}
