package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Reading.verb;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Who does what a verb says where its subject is not before it. */
class VoicesTest {
  @Test
  void whoStandsForTheNounBefore() {
    String sentence = "Anna Keller, who leads the party, resigned.";
    assertEquals("agent Anna Keller | object the party", verb("lead", sentence));
    assertEquals("agent Anna Keller", verb("resign", sentence));
  }

  @Test
  void whichAsSubjectStandsForTheNounBefore() {
    assertEquals(
        "agent The treaty | object the war",
        verb("end", "The treaty, which ended the war, surprised Norway."));
  }

  @Test
  void whichAsObjectStandsForTheNounBefore() {
    assertEquals(
        "agent Norway | object The treaty | time May",
        verb("sign", "The treaty, which Norway signed in May, ended the war."));
  }

  @Test
  void anExampleIsDoneByWhoDoesWhatItIsAnExampleOf() {
    assertEquals(
        "agent The government | object taxes",
        verb("cut", "The government took measures such as cutting taxes."));
    assertEquals(
        "object support for Chile | object.for Chile",
        verb("boost", "He spoke on issues such as boosting support for Chile."));
  }

  @Test
  void thatAsObjectStandsForTheNounBefore() {
    assertEquals(
        "agent Norway | object The treaty",
        verb("sign", "The treaty that Norway signed ended the war."));
  }

  @Test
  void relativeClauseWithoutAPronounHasTheNounAsObject() {
    assertEquals(
        "agent Norway | object The treaty",
        verb("sign", "The treaty Norway signed ended the war."));
  }

  @Test
  void participleBehindANounHasItAsObject() {
    Reading reading = Reading.of("The treaty signed by Norway ended the war.");
    Frame sign = reading.verb("sign");
    assertEquals("Norway", reading.words(sign.fillers("agent").get(0)));
    assertEquals(1, sign.fillers("object").get(0).head());
  }

  @Test
  void participleInCommasHasTheNounBeforeAsObject() {
    assertEquals(
        "object Norway | agent Keller", verb("lead", "Norway, led by Keller, signed the treaty."));
    assertEquals(
        "object The rebels | agent Chile",
        verb("back", "The rebels, backed by Chile, attacked the city."));
  }

  @Test
  void relativePronounMayHaveAPreposition() {
    assertEquals(
        "agent Norway | object aid | to The country",
        verb("send", "The country to which Norway sent aid signed the treaty."));
  }

  @Test
  void relativeClauseBehindTheLastNameSpeaksOfThatPerson() {
    assertEquals(
        "agent Paul Norden | object the election",
        verb("win", "Keller, the successor of Paul Norden, who won the election, resigned."));
  }

  @Test
  void relativeClauseBehindAnAppositionSpeaksOfTheName() {
    assertEquals(
        "agent Keller | object the party",
        verb("lead", "Keller, a former minister who led the party, resigned."));
    assertEquals(
        "agent The mayor of Oslo | object the party",
        verb("lead", "The mayor of Oslo, who leads the party, resigned."));
  }

  @Test
  void subjectOfPromiseDoesWhatIsPromised() {
    assertEquals("agent Norway | object aid", verb("send", "Norway promised to send aid."));
    assertEquals("agent Norway | object aid", verb("send", "Norway promised Chile to send aid."));
  }

  @Test
  void objectOfUrgeIsToDoWhatIsUrged() {
    assertEquals("agent Chile | object aid", verb("send", "Norway urged Chile to send aid."));
    assertEquals(
        "agent Chile | object the treaty", verb("sign", "Norway wants Chile to sign the treaty."));
    assertEquals(
        "agent Norway | object the treaty", verb("sign", "Keller told Norway to sign the treaty."));
  }

  @Test
  void objectOfPreventDoesNotDoIt() {
    assertEquals(
        "agent Chile | object the treaty",
        verb("sign", "Norway prevented Chile from signing the treaty."));
    assertEquals(
        "agent Norway | object the treaty",
        verb("sign", "Norway was prevented from signing the treaty."));
  }

  @Test
  void objectOfMakeAndLetDoesIt() {
    assertEquals(
        "agent Chile | object the treaty", verb("sign", "Norway made Chile sign the treaty."));
    assertEquals(
        "agent Chile | object the treaty", verb("sign", "Norway let Chile sign the treaty."));
  }

  @Test
  void subjectRisesFromTheInfinitive() {
    assertEquals(
        "agent Norway | object the treaty", verb("sign", "Norway is expected to sign the treaty."));
    assertEquals(
        "agent Keller | object the plan", verb("support", "Keller appears to support the plan."));
    assertEquals(
        "agent Chile | object Peru", verb("attack", "Chile is said to have attacked Peru."));
  }

  @Test
  void subjectRisesThroughTwoInfinitives() {
    assertEquals(
        "object Keller | clause chairman",
        verb("name", "Keller is expected to be named chairman."));
  }

  @Test
  void infinitiveOfANounHasTheSubjectOrTheOwner() {
    assertEquals(
        "agent Norway | object Chile", verb("attack", "Norway abandoned a plan to attack Chile."));
    assertEquals(
        "agent Norway | object the treaty",
        verb("sign", "Norway's refusal to sign the treaty angered Chile."));
  }

  @Test
  void participleBeforeTheClauseHasItsSubject() {
    assertEquals(
        "agent Norway | object high costs",
        verb("cite", "Citing high costs, Norway cancelled the project."));
    assertEquals(
        "agent Norway | object the treaty",
        verb("sign", "Having signed the treaty, Norway left the alliance."));
  }

  @Test
  void participleBehindTheClauseHasItsSubject() {
    assertEquals(
        "agent Keller | object the plan",
        verb("criticize", "Keller left the meeting, criticizing the plan."));
    assertEquals(
        "agent Rebels | object people",
        verb("kill", "Rebels attacked the city on Monday, killing dozens of people."));
  }

  @Test
  void passiveParticipleBeforeTheClauseHasItsSubjectAsObject() {
    assertEquals(
        "object the company | time 1990",
        verb("found", "Founded in 1990, the company sells trucks."));
  }

  @Test
  void gerundHasItsPossessorAsAgent() {
    assertEquals("agent her | object office", verb("take", "Leaders applauded her taking office."));
  }

  @Test
  void reportBetweenSubjectAndVerbTakesNeither() {
    String sentence = "Keller, Norden said, won the election.";
    assertEquals("agent Keller | object the election", verb("win", sentence));
    assertEquals("Norden", Reading.of(sentence).speaker(Reading.of(sentence).verb("win")));
  }

  @Test
  void whomSomebodyIsComparedToDoesNotAct() {
    String sentence = "Keller compared the tax to stealing bread.";
    assertEquals("object bread", Reading.verb("steal", sentence));
  }

  @Test
  void theAccusedIsSaidToAct() {
    String sentence = "Norway accused Chile of stealing oil.";
    assertEquals("agent Chile | object oil", Reading.verb("steal", sentence));
    assertEquals(Status.UNCERTAIN, Reading.status("steal", sentence));
  }
}
