package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What definite descriptions mean. */
class DescriptionsTest {
  @Test
  void aRelativeIsWhoTheTextHasNamedAsSuch() {
    Reading text =
        Reading.of(
            "Anna Keller and her brother, Paul Norden, founded a bank in Oslo."
                + " Years later, police arrested her brother in Rome.");
    assertEquals("Paul Norden", text.label("brother", 1));
  }

  @Test
  void aRelativeOfSomebodyElseStaysADescription() {
    Reading text =
        Reading.of(
            "Anna Keller and her brother, Paul Norden, founded a bank. Peter Falk sued the bank."
                + " In May, police arrested Falk's brother.");
    assertNotEquals("Paul Norden", text.label("brother", 1));
  }

  @Test
  void theTextsOwnDescriptionIsTakenUpAgain() {
    Reading text =
        Reading.of(
            "Paul Norden is a Danish engineer. Peter Falk, a lawyer, met him in Rome."
                + " The award went to the engineer.");
    assertEquals("Paul Norden", text.label("engineer", 1));
  }

  @Test
  void aNamesLastWordDescribesIt() {
    Reading text =
        Reading.of("Workers left the Silverton Mosque on Friday. The mosque was damaged.");
    assertEquals(text.label("Mosque"), text.label("mosque"));
  }

  @Test
  void twoNamesOfOneKindLeaveItOpen() {
    Reading text =
        Reading.of(
            "Crowds filled the Silverton Mosque and the Carvel Mosque. Police closed the mosque.");
    assertEquals("mosque", text.label("mosque"));
  }

  @Test
  void whoActedGoesOnActingAlsoWithAnAge() {
    Reading text =
        Reading.of(
            "Karl Lind clinched the vote after the only rival, Anna Falk, withdrew."
                + " The veteran politician, 57, is expected to be appointed.");
    assertEquals("Karl Lind", text.label("politician"));
  }

  @Test
  void whatIsCountedMeansNobody() {
    Reading text =
        Reading.of("Karl Lind won the vote. The two politicians, 57 and 61, met in Rome.");
    assertNotEquals("Karl Lind", text.label("politicians"));
  }

  @Test
  void theNextHolderOfAnOfficeIsWhoIsToTakeIt() {
    Reading text =
        Reading.of(
            "Karl Lind will be the next director of Interpol. Interpol director Anna Falk spoke"
                + " first. The next Interpol director praised her.");
    assertEquals("Karl Lind", text.label("director", 2));
  }

  @Test
  void theHolderOfAnOfficeIsNotTheNextOne() {
    Reading text =
        Reading.of(
            "Karl Lind will be the next director of Interpol. He met Interpol director Anna Falk."
                + " The Interpol director praised him.");
    assertEquals("Anna Falk", text.label("director", 2));
  }

  @Test
  void theNextHolderOfWhomTheTextDoesNotSpeakStaysADescription() {
    Reading text =
        Reading.of(
            "Interpol director Anna Falk left early. The next Interpol director inherits debts.");
    assertNotEquals("Anna Falk", text.label("director", 1));
  }

  @Test
  void whoWonTheRaceForAnOfficeWillHoldIt() {
    Reading text =
        Reading.of(
            "Karl Lind won the race to become Interpol's next chief. Crime is rising, and the"
                + " Interpol chief will ask for money.");
    assertEquals("Karl Lind", text.label("chief", 1));
  }

  @Test
  void whatGrowsWhileSomethingHappensIsNoPredicate() {
    Reading text =
        Reading.of("NATO met in Oslo. Costs remain a problem as the alliance faces a hard year.");
    assertEquals("NATO", text.label("alliance"));
  }

  @Test
  void aHeadlineMaySayWhatSomebodyIsBeforeTheTextSaysWho() {
    Reading text =
        Reading.headed(
            "Norwegian president leaves Chad\n"
                + "Norwegian President Paul Keller left Chad on Monday after talks.");
    assertEquals("Paul Keller", text.label("president"));
  }

  @Test
  void aHeadlineThatFitsTwoPersonsStaysOpen() {
    Reading text =
        Reading.headed(
            "Norwegian minister leaves Chad\n"
                + "Norwegian minister Paul Keller left Chad. Norwegian minister Anna Lind stayed.");
    assertNotEquals("Paul Keller", text.label("minister"));
    assertNotEquals("Anna Lind", text.label("minister"));
  }

  @Test
  void whoIsAddressedByAnOfficeIsWhoHoldsIt() {
    Reading text =
        Reading.of(
            "Speaker Paul Norden opened the session."
                + " \"Mr. Speaker wants to silence me,\" said Anna Keller.");
    assertEquals("Paul Norden", text.label("Speaker", 1));
  }
}
