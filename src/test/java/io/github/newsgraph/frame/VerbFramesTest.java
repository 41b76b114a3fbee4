package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Reading.verb;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who does what to whom, by verbs in all voices. */
class VerbFramesTest {
  @Test
  void activeVerbHasAgentObjectAndPrepositions() {
    assertEquals("agent Rome | object aid | to Cairo", verb("send", "Rome sent aid to Cairo."));
  }

  @Test
  void passiveVerbHasItsAgentBehindBy() {
    assertEquals(
        "object Aid | to Cairo | agent Rome", verb("send", "Aid was sent to Cairo by Rome."));
  }

  @Test
  void passiveVerbMayHaveNoAgent() {
    assertEquals("object Aid | to Cairo", verb("send", "Aid was sent to Cairo."));
    assertTrue(Reading.of("Aid was sent to Cairo.").verb("send").passive());
    assertFalse(Reading.of("Rome sent aid to Cairo.").verb("send").passive());
  }

  @Test
  void subjectOfPassiveVerbWithAnObjectReceivesIt() {
    assertEquals(
        "recipient Keller | object a prize | agent Norway",
        verb("give", "Keller was given a prize by Norway."));
  }

  @Test
  void indirectObjectIsTheRecipient() {
    assertEquals(
        "agent Norway | object two helicopters | recipient Chile | amount two",
        verb("give", "Norway gave Chile two helicopters."));
  }

  @Test
  void coordinatedSubjectsAreAgentsEach() {
    assertEquals(
        "agent Norway | agent Sweden | object the treaty",
        verb("sign", "Norway and Sweden signed the treaty."));
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    String sentence = "Norway signed the treaty and rejected the plan.";
    assertEquals("agent Norway | object the treaty", verb("sign", sentence));
    assertEquals("agent Norway | object the plan", verb("reject", sentence));
  }

  @Test
  void coordinatedObjectsAreObjectsEach() {
    assertEquals(
        "agent Norway | object trucks | object medicine",
        verb("send", "Norway sent trucks and medicine."));
    assertEquals(
        "agent Norway | object Chile | object Peru | object Brazil",
        verb("attack", "Norway attacked Chile, Peru and Brazil."));
  }

  @Test
  void coordinatedVerbsShareTheObjectOfTheLast() {
    String sentence = "Norway drafted and signed the treaty.";
    assertEquals("agent Norway | object the treaty", verb("draft", sentence));
    assertEquals("agent Norway | object the treaty", verb("sign", sentence));
  }

  @Test
  void coordinatedVerbsShareTheObjectOfTheFirst() {
    assertEquals(
        "agent Norway | object weapons to Chile | object.to Chile",
        verb("sell", "Norway provided or sold weapons to Chile."));
  }

  @Test
  void coordinatedPassiveVerbsArePassive() {
    assertEquals(
        "object The bridge | agent rebels",
        verb("destroy", "The bridge was bombed and destroyed by rebels."));
  }

  @Test
  void coordinatedAgentsOfPassiveVerbsAreAgentsEach() {
    assertEquals(
        "object The deal | agent Norway | agent Chile | in Oslo",
        verb("reach", "The deal was reached by Norway and Chile in Oslo."));
  }

  @Test
  void whatIsExcludedTakesNoPart() {
    assertEquals(
        "agent Norway | object Chile", verb("support", "Norway supports Chile, not Peru."));
    assertEquals(
        "agent Rebels | object the city",
        verb("attack", "Rebels, not soldiers, attacked the city."));
    assertEquals(
        "agent Norway | object the treaty",
        verb("sign", "Norway, but not Chile, signed the treaty."));
    assertEquals(
        "agent Norway | object aid | to Peru",
        verb("send", "Norway sent aid to Peru rather than Chile."));
  }

  @Test
  void prepositionsOfSeveralWordsAreOneRole() {
    assertEquals("agent Keller | out of the race", verb("drop", "Keller dropped out of the race."));
  }

  @Test
  void prepositionBehindTheObjectMayBelongToTheVerb() {
    assertEquals(
        "agent Norway | object Chile | of fraud", verb("accuse", "Norway accused Chile of fraud."));
  }

  @Test
  void prepositionBehindTheObjectMayBelongToTheObject() {
    assertEquals(
        "agent Norway | object close relations with Chile | object.with Chile",
        verb("maintain", "Norway maintains close relations with Chile."));
  }

  @Test
  void particleIsPartOfThePredicate() {
    Frame frame = Reading.of("Rebels shot down a drone.").verb("shoot down");
    assertEquals("shot down", frame.trigger());
  }

  @Test
  void triggerHasAuxiliariesAndNegation() {
    assertEquals("has never signed", trigger("sign", "Norway has never signed the treaty."));
    assertEquals("could have signed", trigger("sign", "Norway could have signed the treaty."));
    assertEquals("is expected", trigger("expect", "Norway is expected to sign the treaty."));
  }

  private static String trigger(String predicate, String sentence) {
    return Reading.of(sentence).verb(predicate).trigger();
  }

  @Test
  void existenceIsNoDeed() {
    assertFalse(Reading.of("There are many museums in Oslo.").has(Frame.Kind.VERB, "be"));
  }

  @Test
  void prepositionalPredicateIsBeingThere() {
    assertEquals("agent The museum | in the capital", verb("be", "The museum is in the capital."));
    assertEquals(
        "agent Keller | in charge of the party | object.of the party",
        verb("be", "Keller is in charge of the party."));
  }

  @Test
  void clauseBehindAVerbIsItsClause() {
    assertEquals(
        "agent Keller | clause that Norway signed the treaty",
        verb("say", "Keller said that Norway signed the treaty."));
    assertEquals(
        "agent Norway | clause to send aid", verb("promise", "Norway promised to send aid."));
  }

  @Test
  void gerundBehindAVerbIsMarked() {
    assertEquals(
        "agent Norway | clause attacking Chile | gerund attacking Chile",
        verb("consider", "Norway considered attacking Chile."));
  }

  @Test
  void adverbialClausesAreNamedByTheirConjunctions() {
    assertEquals(
        "agent Norway | object the treaty | after clause after Chile attacked Peru",
        verb("sign", "Norway signed the treaty after Chile attacked Peru."));
  }

  @Test
  void clauseAroundAReportIsWhatIsReported() {
    assertEquals(
        "agent Keller | clause Norway signed the treaty",
        verb("say", "Norway signed the treaty, said Keller."));
  }

  @Test
  void sumIsTheAmountOfWhatItIsASumIn() {
    Reading reading = Reading.of("Norway approved $3 billion in aid.");
    Frame approve = reading.verb("approve");
    assertEquals("$3 billion", reading.words(approve.fillers("amount").get(0)));
    assertEquals("aid", reading.words(approve.fillers("object").get(0)));
  }

  @Test
  void countOfTheObjectIsItsAmount() {
    Reading reading = Reading.of("Norway gave Chile two helicopters.");
    assertEquals("two", reading.words(reading.verb("give").fillers("amount").get(0)));
  }
}
