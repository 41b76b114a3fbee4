package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.entity.LocalEntity.Key;
import io.github.newsgraph.text.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mentions and local entities are linked to what a user knows. */
class KnowledgeLinksTest {
  private static final String LIST =
      """
      @prefix ng: <https://w3id.org/newsgraph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix ex: <http://example.org/who/> .
      ex:Hanna_Overbeck a ng:Person ; rdfs:label "Hanna Overbeck" ; skos:altLabel "Johanna Overbeck" ;
          ng:occupation "minister" .
      ex:Jordan a ng:Person ; rdfs:label "Lyle Jordan" ; skos:altLabel "Jordan" .
      ex:Blue_Harbour a ng:Organization ; rdfs:label "Blue Harbour" ; skos:altLabel "Zentara" .
      ex:Twin1 a ng:Person ; rdfs:label "Rosa Quint" .
      ex:Twin2 a ng:Person ; rdfs:label "Rosa Quint" .
      """;

  private static Gazetteer gazetteer;

  private final List<LocalEntity> locals = new ArrayList<>();

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("list.ttl"), LIST);
    gazetteer =
        Reading.gazetteer().with(Knowledge.of(KnowledgeFile.read(file).triples(), "http://x/"));
  }

  private static Reading reading(String text, Map<String, EntityType> types) {
    return Reading.of(text, types, gazetteer);
  }

  private LocalEntity local(String article, EntityType type, String name, Evidence evidence) {
    LocalEntity local =
        new LocalEntity(
            article, 0, type, name, true, new TreeSet<>(List.of(name)), Optional.empty(), evidence);
    locals.add(local);
    return local;
  }

  private LocalEntity local(String article, EntityType type, String name) {
    return local(article, type, name, Evidence.NONE);
  }

  private String id(LocalEntity local) {
    Map<Key, Identity> all = new EntityResolver(gazetteer).resolve(locals);
    return all.get(local.key()).entity().id();
  }

  private static Evidence occupation(String words) {
    return new Evidence(new TreeSet<>(List.of(words)), new TreeSet<>(), new TreeSet<>());
  }

  @Test
  void aPersonIsFoundByAnAliasAndItsSurnameFollows() {
    Reading reading =
        reading(
            "Johanna Overbeck opened the fair. Overbeck left at noon.",
            Map.of("Johanna Overbeck", EntityType.PERSON, "Overbeck", EntityType.PERSON));
    assertEquals(Optional.of("Hanna_Overbeck"), reading.entity("Johanna").known());
    assertEquals("Hanna Overbeck", reading.label("Overbeck", 1));
  }

  @Test
  void aNameThatTheTaggerMissedIsFound() {
    Reading reading = reading("The board of Blue Harbour met on Friday.", Map.of());
    assertEquals("Blue Harbour", reading.label("Harbour"));
    assertEquals(EntityType.ORGANIZATION, reading.type("Harbour"));
  }

  @Test
  void aCountryStaysACountryBesideAPersonOfItsName() {
    Reading reading = reading("Aid trucks crossed from Jordan into Syria.", Map.of());
    assertEquals(Optional.of("Jordan"), reading.entity("Jordan").known());
    assertEquals(EntityType.COUNTRY, reading.type("Jordan"));
  }

  @Test
  void aSurnameIsThatOfTheArticlesOwnPerson() {
    Reading reading =
        reading(
            "Carla Jordan resigned. Jordan had led the bank.",
            Map.of("Carla Jordan", EntityType.PERSON, "Jordan", EntityType.PERSON));
    assertEquals("Carla Jordan", reading.label("Jordan", 1));
  }

  @Test
  void aPersonIsNotLinkedToWhatIsNone() {
    Reading reading = reading("Zentara won the race.", Map.of("Zentara", EntityType.PERSON));
    assertEquals(Optional.empty(), reading.entity("Zentara").known());
  }

  @Test
  void anArticleReadBeforeIsLinkedByNameAndKind() {
    LocalEntity alias = local("a", EntityType.PERSON, "Johanna Overbeck");
    LocalEntity label = local("b", EntityType.PERSON, "Hanna Overbeck");
    LocalEntity company = local("c", EntityType.ORGANIZATION, "Zentara");
    assertEquals("Hanna_Overbeck", id(alias));
    assertEquals("Hanna_Overbeck", id(label));
    assertEquals("Blue_Harbour", id(company));
  }

  @Test
  void aBareSurnameElsewhereJoinsTheKnownPerson() {
    LocalEntity full = local("a", EntityType.PERSON, "Hanna Overbeck");
    LocalEntity surname = local("b", EntityType.PERSON, "Overbeck");
    assertEquals(id(full), id(surname));
  }

  @Test
  void anotherOccupationTellsANamesakeApart() {
    LocalEntity minister = local("a", EntityType.PERSON, "Hanna Overbeck", occupation("minister"));
    LocalEntity striker = local("b", EntityType.PERSON, "Hanna Overbeck", occupation("striker"));
    assertEquals("Hanna_Overbeck", id(minister));
    assertEquals("Hanna_Overbeck_(striker)", id(striker));
  }

  @Test
  void namesakesOfTheListAreNotGuessed() {
    assertEquals("Rosa_Quint", id(local("a", EntityType.PERSON, "Rosa Quint")));
    Reading reading = reading("Rosa Quint sang.", Map.of("Rosa Quint", EntityType.PERSON));
    assertEquals(Optional.empty(), reading.entity("Quint").known());
  }

  @Test
  void whatIsNotKnownAnyMoreIsWhoItWouldBeWithout() {
    LocalEntity before =
        new LocalEntity(
            "a",
            0,
            EntityType.PERSON,
            "Mia Falk",
            true,
            new TreeSet<>(List.of("Mia Falk")),
            Optional.of("Mia_of_a_list"));
    locals.add(before);
    assertEquals("Mia_Falk", id(before));
  }
}
