package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.Decision.Alias;
import io.github.newsgraph.entity.Decision.Merge;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.entity.Decision.Rename;
import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CuratedResolverTest {
  private final Map<LocalEntity.Key, Identity> program = new HashMap<>();
  private final List<LocalEntity> locals = new ArrayList<>();

  /** A person of an article, who is an entity to the program, and had another id when alone. */
  private LocalEntity person(String article, String name, String id, String... formerId) {
    LocalEntity local =
        new LocalEntity(
            article,
            locals.size(),
            EntityType.PERSON,
            name,
            true,
            new TreeSet<>(List.of(name)),
            Optional.empty());
    locals.add(local);
    Entity entity =
        new Entity(id, id.replace('_', ' '), EntityType.PERSON, new TreeSet<>(), new TreeSet<>());
    program.put(
        local.key(),
        new Identity(
            entity, "exact name", Optional.of(formerId).filter(f -> f.length > 0).map(f -> f[0])));
    return local;
  }

  private Curated decide(Decision... decisions) {
    return new CuratedResolver(all -> program, Decisions.of(List.of(decisions)), Map.of())
        .decide(locals);
  }

  private static Pointer pointer(String id, String... articles) {
    return new Pointer(id, new TreeSet<>(List.of(articles)));
  }

  @Test
  void decisionsAreAppliedInTheOrderOfTheirNumbers() {
    LocalEntity one = person("a", "Ida Holm", "Ida_Holm");
    Rename later = new Rename(7, pointer("Ida_Holm"), "Dr Holm");
    Rename earlier = new Rename(3, pointer("Ida_Holm"), "Ms Holm");
    Entity entity = decide(later, earlier).locals().get(one.key()).entity();
    assertEquals("Dr Holm", entity.label());
    assertEquals(Set.of("Ida Holm", "Ms Holm"), entity.aliases());
  }

  @Test
  void aFormerIdLeadsToWhoHasItsMembersNow() {
    LocalEntity one = person("a", "Holm", "Ida_Holm", "Holm");
    Curated decided = decide(new Rename(1, pointer("Holm"), "Ida"));
    assertEquals("Ida", decided.locals().get(one.key()).entity().label());
    assertTrue(decided.idle().isEmpty());
  }

  @Test
  void ofSeveralThatHadAnIdTheArticlesTellWhichIsMeant() {
    LocalEntity one = person("a", "Holm", "Ida_Holm", "Holm");
    LocalEntity two = person("b", "Holm", "Per_Holm", "Holm");
    Curated decided = decide(new Rename(1, pointer("Holm", "b"), "Per"));
    assertEquals("Ida Holm", decided.locals().get(one.key()).entity().label());
    assertEquals("Per", decided.locals().get(two.key()).entity().label());
  }

  @Test
  void aDecisionThatMayMeanSeveralIsIdle() {
    person("a", "Holm", "Ida_Holm", "Holm");
    person("b", "Holm", "Per_Holm", "Holm");
    Curated decided = decide(new Rename(1, pointer("Holm", "c", "a", "b"), "Per"));
    assertEquals(Map.of(1, "Holm may be Ida_Holm or Per_Holm"), decided.idle());
  }

  @Test
  void aMergeMakesDoWithThoseThatAreThere() {
    LocalEntity one = person("a", "Ida Holm", "Ida_Holm");
    LocalEntity two = person("b", "I. Holm", "I._Holm");
    Merge merge = new Merge(1, List.of(pointer("Nobody"), pointer("Ida_Holm"), pointer("I._Holm")));
    Curated decided = decide(merge);
    assertEquals("Ida_Holm", decided.locals().get(one.key()).entity().id());
    assertEquals("Ida_Holm", decided.locals().get(two.key()).entity().id());
    assertEquals("curation 1", decided.locals().get(two.key()).joinedBy());
    assertEquals("exact name", decided.locals().get(one.key()).joinedBy());
    assertEquals(Set.of("I._Holm"), decided.locals().get(two.key()).formerIds());
  }

  @Test
  void redirectsStayThatDifferFromAnIdInCaseOnly() {
    LocalEntity one = person("a", "NET", "net", "NET");
    person("b", "Ida Holm", "Ida_Holm");
    Curated decided = decide(new Rename(1, pointer("Ida_Holm"), "Ida"));
    assertEquals(Set.of("NET"), decided.locals().get(one.key()).formerIds());
  }

  @Test
  void aWithdrawnAliasIsNoNameWhateverArticlesSay() {
    LocalEntity one = person("a", "Ida Holm", "Ida_Holm");
    Curated decided = decide(new Alias(1, pointer("Ida_Holm"), "Holm", true));
    assertEquals(Set.of("Holm"), decided.locals().get(one.key()).withdrawn());
  }

  @Test
  void decisionsTieTheBlocksOfTheirEntitiesTogether() {
    Split split =
        new Split(
            1,
            pointer("Holm_(person)"),
            new TreeSet<>(Set.of("a")),
            new TreeSet<>(),
            "Per__1",
            "Per");
    Merge merge = new Merge(2, List.of(pointer("Berg"), pointer("Per__1")));
    CuratedResolver resolver =
        new CuratedResolver(all -> program, Decisions.of(List.of(split, merge)), Map.of());
    assertEquals(Set.of("holm"), resolver.keysOf(split));
    assertEquals(Set.of("berg", "holm"), resolver.keysOf(merge));
    assertEquals(Set.of("berg", "holm"), resolver.tiedTo("berg"));
    assertEquals(Set.of(), resolver.tiedTo("other"));
  }
}
