package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void accentsAndInitialsDoNotCount() {
    assertEquals(PersonName.of("Zoé B. Müller").key(), PersonName.of("Zoe Muller").key());
  }

  @Test
  void endsOfTransliteratedNamesAreOne() {
    String key = PersonName.of("Petro Savchenkovsky").key();
    assertEquals(key, PersonName.of("Petro Savchenkovskiy").key());
    assertEquals(key, PersonName.of("Petro Savchenkovskyy").key());
    assertEquals(key, PersonName.of("Petro Savchenkovskij").key());
  }

  @Test
  void suffixIsNoSurname() {
    assertEquals("norden", PersonName.of("Paul Norden Jr.").last());
  }

  @Test
  void surnameMayHaveSeveralWords() {
    PersonName full = PersonName.of("Ursula van der Berg");
    assertTrue(PersonName.of("van der Berg").isSurnameOf(full));
    assertTrue(PersonName.of("Berg").isSurnameOf(full));
    assertFalse(PersonName.of("Ursula").isSurnameOf(full));
    assertTrue(PersonName.of("Ursula").isGivenNameOf(full));
  }

  @Test
  void initialAgreesWithTheNameThatItStandsFor() {
    assertTrue(PersonName.of("John F. Doe").isVariantOf(PersonName.of("John Frederick Doe")));
    assertTrue(PersonName.of("John Doe").isVariantOf(PersonName.of("John Frederick Doe")));
    assertFalse(PersonName.of("John B. Doe").isVariantOf(PersonName.of("John F. Doe")));
  }
}
