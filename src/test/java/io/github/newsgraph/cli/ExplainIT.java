package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why sentences and claims are read as they are. */
final class ExplainIT {
  private static final String SENDS =
      "Norway agreed to send ten tanks to Ukraine next week, President Anna Keller said.";

  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() {
    store = folder.resolve("graph").toString();
    Outcome outcome = Outcome.of("build", "seeds", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
  }

  private static String explain(String... args) {
    String[] command = new String[args.length + 1];
    command[0] = "explain";
    System.arraycopy(args, 0, command, 1, args.length);
    Outcome outcome = Outcome.of(Map.of("COLUMNS", "80"), "", command);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return outcome.out();
  }

  private static void assertHas(String text, String... lines) {
    for (String line : lines) {
      assertTrue(text.contains(line), line + " is not in:\n" + text);
    }
  }

  @Test
  void aSentenceIsShownWithTreeFramesRuleStatusAndConfidence() {
    String text = explain(SENDS, "--published", "2024-06-26");
    assertHas(
        text,
        "| | +-+-- tanks      tank   NOUN   obj\n",
        "\nsend  (verb)\n  agent        Norway\n  object       ten tanks\n",
        "next week (2024-07-01 to 2024-07-07)",
        "  said by      President Anna Keller",
        "  status       planned: \"agreed\" (plan)",
        "  claim        Norway sends tank; recipient: Ukraine",
        "  by rule    sends (diplomacy.rules:",
        "               when verb send|",
        "               claim   agent sends object",
        "made by a rule +");
    assertHas(text.replaceAll("\\s+", " "), ", not asserted -");
  }

  @Test
  void linesFitTheTerminal() {
    String text = explain(SENDS);
    assertTrue(text.lines().allMatch(l -> l.length() <= 80), text);
    assertTrue(text.chars().allMatch(c -> c < 128), "no boxes without a UTF-8 locale");
  }

  @Test
  void boxesAreDrawnWhereTheTerminalShowsThem() {
    Outcome outcome = Outcome.of(Map.of("LANG", "en_US.UTF-8"), "", "explain", "Norway won.");
    assertTrue(outcome.out().contains("├── won"), outcome.out());
    Outcome plain =
        Outcome.of(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8"), "", "explain", "Norway won.");
    assertTrue(plain.out().contains("+-- won"), plain.out());
  }

  @Test
  void rulesThatNearlyFitAreNamedWithWhatDoesNot() {
    String text = explain("She has not met the board.");
    assertHas(
        text, "  status       negated: \"not\" (negation)", "  no match     meets (diplomacy");
    String more = explain("Norway supports the plan.", "--near", "1");
    assertHas(more, "  no match     ");
  }

  @Test
  void whatSaysNothingIsSaidToSayNothing() {
    assertHas(explain("50 %"), "Nothing in it says who does or is what.");
  }

  @Test
  void aClaimOfTheGraphIsReadAgainAndIsTheSame() {
    List<String> rows =
        Outcome.of(
                "query",
                "SELECT ?claim { GRAPH ?g { ?claim rdf:predicate ng:sends ; ng:status ng:Planned ;"
                    + " ng:saidBy id:Klaus_Iohannis } }",
                "--results=tsv",
                "--store",
                store)
            .out()
            .lines()
            .toList();
    String iri = rows.get(1);
    String text = explain(iri, "--store", store);
    assertHas(
        text,
        "Claim     Romania sends Patriot\n          " + iri + "\n",
        "Status    planned, says Klaus Iohannis\n",
        "Words     \"would send\"",
        "Rule      sends (diplomacy.rules:",
        "Now       this program makes the same claim of it:",
        "  status       planned: \"would\" (future)");
    String digits = iri.substring(iri.lastIndexOf('/') + 1);
    assertEquals(text, explain("claim:" + digits.substring(0, 10), "--store", store));
  }

  @Test
  void allClaimsOfTheGraphAreMadeAgain() {
    List<String> iris =
        Outcome.of(
                "query",
                "SELECT ?claim { GRAPH ?g { ?claim a ng:Claim } } ORDER BY ?claim LIMIT 3",
                "--results=tsv",
                "--store",
                store)
            .out()
            .lines()
            .skip(1)
            .toList();
    for (String iri : iris) {
      assertHas(explain(iri, "--store", store), "\nNow       this program makes ");
    }
  }

  @Test
  void anUnknownClaimIsOneLineAndItsNeighbours() {
    Outcome outcome = Outcome.of("explain", "claim:ffffffff0000", "--store", store);
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(
        outcome.err().startsWith("newsgraph: no single claim is called 'claim:ffffffff0000'"));
    Outcome entity = Outcome.of("explain", "http://localhost:3030/id/Romania", "--store", store);
    assertTrue(entity.err().contains("newsgraph describe"), entity.err());
    assertEquals(1, entity.err().lines().count());
  }
}
