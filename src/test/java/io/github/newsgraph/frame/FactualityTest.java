package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Reading.status;
import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.CONDITIONAL;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.REQUESTED;
import static io.github.newsgraph.frame.Status.UNCERTAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How firmly a text says something: what it denies, plans, supposes, asks. */
class FactualityTest {
  @Test
  void plainSentenceIsAsserted() {
    assertEquals(ASSERTED, status("sign", "Norway and Sweden signed the treaty."));
  }

  @Test
  void whatAPresentTensePutsBehindBeforeIsYetToCome() {
    assertEquals(PLANNED, status("hold", "Norway signed the treaty before Chile holds a vote."));
    assertEquals(ASSERTED, status("hold", "Norway signed the treaty before Chile held a vote."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway did not sign the treaty.",
        "Norway didn't sign the treaty.",
        "Norway has never signed the treaty.",
        "No country signed the treaty.",
        "Nobody signed the treaty.",
        "Norway signed no treaty.",
        "Neither Norway nor Chile signed the treaty.",
        "Neither country signed the treaty.",
        "Neither of the countries signed the treaty.",
        "Norway failed to sign the treaty.",
        "Norway refused to sign the treaty.",
        "Norway forgot to sign the treaty.",
        "Norway did not manage to sign the treaty.",
        "Norway was unable to sign the treaty.",
        "Norway left the talks without signing the treaty.",
        "Instead of signing the treaty, Norway left the talks.",
        "Norway stopped short of signing the treaty.",
        "Norway denied that it signed the treaty.",
        "Norway denied signing the treaty.",
        "Norway prevented Chile from signing the treaty.",
        "Norway was prevented from signing the treaty.",
        "Norway's refusal to sign the treaty angered Chile.",
        "Norway said it would not sign the treaty.",
        "It is not true that Norway signed the treaty.",
        "It is false that Norway signed the treaty.",
        "It is not the case that Norway signed the treaty.",
        "Norway pretended to sign the treaty.",
        "Norway has yet to sign the treaty."
      })
  void deniedDeedIsNegated(String sentence) {
    assertEquals(NEGATED, status("sign", sentence));
  }

  @Test
  void supportThatIsNoMoreIsNegated() {
    assertEquals(NEGATED, status("support", "Norway no longer supports the plan."));
    assertEquals(NEGATED, status("support", "Norway hardly supports Chile."));
  }

  @Test
  void negationOfAPlaceNegatesBeingThere() {
    assertEquals(NEGATED, status("be", "The museum is not in the capital."));
  }

  @Test
  void noEvidenceIsNoAssertion() {
    assertEquals(NEGATED, status("attack", "There is no evidence that Chile attacked Peru."));
    assertEquals(NEGATED, status("find", "Police found no evidence of fraud."));
  }

  @Test
  void stoppedAndRuledOutDeedIsNegated() {
    assertEquals(NEGATED, status("sell", "Norway stopped selling trucks to Chile."));
    assertEquals(NEGATED, status("send", "Norway ruled out sending troops to Chile."));
  }

  @Test
  void negatedFailureIsAsserted() {
    assertEquals(ASSERTED, status("sign", "Norway did not fail to sign the treaty."));
  }

  @Test
  void negatedRefusalLeavesItOpen() {
    assertEquals(UNCERTAIN, status("sign", "Norway did not refuse to sign the treaty."));
  }

  @Test
  void notOnlyDeniesNothing() {
    String sentence = "Norway not only signed the treaty but also ratified it.";
    assertEquals(ASSERTED, status("sign", sentence));
    assertEquals(ASSERTED, status("ratify", sentence));
  }

  @Test
  void keepingOnDoingIsDoing() {
    assertEquals(ASSERTED, status("send", "Norway kept sending aid to Chile."));
  }

  @Test
  void courtsRulingIsNoDenial() {
    assertEquals(ASSERTED, status("violate", "The court ruled that the company violated the law."));
  }

  @Test
  void negationDoesNotReachAContrastingVerb() {
    String sentence = "Norway did not sign the treaty but left the talks.";
    assertEquals(NEGATED, status("sign", sentence));
    assertEquals(ASSERTED, status("leave", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway may sign the treaty.",
        "Norway could have signed the treaty.",
        "Norway allegedly signed the treaty.",
        "Norway almost signed the treaty.",
        "Norway is unlikely to sign the treaty.",
        "It is unclear whether Norway signed the treaty.",
        "Norway asked whether Chile signed the treaty.",
        "Did Norway sign the treaty?",
        "“Did Norway sign the treaty?” Keller asked."
      })
  void possibleDeedIsUncertain(String sentence) {
    assertEquals(UNCERTAIN, status("sign", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway fears that Chile attacked Peru.",
        "Norway did not say that Chile attacked Peru.",
        "Chile is said to have attacked Peru.",
        "It was reported that Chile attacked Peru.",
        "Norway was told that Chile attacked Peru.",
        "Norway was accused of attacking Chile.",
        "Keller's claim that Norway attacked Chile angered Norden.",
        "Police believe rebels attacked the city."
      })
  void fearsClaimsAndHearsayAreUncertain(String sentence) {
    assertEquals(UNCERTAIN, status("attack", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway must sign the treaty.",
        "Norway should sign the treaty.",
        "Norway asked Chile to sign the treaty.",
        "Norway wants Chile to sign the treaty.",
        "Keller told Norway to sign the treaty."
      })
  void demandedDeedIsRequested(String sentence) {
    assertEquals(REQUESTED, status("sign", sentence));
  }

  @Test
  void orderIsRequested() {
    assertEquals(REQUESTED, status("send", "Send money to Chile."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway will sign the treaty.",
        "Norway is going to sign the treaty.",
        "Norway plans to sign the treaty.",
        "Norway tried to sign the treaty.",
        "Norway is expected to sign the treaty.",
        "Norway hopes that Chile signs the treaty."
      })
  void deedToComeIsPlanned(String sentence) {
    assertEquals(PLANNED, status("sign", sentence));
  }

  @Test
  void promiseVoteThreatAndPurposeArePlans() {
    assertEquals(PLANNED, status("send", "Norway promised Chile to send aid."));
    assertEquals(PLANNED, status("leave", "Norway voted to leave the alliance."));
    assertEquals(PLANNED, status("attack", "Norway threatened to attack Chile."));
    assertEquals(PLANNED, status("fund", "Norway raised taxes to fund the army."));
    assertEquals(PLANNED, status("end", "Norway supports efforts to end the war."));
    assertEquals(PLANNED, status("attack", "Norway considered attacking Chile."));
  }

  @Test
  void promiseItselfIsAsserted() {
    assertEquals(ASSERTED, status("promise", "Norway promised to send aid."));
    assertEquals(ASSERTED, status("refuse", "Norway refused to sign the treaty."));
  }

  @Test
  void promiseNotToDoItIsNegated() {
    assertEquals(NEGATED, status("attack", "Norway agreed not to attack Chile."));
  }

  @Test
  void abandonedPlanIsNoDeed() {
    assertNotEquals(ASSERTED, status("attack", "Norway abandoned a plan to attack Chile."));
  }

  @Test
  void undecidedDeedIsNotAsserted() {
    assertNotEquals(ASSERTED, status("sign", "Norway has not decided whether to sign the treaty."));
  }

  @Test
  void managedDeedIsAsserted() {
    assertEquals(ASSERTED, status("sign", "Norway managed to sign the treaty."));
    assertEquals(ASSERTED, status("sign", "Norway made Chile sign the treaty."));
    assertEquals(ASSERTED, status("support", "Keller appears to support the plan."));
  }

  @Test
  void wouldWithAConditionIsConditional() {
    String sentence = "Norway would sign the treaty if Chile paid the debt.";
    assertEquals(CONDITIONAL, status("sign", sentence));
    assertEquals(CONDITIONAL, status("pay", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If Chile wins the election, Norway will leave the alliance.",
        "Should Chile win the election, Norway will leave the alliance."
      })
  void conditionOfAPlanIsConditional(String sentence) {
    assertEquals(CONDITIONAL, status("win", sentence));
    assertNotEquals(ASSERTED, status("leave", sentence));
  }

  @Test
  void unlessIsACondition() {
    assertEquals(
        CONDITIONAL, status("pay", "Unless Chile pays the debt, Norway will leave the alliance."));
  }

  @Test
  void hadInFrontOfItsSubjectIsACondition() {
    String sentence = "Had Norway signed the treaty, Chile would have paid the debt.";
    assertEquals(CONDITIONAL, status("sign", sentence));
    assertNotEquals(ASSERTED, status("pay", sentence));
  }

  @Test
  void pastReasonOfAPlanIsAsserted() {
    assertEquals(ASSERTED, status("attack", "Norway signed the treaty after Chile attacked Peru."));
    assertEquals(ASSERTED, status("attack", "When Chile attacked Peru, Norway sent aid."));
  }

  @Test
  void futureReachesTheCoordinatedVerb() {
    String sentence = "Norway will sign the treaty and leave the alliance.";
    assertEquals(PLANNED, status("sign", sentence));
    assertEquals(PLANNED, status("leave", sentence));
  }

  @Test
  void futureOfTheSecondVerbDoesNotReachTheFirst() {
    String sentence = "Norway signed the treaty and will leave the alliance.";
    assertEquals(ASSERTED, status("sign", sentence));
    assertEquals(PLANNED, status("leave", sentence));
  }

  private static Status event(String noun, String sentence) {
    return Reading.of(sentence).only(Frame.Kind.EVENT, noun).status();
  }

  @Test
  void eventThatIsFearedOrPossibleIsUncertain() {
    assertEquals(UNCERTAIN, event("attack", "Norway fears an attack on the city by rebels."));
    assertEquals(
        UNCERTAIN,
        event("withdrawal", "Norway's possible withdrawal from the alliance worries Chile."));
  }

  @Test
  void eventThatIsPlannedOrCancelledDidNotHappen() {
    assertEquals(PLANNED, event("attack", "Norway plans an attack on Chile."));
    assertEquals(NEGATED, event("attack", "Norway cancelled an attack on Chile."));
  }

  @Test
  void eventIsAssertedWhereItsVerbIs() {
    assertEquals(ASSERTED, event("invasion", "Norway's invasion of Chile angered Peru."));
  }

  @Test
  void contextWeakensWhatIsSaidInIt() {
    assertEquals(ASSERTED, Verdict.combine(ASSERTED, ASSERTED));
    assertEquals(PLANNED, Verdict.combine(ASSERTED, PLANNED));
    assertEquals(NEGATED, Verdict.combine(NEGATED, PLANNED));
    assertEquals(UNCERTAIN, Verdict.combine(NEGATED, NEGATED));
    assertEquals(UNCERTAIN, Verdict.combine(NEGATED, UNCERTAIN));
    assertEquals(CONDITIONAL, Verdict.combine(CONDITIONAL, PLANNED));
  }

  @Test
  void whatIsDoneInAFutureRoleIsFuture() {
    assertEquals(PLANNED, status("manage", "Keller will play a role in managing aid."));
  }

  private static String reasons(String predicate, String sentence) {
    return Reading.of(sentence).verb(predicate).reasons().stream()
        .map(r -> r.word() + " " + r.kind() + " " + r.status())
        .collect(Collectors.joining(", "));
  }

  @Test
  void plainSentenceNeedsNoReason() {
    assertEquals("", reasons("sign", "Norway and Sweden signed the treaty."));
  }

  @Test
  void statusHasTheWordsThatMakeItForItsReasons() {
    assertEquals("will future PLANNED", reasons("sign", "Norway will sign the treaty."));
    assertEquals("not negation NEGATED", reasons("sign", "Norway did not sign the treaty."));
    assertEquals("plans plan PLANNED", reasons("sign", "Norway plans to sign the treaty."));
  }

  @Test
  void reasonsGoFromTheOutermostWordIn() {
    assertEquals(
        "not negation NEGATED, fail fail ASSERTED",
        reasons("sign", "Norway did not fail to sign the treaty."));
  }
}
