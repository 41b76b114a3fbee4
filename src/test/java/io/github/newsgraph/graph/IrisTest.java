package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris("http://example.org/");

  @Test
  void lettersOfAllScriptsStayReadable() {
    assertEquals("http://example.org/id/Gdańsk", iris.entity("Gdańsk").getURI());
    assertEquals("http://example.org/id/Київ", iris.entity("Київ").getURI());
    assertEquals("http://example.org/id/Mark_Rutte", iris.entity("Mark_Rutte").getURI());
  }

  @Test
  void differentCodingsOfOneNameAreOneIri() {
    assertEquals(iris.entity("Gda\u0144sk"), iris.entity("Gdan\u0301sk"));
  }

  @Test
  void whatAnIriCannotHoldIsEncoded() {
    assertEquals(
        "http://example.org/id/O%27Brien_%26_Co%2F50%25", iris.entity("O'Brien_&_Co/50%").getURI());
    assertEquals("http://example.org/id/a%20b%22%3C%3E", iris.entity("a b\"<>").getURI());
    assertEquals("http://example.org/id/%F0%9F%98%80", iris.entity("😀").getURI());
  }

  @Test
  void aNameOfDotsIsNoPath() {
    assertEquals("http://example.org/id/%2E%2E", iris.entity("..").getURI());
    assertEquals("http://example.org/id/U.S.", iris.entity("U.S.").getURI());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202e\u0000x", "\ud800", "a#b?c", "\u200b", "{|}^`\\", "Ⅷ", "ﷺ"})
  void everyNameMakesAnIri(String name) {
    assertTrue(IRIx.create(iris.entity(name).getURI()).isAbsolute());
  }

  @Test
  void aSlashIsAddedToTheBase() {
    assertEquals("http://example.org/kg/", new Iris("http://example.org/kg").base());
    assertEquals("http://example.org/kg#", new Iris("http://example.org/kg#").base());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "kg/", "//x", "http://a b/", "<http://a/>"})
  void aBaseThatIsNoIriIsRefused(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }

  @Test
  void onlyIrisUnderIdAreEntities() {
    assertTrue(iris.isEntity(iris.entity("x")));
    assertFalse(iris.isEntity(iris.article("x")));
    assertFalse(iris.isEntity(Literals.string("http://example.org/id/x")));
  }
}
