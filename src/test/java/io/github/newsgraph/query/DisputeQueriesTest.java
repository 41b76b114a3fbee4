package io.github.newsgraph.query;

import static io.github.newsgraph.graph.Report.both;
import static io.github.newsgraph.graph.Report.when;
import static io.github.newsgraph.text.EntityType.COUNTRY;
import static io.github.newsgraph.text.EntityType.ORGANIZATION;
import static io.github.newsgraph.text.EntityType.PERSON;
import static io.github.newsgraph.text.EntityType.PLACE;
import static io.github.newsgraph.text.EntityType.POSITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.EntityType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What several articles say of one thing: the same, the opposite, or something else by now. */
class DisputeQueriesTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final UnaryOperator<Claim> NOW = UnaryOperator.identity();

  private final GraphStore store = GraphStore.inMemory("http://example.org/");
  private final QueryRunner runner = new QueryRunner(store);
  private final Queries queries = Queries.bundled();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void nearDuplicatesCountOnce() {

    add(joins("wire", MAY).from("https://www.wire.example/a/1"));
    add(joins("copy", MAY.plusDays(2), "wire").from("https://daily.example/x"));
    assertEquals(List.of(), rows("corroborated", Map.of(), "subject"));
    add(joins("own", MAY.plusDays(5)).from("http://daily.example/own?page=2"));
    assertEquals(
        List.of("Norland | joins | Pact | 2 | 2 | 3 | 3 | 2024-05-01 | 2024-05-06"),
        rows(
            "corroborated",
            Map.of("name", "Norland", "relation", "joins"),
            "subject",
            "relation",
            "object",
            "sources",
            "publishers",
            "articles",
            "claims",
            "first",
            "last"));
    assertEquals(List.of(), rows("corroborated", Map.of("least", "3"), "subject"));
    assertEquals(
        List.of(
            "wire | copy | 2024-05-03 | daily.example", "wire | wire | 2024-05-01 | wire.example"),
        rows("duplicates", Map.of("article", "copy"), "source", "article", "published", "publisher")
            .stream()
            .sorted()
            .toList());
    assertEquals(List.of(), rows("duplicates", Map.of("article", "own"), "article"));
    assertEquals(
        List.of(
            "copy | wire | daily.example",
            "own | own | daily.example",
            "wire | wire | wire.example"),
        rows("sources", Map.of("object", "Pact"), "article", "source", "publisher").stream()
            .sorted()
            .toList());
  }

  @Test
  void theFirstReportIsTheEarliestOfThoseWithADay() {
    add(joins("late", MAY.plusDays(5)), joins("early", MAY), joins("undated", null));
    String[] columns = {"object", "first", "firstIn", "last", "lastIn", "sources", "sentence"};
    assertEquals(
        List.of("Pact | 2024-05-01 | early | 2024-05-06 | late | 2 | Norland joins Pact ."),
        rows("firstreported", Map.of("name", "Pact"), columns));
    Map<String, String> later = Map.of("name", "Pact", "from", "2024-05-02");
    assertEquals(List.of(), rows("firstreported", later, columns));
  }

  @Test
  void aDisputeTellsWhoSaysWhatAndWhenAndHowManySources() {
    add(joins("a", MAY.plusDays(1)), joins("b", MAY), joins("c", MAY, "b"));
    Report denial = new Report("d", "Norland does not join Pact , said Osted .", filler("d"));
    denial.published(MAY.plusDays(3));
    denial.entity(COUNTRY, "Norland").entity(ORGANIZATION, "Pact").entity(PLACE, "Osted");
    denial.claim(
        denial.the(0, "Norland"),
        "joins",
        denial.the(0, "Pact"),
        Status.NEGATED,
        denial.saidBy(0, "Osted", "Osted"));
    add(denial);
    assertEquals(
        List.of("Norland | joins | Pact | 2 |  | 2024-05-01 | b | 1 | Osted | 2024-05-04 | d"),
        rows(
            "contradictions",
            Map.of("name", "Pact"),
            "subject",
            "relation",
            "object",
            "assertingSources",
            "assertedBy",
            "assertedOn",
            "assertedIn",
            "denyingSources",
            "deniedBy",
            "deniedOn",
            "deniedIn"));
    assertEquals(List.of(), rows("contradictions", Map.of("relation", "leaves"), "subject"));
  }

  @Test
  void aFactIsPlannedThenAssertedThenDenied() {
    add(joins("a", MAY, "a", Status.PLANNED, NOW));
    add(joins("b", MAY.plusDays(3), "b", Status.PLANNED, NOW));
    assertEquals(List.of(), rows("changes", Map.of(), "was"));
    add(joins("c", MAY.plusDays(9)));
    add(joins("d", MAY.plusDays(20), "d", Status.NEGATED, NOW));
    assertEquals(
        List.of(
            "Norland | Pact | planned | 2024-05-01 | negated | 2024-05-21"
                + " | planned 2024-05-01|asserted 2024-05-10|negated 2024-05-21 | a | d"),
        rows(
            "changes",
            Map.of("name", "Norland"),
            "subject",
            "object",
            "was",
            "since",
            "now",
            "changed",
            "steps",
            "wasIn",
            "nowIn"));
    assertEquals(List.of(), rows("changes", Map.of("from", "2024-06-01"), "was"));
  }

  @Test
  void aFactEndsWhenAnArticleSpeaksOfItAsPast() {
    LocalDate july = MAY.plusDays(70);
    add(leads("a", MAY, PERSON, "Ana Popa", ORGANIZATION, "NorAir", NOW));
    add(leads("b", july, PERSON, "Ana Popa", ORGANIZATION, "NorAir", when("former", null, july)));
    assertEquals(
        List.of("Ana Popa | asserted | ended | 2024-07-10"),
        rows("changes", Map.of("relation", "leads"), "subject", "was", "now", "changed"));
  }

  @Test
  void twoLeadersOfABodyAtATimeAreAConflict() {
    add(leads("a", MAY, PERSON, "Ana Popa", ORGANIZATION, "NorAir", NOW));
    add(leads("b", MAY.plusDays(20), PERSON, "Erik Berg", ORGANIZATION, "NorAir", NOW));
    for (String name : List.of("NorAir", "Ana Popa", "Erik Berg")) {
      assertEquals(
          List.of("NorAir | leads | Ana Popa | 1 | a | Erik Berg | 1 | b"),
          rows(
              "conflicts",
              Map.of("name", name),
              "of",
              "relation",
              "value",
              "sources",
              "article",
              "other",
              "otherSources",
              "otherArticle"));
    }
    assertEquals(1, rows("conflicts", Map.of("relation", "leads"), "of").size());
    assertEquals(List.of(), rows("conflicts", Map.of("relation", "bornIn"), "of"));
  }

  @Test
  void leadersWhoFollowEachOtherAreNoConflict() {
    add(leads("a", MAY, PERSON, "Ana Popa", ORGANIZATION, "NorAir", NOW));
    add(leads("b", MAY.plusDays(40), PERSON, "Erik Berg", ORGANIZATION, "NorAir", NOW));
    add(
        leads("c", MAY, PERSON, "Carla Ruiz", ORGANIZATION, "NorAir", when("former", null, MAY)),
        leads(
            "d",
            MAY.plusDays(3),
            PERSON,
            "Dora Lind",
            ORGANIZATION,
            "NorAir",
            when("since Friday", MAY.plusDays(2), null)));
    assertEquals(List.of(), rows("conflicts", Map.of(), "of", "value", "other"));
  }

  @Test
  void aKnownSuccessionASharedArticleAndOtherOfficesAreNoConflict() {
    add(leads("a", MAY, PERSON, "Ana Popa", ORGANIZATION, "NorAir", NOW));
    add(leads("b", MAY.plusDays(2), PERSON, "Erik Berg", ORGANIZATION, "NorAir", NOW));
    Report handover = new Report("h", "Erik Berg will succeed Ana Popa .", filler("h"));
    handover.entity(PERSON, "Erik Berg").entity(PERSON, "Ana Popa");
    handover.claim(
        handover.the(0, "Erik Berg"), "succeeds", handover.the(0, "Ana Popa"), Status.PLANNED);
    add(handover);
    Report pair = new Report("p", "Carla Ruiz and Dora Lind lead Harbour .", filler("p"));
    pair.published(MAY).entity(PERSON, "Carla Ruiz").entity(PERSON, "Dora Lind");
    pair.entity(ORGANIZATION, "Harbour");
    for (String one : List.of("Carla Ruiz", "Dora Lind")) {
      pair.claim(pair.the(0, one), "leads", pair.the(0, "Harbour"), Status.ASSERTED);
    }
    add(pair, leads("q", MAY, PERSON, "Dora Lind", ORGANIZATION, "Harbour", NOW));
    add(office("x", "Paul Norden", "king"), office("y", "Olga Vance", "prime minister"));
    assertEquals(List.of(), rows("conflicts", Map.of(), "of", "value", "other"));
    add(office("z", "Ida Stone", "king"));
    assertEquals(
        List.of("Westmark | Ida Stone | Paul Norden"),
        rows("conflicts", Map.of(), "of", "value", "other"));
  }

  @Test
  void whatIsDeniedPlannedOrQuotedDoesNotConflict() {
    add(leads("a", MAY, PERSON, "Ana Popa", ORGANIZATION, "NorAir", NOW));
    add(
        claim(
            "b",
            MAY,
            "b",
            PERSON,
            "Erik Berg",
            "leads",
            ORGANIZATION,
            "NorAir",
            Status.PLANNED,
            NOW));
    add(
        claim(
            "c",
            MAY,
            "c",
            PERSON,
            "Dora Lind",
            "leads",
            ORGANIZATION,
            "NorAir",
            Status.NEGATED,
            NOW));
    Report quoted = new Report("q", "Ida Stone leads NorAir , says Osted .", filler("q"));
    quoted.published(MAY).entity(PERSON, "Ida Stone").entity(ORGANIZATION, "NorAir");
    quoted.entity(PLACE, "Osted");
    quoted.claim(
        quoted.the(0, "Ida Stone"),
        "leads",
        quoted.the(0, "NorAir"),
        Status.ASSERTED,
        both(NOW, quoted.saidBy(0, "Osted", "Osted")));
    add(quoted);
    assertEquals(List.of(), rows("conflicts", Map.of(), "of", "value", "other"));
  }

  @Test
  void oneIsBornInOnePlaceAndTheAgeGrowsWithTime() {
    add(claim("a", MAY, "a", PERSON, "Ana Popa", "bornIn", PLACE, "Kolm", Status.ASSERTED, NOW));
    add(claim("b", null, "b", PERSON, "Ana Popa", "bornIn", PLACE, "Lund", Status.ASSERTED, NOW));
    assertEquals(
        List.of("Ana Popa | was born in | Kolm | Lund"),
        rows("conflicts", Map.of(), "of", "relation", "value", "other"));
  }

  private static Report joins(String id, LocalDate day) {
    return joins(id, day, id);
  }

  private static Report joins(String id, LocalDate day, String rest) {
    return joins(id, day, rest, Status.ASSERTED, NOW);
  }

  private static Report joins(
      String id, LocalDate day, String rest, Status status, UnaryOperator<Claim> more) {
    return claim(id, day, rest, COUNTRY, "Norland", "joins", ORGANIZATION, "Pact", status, more);
  }

  private static Report leads(
      String id,
      LocalDate day,
      EntityType type,
      String who,
      EntityType bodyType,
      String body,
      UnaryOperator<Claim> more) {
    return claim(id, day, id, type, who, "leads", bodyType, body, Status.ASSERTED, more);
  }

  /** One who leads a country in an office. */
  private static Report office(String id, String who, String office) {
    Report r = new Report(id, who + " is " + office + " of Westmark .", filler(id)).published(MAY);
    r.entity(PERSON, who).entity(POSITION, office).entity(COUNTRY, "Westmark");
    r.claim(r.the(0, who), "holdsPosition", r.the(0, office), Status.ASSERTED);
    r.claim(r.the(0, who), "leads", r.the(0, "Westmark"), Status.ASSERTED);
    return r;
  }

  private static Report claim(
      String id,
      LocalDate day,
      String rest,
      EntityType type,
      String subject,
      String relation,
      EntityType objectType,
      String object,
      Status status,
      UnaryOperator<Claim> more) {
    Report r = new Report(id, subject + " " + relation + " " + object + " .", filler(rest));
    r.published(day).entity(type, subject).entity(objectType, object);
    r.claim(r.the(0, subject), relation, r.the(0, object), status, more);
    return r;
  }

  /** The rest of an article, the same for the same name. */
  private static String filler(String name) {
    Random random = new Random(name.hashCode());
    return IntStream.range(0, 60)
        .mapToObj(i -> "w" + random.nextInt(9000))
        .collect(Collectors.joining(" "));
  }

  private void add(Report... reports) {
    store.ingest(
        Arrays.stream(reports).map(r -> ArticleGraph.of(r.knowledge(), store.iris())).toList(),
        Reports::identity);
  }

  private List<String> rows(String query, Map<String, String> parameters, String... columns) {
    return runner.rows(queries.find(query).orElseThrow(), parameters).stream()
        .map(
            row ->
                Arrays.stream(columns)
                    .map(c -> row.getOrDefault(c, ""))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }
}
