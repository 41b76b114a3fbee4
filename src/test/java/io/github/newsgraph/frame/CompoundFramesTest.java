package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Reading.attribute;
import static io.github.newsgraph.frame.Reading.verb;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** What compounds and short appositions say in passing. */
class CompoundFramesTest {
  @Test
  void ageInACompound() {
    assertEquals(
        "bearer The 57-year-old politician | value 57",
        attribute("aged", "The 57-year-old politician resigned."));
  }

  @Test
  void ageBehindAName() {
    Reading reading = Reading.of("Keller, 57, resigned.");
    Frame aged = reading.only(Frame.Kind.ATTRIBUTE, "aged");
    assertEquals(0, aged.fillers("bearer").get(0).head());
    assertEquals("57", reading.words(aged.fillers("value").get(0)));
  }

  @Test
  void numberThatCountsIsNoAge() {
    assertFalse(Reading.of("Norway gave Chile two helicopters.").has(Frame.Kind.ATTRIBUTE, "aged"));
  }

  @Test
  void placeOfBirth() {
    assertEquals(
        "bearer The Oslo-born singer | in Oslo",
        attribute("born", "The Oslo-born singer won the prize."));
  }

  @Test
  void whoStandsBehindAGroup() {
    assertEquals(
        "agent Moscow | object Moscow-backed rebels",
        verb("back", "Moscow-backed rebels attacked the city."));
  }

  @Test
  void countOfMembers() {
    assertEquals(
        "bearer The 32-member alliance | value 32",
        attribute("member count", "The 32-member alliance met in Oslo."));
  }

  @Test
  void placeInsideAPlace() {
    Reading reading = Reading.of("The storm hit Aceh, Indonesia.");
    Frame located = reading.only(Frame.Kind.ATTRIBUTE, "located");
    assertEquals("Indonesia", reading.words(located.fillers("in").get(0)));
    assertEquals(3, located.fillers("bearer").get(0).head());
  }

  @Test
  void listOfPlacesIsNoPlaceInsideAPlace() {
    assertFalse(
        Reading.of("Norway attacked Chile, Peru and Brazil.").has(Frame.Kind.ATTRIBUTE, "located"));
  }

  @Test
  void citiesInARowLieNotInOneAnother() {
    assertFalse(Reading.of("Oslo, London, Madrid").has(Frame.Kind.ATTRIBUTE, "located"));
  }
}
