package io.github.newsgraph.graph;

import static io.github.newsgraph.graph.Report.both;
import static io.github.newsgraph.graph.Report.role;
import static io.github.newsgraph.graph.Report.when;
import static io.github.newsgraph.text.EntityType.COUNTRY;
import static io.github.newsgraph.text.EntityType.ORGANIZATION;
import static io.github.newsgraph.text.EntityType.PERSON;
import static io.github.newsgraph.text.EntityType.POSITION;
import static io.github.newsgraph.text.EntityType.PRODUCT;

import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.entity.Entity;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Four small articles about the same people. */
public final class Reports {
  private Reports() {}

  public static ArticleKnowledge arms() {
    Report r =
        new Report(
            "arms",
            "Norland will send Hawk launchers to Estland , President Ana Popa said .",
            "Norland does not support Sudland .",
            "She met Erik Berg in Osted on Monday .");
    r.known(COUNTRY, "Norland", "Norland").known(COUNTRY, "Estland", "Estland");
    r.known(COUNTRY, "Sudland", "Sudland");
    r.entity(PRODUCT, "Hawk").entity(PERSON, "Ana Popa").entity(PERSON, "Erik Berg");
    r.entity(EntityType.PLACE, "Osted").concept("support").pronoun(2, "She", "Ana Popa");
    r.claim(
        r.the(0, "Norland"),
        "sends",
        r.the(0, "Hawk launchers", "Hawk"),
        Status.PLANNED,
        both(
            role("recipient", r.the(0, "Estland")), r.saidBy(0, "President Ana Popa", "Ana Popa")));
    r.claim(r.the(1, "Norland"), "supports", r.the(1, "Sudland"), Status.NEGATED);
    r.claim(
        r.the(2, "She", "Ana Popa"),
        "meets",
        r.the(2, "Erik Berg"),
        Status.ASSERTED,
        both(
            role("place", r.the(2, "Osted")),
            when("on Monday", LocalDate.of(2024, 6, 24), LocalDate.of(2024, 6, 24))));
    return r.knowledge();
  }

  public static ArticleKnowledge office() {
    Report r =
        new Report(
            "office",
            "Berg succeeds Popa as president of Norland .",
            "Norland supports Sudland , 30,000 people dropped out of \"the race\" .");
    r.entity(PERSON, "Berg").entity(PERSON, "Popa").known(COUNTRY, "Norland", "Norland");
    r.entity(POSITION, "president").known(COUNTRY, "Sudland", "Sudland").concept("people");
    r.concept("race");
    r.claim(
        r.the(0, "Berg"),
        "succeeds",
        r.the(0, "Popa"),
        Status.ASSERTED,
        role("asOffice", r.the(0, "president")));
    r.claim(
        r.the(0, "Berg"),
        "holdsPosition",
        r.the(0, "president"),
        Status.ASSERTED,
        role("organization", r.the(0, "Norland")));
    r.claim(r.the(1, "Norland"), "supports", r.the(1, "Sudland"), Status.ASSERTED);
    r.claim(
        r.the(1, "30,000 people", "people"),
        "drop out of",
        r.constant("race"),
        Status.ASSERTED,
        role("amount", new Argument.Value("30000", Argument.Datatype.INTEGER)));
    return r.knowledge();
  }

  public static ArticleKnowledge words() {
    Report r =
        new Report(
            "words",
            "Erik Berg criticizes NorAir , the airline .",
            "Berg said : \uD83D\uDE00 we | shall\tmeet \"the\" Sudlanders .");
    r.entity(PERSON, "Erik Berg", "Berg").entity(ORGANIZATION, "NorAir");
    r.claim(r.the(0, "Erik Berg"), "criticizes", r.the(0, "NorAir"), Status.ASSERTED);
    r.claim(
        r.the(1, "Berg"),
        "says",
        new Argument.Quoted("we | shall\tmeet \"the\" Sudlanders"),
        Status.ASSERTED);
    return r.knowledge();
  }

  public static ArticleKnowledge summit() {
    Report r =
        new Report(
            "summit",
            "Norland conditions support for Sudland on reforms .",
            "Erik Berg succeeded Ana Popa in June .",
            "Estland , a member of the Pact , opposes the plan .",
            "Estland would leave the Pact if Norland joins , Berg warned .");
    r.known(COUNTRY, "Norland", "Norland").concept("support").concept("reforms");
    r.known(COUNTRY, "Estland", "Estland").entity(ORGANIZATION, "Pact").concept("plan");
    r.known(COUNTRY, "Sudland", "Sudland");
    r.entity(PERSON, "Erik Berg", "Berg").entity(PERSON, "Ana Popa");
    r.claim(
        r.the(0, "Norland"),
        "conditions",
        r.the(0, "support for Sudland", "support"),
        Status.ASSERTED,
        role("condition", r.the(0, "reforms")));
    r.claim(
        r.the(1, "Erik Berg"),
        "succeeds",
        r.the(1, "Ana Popa"),
        Status.ASSERTED,
        when("in June", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)));
    r.claim(r.the(2, "Estland"), "memberOf", r.the(2, "Pact"), Status.ASSERTED);
    r.claim(r.the(2, "Estland"), "opposes", r.the(2, "the plan", "plan"), Status.ASSERTED);
    r.claim(
        r.the(3, "Estland"),
        "leaves",
        r.the(3, "Pact"),
        Status.CONDITIONAL,
        r.saidBy(3, "Berg", "Erik Berg"));
    return r.knowledge();
  }

  public static List<ArticleKnowledge> all() {
    return List.of(arms(), office(), words(), summit());
  }

  /**
   * Decides identity by the gazetteer's entry, else by name, where a bare last name means whoever
   * bears it as the last of several names; so later articles change who the earlier speak of.
   */
  public static Map<LocalEntity.Key, Identity> identity(Collection<LocalEntity> entities) {
    SortedSet<String> full = new TreeSet<>();
    entities.forEach(e -> e.names().stream().filter(n -> n.contains(" ")).forEach(full::add));
    Map<String, List<LocalEntity>> groups = new TreeMap<>();
    for (LocalEntity entity : entities) {
      String name =
          full.stream()
              .filter(f -> entity.named() && f.endsWith(" " + entity.name()))
              .findFirst()
              .orElse(entity.name());
      groups.computeIfAbsent(name, n -> new ArrayList<>()).add(entity);
    }
    Map<LocalEntity.Key, Identity> identity = new HashMap<>();
    groups.forEach(
        (name, members) -> {
          EntityType type =
              members.stream().map(LocalEntity::type).min(Comparator.naturalOrder()).orElseThrow();
          Entity entity =
              new Entity(name.replace(' ', '_'), name, type, new TreeSet<>(), new TreeSet<>());
          Identity its = new Identity(entity, "name", Optional.empty());
          members.forEach(m -> identity.put(m.key(), its));
        });
    return identity;
  }

  public static Map<LocalEntity.Key, Identity> identityOf(Collection<ArticleKnowledge> articles) {
    return identity(articles.stream().flatMap(a -> a.entities().entities().stream()).toList());
  }
}
