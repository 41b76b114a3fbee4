package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EntityResolverTest {
  private final EntityResolver resolver = new EntityResolver(Gazetteer.load());
  private final List<LocalEntity> locals = new ArrayList<>();

  private LocalEntity add(String article, EntityType type, String name, String... more) {
    return add(article, type, name, true, Optional.empty(), more);
  }

  private LocalEntity add(
      String article,
      EntityType type,
      String name,
      boolean named,
      Optional<String> known,
      String... more) {
    TreeSet<String> names = new TreeSet<>(List.of(more));
    if (named) {
      names.add(name);
    }
    LocalEntity local = new LocalEntity(article, locals.size(), type, name, named, names, known);
    locals.add(local);
    return local;
  }

  private String id(LocalEntity local) {
    return resolver.resolve(locals).get(local.key()).entity().id();
  }

  @Test
  void knownThingsAreOneByTheGazetteer() {
    LocalEntity one = add("a", EntityType.COUNTRY, "Ukraine", true, Optional.of("Ukraine"));
    LocalEntity two = add("b", EntityType.COUNTRY, "the Ukraine", true, Optional.of("Ukraine"));
    assertEquals("Ukraine", id(one));
    assertEquals(id(one), id(two));
    assertEquals("Ukraine", resolver.resolve(locals).get(two.key()).entity().label());
  }

  @Test
  void personsAreOneByTheirFullNames() {
    LocalEntity one = add("a", EntityType.PERSON, "Viktor Orbán");
    LocalEntity two = add("b", EntityType.PERSON, "Viktor Orban");
    LocalEntity three = add("c", EntityType.PERSON, "Viktor M. Orban");
    assertEquals(id(one), id(two));
    assertEquals(id(one), id(three));
  }

  @Test
  void bareSurnameJoinsTheOnlyOneWhoBearsIt() {
    LocalEntity full = add("a", EntityType.PERSON, "Anna Keller");
    LocalEntity bare = add("b", EntityType.PERSON, "Keller");
    assertEquals(id(full), id(bare));
    assertEquals("Anna_Keller", id(bare));
  }

  @Test
  void bareSurnameOfTwoStaysAlone() {
    LocalEntity one = add("a", EntityType.PERSON, "Anna Keller");
    LocalEntity two = add("b", EntityType.PERSON, "Paul Keller");
    LocalEntity bare = add("c", EntityType.PERSON, "Keller");
    assertNotEquals(id(one), id(bare));
    assertNotEquals(id(two), id(bare));
  }

  @Test
  void differentInitialsAreDifferentPersons() {
    LocalEntity one = add("a", EntityType.PERSON, "John A. Doe");
    LocalEntity two = add("b", EntityType.PERSON, "John B. Doe");
    assertNotEquals(id(one), id(two));
  }

  @Test
  void organizationsAreOneWhateverTheirLegalForm() {
    LocalEntity one = add("a", EntityType.ORGANIZATION, "Acme Corp.");
    LocalEntity two = add("b", EntityType.ORGANIZATION, "Acme");
    assertEquals(id(one), id(two));
  }

  @Test
  void acronymJoinsTheOrganizationThatAnArticleCallsSo() {
    LocalEntity full = add("a", EntityType.ORGANIZATION, "Nordic Harbour Association", "NHA");
    LocalEntity bare = add("b", EntityType.ORGANIZATION, "NHA");
    assertEquals(id(full), id(bare));
  }

  @Test
  void conceptsAreSharedByTheirLabels() {
    LocalEntity one = add("a", EntityType.CONCEPT, "military support", false, Optional.empty());
    LocalEntity two = add("b", EntityType.CONCEPT, "Military support", false, Optional.empty());
    assertEquals(id(one), id(two));
  }

  @Test
  void personWithoutANameIsNobodyElsewhere() {
    LocalEntity one = add("a", EntityType.PERSON, "diplomat", false, Optional.empty());
    LocalEntity two = add("b", EntityType.PERSON, "diplomat", false, Optional.empty());
    assertNotEquals(id(one), id(two));
    assertEquals("diplomat_in_a", id(one));
  }

  @Test
  void differentThingsOfOneNameGetDifferentIds() {
    LocalEntity person = add("a", EntityType.PERSON, "Ford");
    LocalEntity company = add("b", EntityType.ORGANIZATION, "Ford");
    assertEquals("Ford_(person)", id(person));
    assertEquals("Ford_(organization)", id(company));
  }

  @Test
  void untypedNameJoinsTheOnlyThingOfThatName() {
    LocalEntity typed = add("a", EntityType.ORGANIZATION, "Greenwood");
    LocalEntity untyped = add("b", EntityType.CONCEPT, "Greenwood");
    assertEquals(id(typed), id(untyped));
  }

  @Test
  void orderDoesNotMatter() {
    many();
    Map<LocalEntity.Key, Identity> expected = resolver.resolve(locals);
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      List<LocalEntity> shuffled = new ArrayList<>(locals);
      Collections.shuffle(shuffled, random);
      assertEquals(expected, resolver.resolve(shuffled));
    }
  }

  @Test
  void whatHasNothingInCommonWithTheRestIsDecidedTheSameInParts() {
    many();
    Map<String, List<LocalEntity>> parts = new HashMap<>();
    for (LocalEntity local : locals) {
      String part = local.name().replaceFirst(".*\\s", "").replace(".", "");
      parts.computeIfAbsent(part, k -> new ArrayList<>()).add(local);
    }
    Map<LocalEntity.Key, Identity> together = resolver.resolve(locals);
    Map<LocalEntity.Key, Identity> apart = new HashMap<>();
    parts.values().forEach(p -> apart.putAll(resolver.resolve(p)));
    assertEquals(together, apart);
  }

  private void many() {
    List<String> given = List.of("Anna", "Paul", "Zoé", "John A.", "John B.", "John");
    List<String> family = List.of("Keller", "Norden", "Müller", "Falk");
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String surname = family.get(random.nextInt(family.size()));
      EntityType type = EntityType.values()[random.nextInt(3) * 5];
      boolean bare = random.nextInt(4) == 0;
      String name = bare ? surname : given.get(random.nextInt(given.size())) + " " + surname;
      add("article" + random.nextInt(30), type, name);
    }
  }

  @Test
  void aNameInCapitalsIsNoLabelWhereAnArticleWritesItOtherwise() {
    LocalEntity one = add("a", EntityType.ORGANIZATION, "NORDEN MILLS");
    add("b", EntityType.ORGANIZATION, "NORDEN MILLS");
    add("c", EntityType.ORGANIZATION, "Norden Mills");
    assertEquals("Norden_Mills", id(one));
  }
}
