package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AcronymsTest {
  @Test
  void acronymIsMadeOfTheCapitalsOfAName() {
    assertTrue(Acronyms.abbreviates("IMF", "International Monetary Fund"));
    assertTrue(Acronyms.abbreviates("N.H.A.", "Nordic Harbour Association"));
    assertFalse(Acronyms.abbreviates("Imf", "International Monetary Fund"));
    assertFalse(Acronyms.abbreviates("IM", "International Monetary Fund"));
  }

  @Test
  void legalFormIsNoPartOfAName() {
    assertTrue(Acronyms.shortens("Acme", "Acme Corp."));
    assertTrue(Acronyms.shortens("Acme Inc.", "Acme Corp."));
    assertFalse(Acronyms.shortens("Acme", "Acme"));
    assertEquals("acme", Acronyms.withoutLegalForm("Acme Ltd."));
    assertEquals("group", Acronyms.withoutLegalForm("Group"));
  }
}
