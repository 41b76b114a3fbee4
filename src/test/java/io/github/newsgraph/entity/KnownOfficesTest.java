package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Offices that are always of one body or country, whether or not the text says so. */
class KnownOfficesTest {
  private static String body(String office) {
    return Reading.gazetteer().bodyOfOffice(office).map(Gazetteer.Entry::id).orElse("");
  }

  @Test
  void anOfficeOfOneCountryTellsTheCountry() {
    assertEquals("Ireland", body("taoiseach"));
    assertEquals("Ireland", body("tánaiste"));
    assertEquals("United_Kingdom", body("chancellor of the exchequer"));
    assertEquals("Church_of_England", body("archbishop of canterbury"));
  }

  @Test
  void anOfficeOfManyCountriesTellsNone() {
    assertEquals("", body("president"));
    assertEquals("", body("chancellor"));
  }

  @Test
  void aTextNeedNotSayWhoseItIs() {
    Reading reading = Reading.of("Taoiseach Una Brady arrived in Brussels on Monday.");
    assertEquals("Taoiseach of Ireland", reading.label("Taoiseach"));
  }

  @Test
  void anOfficeIsNoName() {
    assertEquals(Optional.empty(), Reading.gazetteer().byName("Taoiseach"));
  }

  @Test
  void whoLeadsACountryByOneOfficeLeadsItByTheOther() {
    Reading reading =
        Reading.of("Norway is a member, and its leader, Prime Minister Paul Keller, left Rome.");
    assertEquals("Prime Minister of Norway", reading.label("Minister"));
  }

  @Test
  void anOfficeOfABodyIsNotThatOfACountry() {
    Reading reading =
        Reading.of("Norway is a member, and its leader, Director Paul Keller, left Rome.");
    assertEquals("Director", reading.label("Director"));
  }
}
