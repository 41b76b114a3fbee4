package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.text.EntityType;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void conceptIsLabelledByItsKind() {
    Reading text = Reading.of("They signed several new security agreements in Rome.");
    assertEquals("security agreement", text.label("agreements"));
    assertEquals(EntityType.CONCEPT, text.type("agreements"));
  }

  @Test
  void properModifiersKeepTheirCapitals() {
    assertEquals(
        "Ukraine aid package",
        Reading.of("He backed the big Ukraine aid package.").label("package"));
  }

  @Test
  void howMuchOfSomethingIsNoPartOfItsKind() {
    assertEquals(
        "stake", Reading.of("Acme Corp. bought a 40 percent stake in Beta Inc.").label("stake"));
  }

  @Test
  void officeIsLabelledWithItsOwnerHoweverThatIsSaid() {
    String expected = "Prime Minister of the Netherlands";
    assertEquals(
        expected, Reading.of("Dutch Prime Minister Anna Keller resigned.").label("Minister"));
    assertEquals(
        expected,
        Reading.of("Anna Keller became prime minister of the Netherlands.").label("minister"));
    assertEquals(
        expected,
        Reading.of("Anna Keller served as the Netherlands' prime minister.").label("minister"));
  }

  @Test
  void hyphensInOfficesDoNotMatter() {
    assertEquals(
        "Secretary General of NATO",
        Reading.of("Anna Keller was named secretary-general of NATO.").label("secretary"));
  }

  @Test
  void whatAnOfficeIsForBelongsToIt() {
    Reading text =
        Reading.of("Paul Norden, assistant director of defense at Acme Corp., resigned.");
    assertEquals("Assistant Director of Defense of Acme Corp.", text.label("director"));
    assertEquals(EntityType.POSITION, text.type("director"));
  }

  @Test
  void officeOfASeatIsNotTheCountrys() {
    assertEquals(
        "Spokesman of the Kremlin",
        Reading.of("Kremlin spokesman Paul Norden declined to comment.").label("spokesman"));
  }

  @Test
  void bodyIsNamedByWhoseItIs() {
    LocalEntity council = Reading.of("Romania's security council met on Monday.").entity("council");
    assertEquals("security council of Romania", council.name());
    assertTrue(council.names().contains("Romania's security council"));
    assertEquals(EntityType.ORGANIZATION, council.type());
  }

  @Test
  void nameBeforeAProductIsTheProduct() {
    Reading text = Reading.of("Romania will send two Patriot air defense systems.");
    assertEquals("Patriot", text.label("systems"));
    assertEquals(EntityType.PRODUCT, text.type("systems"));
  }

  @Test
  void pluralPersonsAndCountriesAreGroups() {
    Reading text = Reading.of("Angry voters and several NATO countries protested.");
    assertEquals(EntityType.GROUP, text.type("voters"));
    assertEquals(EntityType.GROUP, text.type("countries"));
    assertEquals("NATO country", text.label("countries"));
  }

  @Test
  void inhabitantIsNotItsCountry() {
    Reading text = Reading.of("A Dutchman won the race.");
    assertEquals("Dutchman", text.label("Dutchman"));
    assertEquals(EntityType.PERSON, text.type("Dutchman"));
  }
}
