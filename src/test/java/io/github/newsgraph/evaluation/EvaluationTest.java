package io.github.newsgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.evaluation.Evaluation.Outcome;
import io.github.newsgraph.evaluation.Evaluation.Tally;
import io.github.newsgraph.evaluation.Evaluation.Verdict;
import io.github.newsgraph.evaluation.GoldFact.Alternative;
import io.github.newsgraph.evaluation.GoldFact.End;
import io.github.newsgraph.evaluation.GoldFact.Form;
import io.github.newsgraph.evaluation.GoldFact.Held;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims against gold facts. */
class EvaluationTest {
  private static final String SENTENCE = "Norway's government will send tanks to Chile.";
  private static final Passages PASSAGES =
      new Passages(Map.of("report", List.of("Tanks are heavy.", SENTENCE)));

  private static End entity(String... names) {
    return new End(Form.ENTITY, List.of(names));
  }

  private static End concept(String... phrases) {
    return new End(Form.CONCEPT, List.of(phrases));
  }

  private static GoldFact fact(Held held, End subject, String relation, End object) {
    Alternative way = new Alternative(subject, List.of(relation), object);
    return new GoldFact("report", "1", "core", "event", held, "", false, List.of(way));
  }

  private static GoldFact sends(Held held) {
    return fact(held, entity("Norway"), "send", concept("tank"));
  }

  /** The row of a claim; more cells by their names. */
  private static ScoredClaim claim(
      String subject, String relation, String object, String status, String... more) {
    Map<String, String> row = new HashMap<>();
    row.put("doc", "report");
    row.put("sentence", SENTENCE);
    row.put("subject", subject);
    row.put("predicate", relation);
    row.put("object", object);
    row.put("status", status);
    for (int i = 0; i < more.length; i += 2) {
      row.put(more[i], more[i + 1]);
    }
    return ScoredClaim.of(row);
  }

  private static Verdict verdict(GoldFact fact, ScoredClaim... claims) {
    return evaluation(Map.of(), List.of(fact), claims).verdicts().get(0);
  }

  private static Evaluation evaluation(
      Map<String, Set<String>> exhaustive, List<GoldFact> facts, ScoredClaim... claims) {
    return Evaluation.of(new Gold(facts, exhaustive), List.of(claims), PASSAGES);
  }

  @ParameterizedTest
  @CsvSource({
    "ASSERTED, asserted, FOUND",
    "ASSERTED, unreal, MISSED",
    "ASSERTED, negated, MISSED",
    "UNREAL, asserted, FALSE",
    "UNREAL, unreal, FOUND",
    "UNREAL, negated, FOUND",
    "NEGATED, asserted, FALSE",
    "NEGATED, negated, FOUND",
  })
  void howFirmlyAClaimIsHeldDecides(Held held, String status, Outcome outcome) {
    assertEquals(
        outcome, verdict(sends(held), claim("Norway", "sends", "tanks", status)).outcome());
  }

  @Test
  void aTrueClaimOutweighsAFalseOne() {
    ScoredClaim right = claim("Norway", "sends", "tanks", "unreal");
    ScoredClaim wrong = claim("Norway", "send", "heavy tank", "asserted");
    Verdict verdict = verdict(sends(Held.UNREAL), wrong, right);
    assertEquals(Outcome.FOUND, verdict.outcome());
    assertEquals(right, verdict.claim().orElseThrow());
  }

  @Test
  void aliasesTriggersAndRolesCount() {
    GoldFact fact = fact(Held.ASSERTED, entity("Oslo"), "ship to", entity("Chile"));
    ScoredClaim claim =
        claim(
            "Norway",
            "sends",
            "tank",
            "asserted",
            "subjectAliases",
            "Kingdom|Oslo",
            "trigger",
            "shipped to",
            "roles",
            "objectPhrase=ten tanks|recipient=Chile");
    assertEquals(Outcome.FOUND, verdict(fact, claim).outcome());
    ScoredClaim bare = claim("Norway", "sends", "tank", "asserted");
    assertEquals(Outcome.MISSED, verdict(fact, bare).outcome());
  }

  @Test
  void anEntityIsTheWholeNameAndAConceptAPartOfThePhrase() {
    ScoredClaim claim = claim("Norway's army", "sends", "tanks of the army", "asserted");
    assertEquals(Outcome.MISSED, verdict(sends(Held.ASSERTED), claim).outcome());
    GoldFact ofArmy = fact(Held.ASSERTED, concept("armies"), "send", concept("tank"));
    assertEquals(Outcome.FOUND, verdict(ofArmy, claim).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "member of, memberOf, true",
    "member of, is a founding member of, true",
    "member of, member, true",
    "of, member, false",
    "lead, led by, true",
    "led by, lead, true",
    "support, oppose, false",
    "drop out of, dropped, false",
  })
  void aRelationMayHaveMoreWordsAndLackLightOnes(String gold, String claimed, boolean found) {
    GoldFact fact = fact(Held.ASSERTED, entity("Norway"), gold, entity("Chile"));
    Verdict verdict = verdict(fact, claim("Norway", claimed, "Chile", "asserted"));
    assertEquals(found, verdict.outcome() == Outcome.FOUND);
  }

  @Test
  void ofAMissedFactTheNearestClaimOfItsSentenceIsTold() {
    ScoredClaim other = claim("Norway", "keeps", "tanks", "asserted");
    ScoredClaim weaker = claim("Norway", "sends", "tanks", "unreal");
    ScoredClaim elsewhere =
        claim("Norway", "keeps", "tanks", "asserted", "sentence", "Tanks are heavy.");
    GoldFact fact = sends(Held.ASSERTED);
    assertEquals(weaker, verdict(fact, other, weaker).claim().orElseThrow());
    assertEquals(other, verdict(fact, elsewhere, other).claim().orElseThrow());
    assertTrue(verdict(fact, elsewhere).claim().isEmpty());
  }

  @Test
  void theSentenceIsFoundByTheQuoteOrByTheEnds() {
    assertEquals(SENTENCE, verdict(sends(Held.UNREAL)).sentence());
    assertEquals("Tanks are heavy.", verdict(quoting("TANKS are heavy")).sentence());
    assertEquals("Tanks are light", verdict(quoting("Tanks are light")).sentence());
    GoldFact nowhere = fact(Held.ASSERTED, entity("Peru"), "send", concept("tank"));
    assertEquals("", verdict(nowhere).sentence());
  }

  private static GoldFact quoting(String quote) {
    GoldFact fact = sends(Held.UNREAL);
    return new GoldFact(
        "report", "1", "core", "event", fact.held(), quote, false, fact.alternatives());
  }

  @Test
  void figuresAreGivenByLevelKindStatusAndRelation() {
    GoldFact planned = sends(Held.UNREAL);
    GoldFact missed = fact(Held.ASSERTED, entity("Norway"), "leave", entity("Chile"));
    Evaluation evaluation =
        evaluation(
            Map.of(), List.of(planned, missed), claim("Norway", "sends", "tank", "asserted"));
    assertEquals(
        List.of("all", "core", "core/event", "core/asserted", "core/unreal"),
        List.copyOf(evaluation.strata().keySet()));
    assertEquals(new Tally(0, 2, 1), evaluation.strata().get("all"));
    assertEquals(new Tally(0, 1, 1), evaluation.relations().get("send"));
    assertEquals(new Tally(0, 1, 0), evaluation.relations().get("leave"));
    assertEquals(0, evaluation.strata().get("all").recall());
  }

  @Test
  void precisionIsThatOfTheRelationsWhoseFactsAreAllThere() {
    Evaluation evaluation =
        evaluation(
            Map.of("report", Set.of("sends")),
            List.of(sends(Held.ASSERTED)),
            claim("Norway", "sends", "tank", "asserted"),
            claim("Norway", "sends", "troops", "asserted"),
            claim("Norway", "leaves", "Chile", "asserted"));
    assertEquals(Map.of("sends", new Tally(1, 2, 0)), evaluation.precision());
    assertEquals(0.5, evaluation.precision().get("sends").recall());
  }
}
