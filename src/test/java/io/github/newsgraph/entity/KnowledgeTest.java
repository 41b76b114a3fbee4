package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.text.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
  private static final String PREFIXES =
      """
      @prefix ng: <https://w3id.org/newsgraph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix dbr: <http://dbpedia.org/resource/> .
      @prefix ex: <http://example.org/who/> .
      """;

  @TempDir Path folder;

  private KnowledgeFile file(String turtle) throws IOException {
    return KnowledgeFile.read(Files.writeString(folder.resolve("list.ttl"), PREFIXES + turtle));
  }

  private Knowledge knowledge(String turtle) throws IOException {
    return Knowledge.of(file(turtle).triples(), "http://localhost:3030/");
  }

  private KnownThing only(String turtle) throws IOException {
    List<KnownThing> things = knowledge(turtle).things();
    assertEquals(1, things.size());
    return things.get(0);
  }

  private String refusal(String turtle) {
    return assertThrows(KnowledgeException.class, () -> knowledge(turtle)).getMessage();
  }

  @Test
  void anEntryHasLabelAliasesKindAndIri() throws IOException {
    KnownThing thing =
        only("ex:Ida_Moor a ng:Person ; rdfs:label \"Ida Moor\" ; skos:altLabel \"I. Moor\" .");
    assertEquals("Ida_Moor", thing.entry().id());
    assertEquals(EntityType.PERSON, thing.entry().type());
    assertEquals(Set.of("Ida Moor", "I. Moor"), thing.entry().names());
    assertEquals(Set.of("http://example.org/who/Ida_Moor"), thing.entry().sameAs());
  }

  @Test
  void kindsOfOtherVocabulariesAreUnderstood() throws IOException {
    assertEquals(
        EntityType.PERSON, only("ex:a1 a schema:Person ; schema:name \"Ab\" .").entry().type());
    assertEquals(
        EntityType.ORGANIZATION,
        only("ex:ab a foaf:Organization ; foaf:name \"Ab\" .").entry().type());
    assertEquals(
        EntityType.CONCEPT, only("ex:ab a skos:Concept ; skos:prefLabel \"Ab\" .").entry().type());
    assertEquals(
        EntityType.PERSON,
        only("ex:ab a skos:Concept, foaf:Person ; rdfs:label \"Ab\" .").entry().type());
    assertEquals(
        EntityType.COUNTRY,
        only("ex:ab a schema:Country, schema:Place ; rdfs:label \"Ab\" .").entry().type());
  }

  @Test
  void theIdIsTheIdentifierOrTheLastPartOfTheIriOrTheLabelOfACode() throws IOException {
    assertEquals(
        "Moor",
        only("ex:x a ng:Person ; rdfs:label \"Ida Moor\" ; dct:identifier \"Moor\" .")
            .entry()
            .id());
    assertEquals("Ida_Moor", only("ex:Q42 a ng:Person ; rdfs:label \"Ida Moor\" .").entry().id());
    assertEquals("moor", only("ex:moor a ng:Person ; rdfs:label \"Ida Moor\" .").entry().id());
  }

  @Test
  void whatIsUnderTheStoresBaseIsTheStoresOwn() throws IOException {
    KnownThing thing =
        only("<http://localhost:3030/id/X7> a ng:Person ; rdfs:label \"Ida Moor\" .");
    assertEquals("X7", thing.entry().id());
    assertEquals(Set.of(), thing.entry().sameAs());
  }

  @Test
  void englishLabelsCountWhereThereAreSuch() throws IOException {
    KnownThing thing = only("ex:ab a ng:Place ; rdfs:label \"Moorland\"@en, \"Moorlandia\"@es .");
    assertEquals(Set.of("Moorland"), thing.entry().names());
  }

  @Test
  void aCompanyIsKnownWithoutItsLegalForm() throws IOException {
    KnownThing thing = only("ex:ab a schema:Corporation ; rdfs:label \"Moor Shipping Ltd\" .");
    assertTrue(thing.entry().names().contains("Moor Shipping"), thing.entry().names().toString());
  }

  @Test
  void anEntryWithoutLabelOrKindIsLeftOut() throws IOException {
    Knowledge two =
        knowledge(
            "ex:a a ng:Person . ex:b rdfs:label \"B\" . ex:cc a ng:Work ; rdfs:label \"C\" .");
    assertEquals(1, two.things().size());
    assertEquals(2, two.unusable());
  }

  @Test
  void anErrorOfSyntaxIsToldWithLineAndColumn() {
    String message = refusal("ex:a a ng:Person ;\n rdfs:label \"open .\n");
    assertTrue(message.matches(".*list\\.ttl:\\d+:\\d+: .*"), message);
    assertTrue(
        refusal("ex:a nope:b ex:c .").contains("list.ttl:10:"), refusal("ex:a nope:b ex:c ."));
  }

  @Test
  void garbageIsRefusedInOneLine() throws IOException {
    Path garbage = Files.write(folder.resolve("g.ttl"), new byte[] {0, 1, 2, (byte) 0xff, 3});
    String message =
        assertThrows(KnowledgeException.class, () -> KnowledgeFile.read(garbage)).getMessage();
    assertEquals(1, message.lines().count());
    assertTrue(message.contains("g.ttl"), message);
  }

  @Test
  void aFileThatIsNotThereOrSaysNothingIsRefused() {
    assertTrue(refusal("").contains("no entry has a label"), refusal(""));
    Path none = folder.resolve("none.ttl");
    assertTrue(
        assertThrows(KnowledgeException.class, () -> KnowledgeFile.read(none))
            .getMessage()
            .contains("there is no such file"));
  }

  @Test
  void entriesThatContradictThemselvesOrEachOtherAreRefused() {
    assertTrue(
        refusal("ex:ab a ng:Person, ng:Country ; rdfs:label \"A\" .").contains("several kinds"));
    assertTrue(refusal("ex:ab a ng:Person ; rdfs:label \"A\", \"B\" .").contains("several labels"));
    assertTrue(
        refusal(
                "ex:ab a ng:Person ; rdfs:label \"A\" ."
                    + "<http://example.org/other/AB> a ng:Person ; rdfs:label \"B\" .")
            .contains("would both be called"));
  }

  @Test
  void whatTheGazetteerHasGetsTheUsersNames() throws IOException {
    Gazetteer gazetteer =
        Reading.gazetteer().with(knowledge("dbr:Norway a ng:Country ; rdfs:label \"Fjordland\" ."));
    assertEquals("Norway", gazetteer.byName("Fjordland").orElseThrow().id());
    assertEquals(Optional.empty(), gazetteer.own("Norway"));
  }

  @Test
  void anIdThatTheGazetteerHasForAnotherKindIsLeftToIt() throws IOException {
    Knowledge jordan = knowledge("ex:Jordan a ng:Person ; rdfs:label \"Lyle Jordan\" .");
    assertEquals(
        "Lyle_Jordan", jordan.ids(Reading.gazetteer()).get("http://example.org/who/Jordan"));
    Knowledge chad = knowledge("ex:Chad a ng:Person ; rdfs:label \"Chad\" .");
    assertEquals("Chad_(person)", chad.ids(Reading.gazetteer()).get("http://example.org/who/Chad"));
  }

  @Test
  void aHundredThousandEntriesAreReadInSeconds() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      many.append("ex:p").append(i).append(" a ng:Person ; rdfs:label \"Ada Moor").append(i);
      many.append("\" ; skos:altLabel \"A. Moor").append(i).append("\" .\n");
    }
    KnowledgeFile file = file(many.toString());
    Gazetteer gazetteer =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> Reading.gazetteer().with(Knowledge.of(file.triples(), "http://x/")));
    assertEquals("Ada_Moor77777", gazetteer.byName("Ada Moor77777").orElseThrow().id());
  }
}
