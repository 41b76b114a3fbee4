package io.github.newsgraph.query;

import static io.github.newsgraph.graph.Report.both;
import static io.github.newsgraph.graph.Report.role;
import static io.github.newsgraph.graph.Report.when;
import static io.github.newsgraph.text.EntityType.COUNTRY;
import static io.github.newsgraph.text.EntityType.PERSON;
import static io.github.newsgraph.text.EntityType.PLACE;
import static io.github.newsgraph.text.EntityType.POSITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.BuildLog;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.Ingested;
import io.github.newsgraph.store.StoredKnowledge;
import io.github.newsgraph.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedQueriesTest {
  /** Queries that answer about whatever is mentioned. */
  private static final List<String> MENTIONS =
      List.of("mentions", "passages", "aliases", "comentions");

  /** Queries that find nothing where articles neither conflict nor change nor repeat each other. */
  private static final List<String> DISPUTES = List.of("conflicts", "changes", "duplicates");

  private final Queries queries = Queries.bundled();
  private GraphStore store;
  private QueryRunner runner;

  @BeforeAll
  void fill() {
    store = GraphStore.inMemory("http://example.org/");
    List<ArticleKnowledge> reports = new ArrayList<>(Reports.all());
    reports.add(siege());
    store.ingest(List.of(ArticleGraph.of(formerWords(), store.iris())), Reports::identity);
    store.ingest(
        reports.stream().map(a -> ArticleGraph.of(a, store.iris())).toList(), Reports::identity);
    new StoredKnowledge(store).replace(ofAUser(), List.of());
    BuildLog builds = new BuildLog(store);
    Instant noon = Instant.parse("2024-06-27T12:00:00Z");
    int build = builds.begin(noon, "1.0", "0".repeat(64), List.of("--threads=2"), "x");
    builds.end(build, noon.plusSeconds(60), 6, new Ingested(5, 1, 0));
    runner = new QueryRunner(store);
  }

  /** An article as it was before a sentence was taken out. */
  private static ArticleKnowledge formerWords() {
    ArticleKnowledge words = Reports.words();
    Article is = words.document().article();
    String text = is.text() + " More is to come.";
    Article was =
        new Article(
            is.id(), "Words", text, is.published(), is.source(), is.language(), is.paragraphs());
    Document document = new Document(was, words.document().sentences());
    return new ArticleKnowledge(document, words.claims(), words.entities());
  }

  @Test
  void formerVersionsOfArticlesAreListed() {
    assertEquals(
        List.of("words | Report words | Words"),
        rows("revisions", Map.of(), "article", "title", "formerTitle"));
    assertEquals(List.of(), rows("revisions", Map.of("article", "arms"), "article"));
  }

  private static List<Triple> ofAUser() {
    Node iri = NodeFactory.createURI("http://example.org/who/Carla");
    Node label = NodeFactory.createLiteralString("Carla Ruiz");
    return List.of(
        Triple.create(iri, Vocabulary.ENTRY_TYPE, Vocabulary.ng("Person")),
        Triple.create(iri, Vocabulary.ENTRY_LABEL, label),
        Triple.create(iri, Vocabulary.ENTRY_ID, NodeFactory.createLiteralString("Carla_Ruiz")),
        Triple.create(iri, Vocabulary.ENTRY_SOURCE, NodeFactory.createLiteralString("who.ttl")));
  }

  private static ArticleKnowledge siege() {
    Report r =
        new Report(
            "siege",
            "Westmark attacked Kolm in Lowland .",
            "Westmark may invade Kolm .",
            "Carla Ruiz , mayor of Kolm , asked Westmark to leave Kolm .");
    r.entity(COUNTRY, "Westmark").entity(PLACE, "Kolm").entity(PLACE, "Lowland");
    r.entity(PERSON, "Carla Ruiz").entity(POSITION, "mayor");
    r.claim(
        r.the(0, "Westmark"),
        "attacks",
        r.the(0, "Kolm"),
        Status.ASSERTED,
        role("place", r.the(0, "Lowland")));
    r.claim(r.the(1, "Westmark"), "invades", r.the(1, "Kolm"), Status.UNCERTAIN);
    r.claim(r.the(2, "Westmark"), "leaves", r.the(2, "Kolm"), Status.REQUESTED);
    r.claim(
        r.the(2, "Carla Ruiz"),
        "holdsPosition",
        r.the(2, "mayor"),
        Status.ASSERTED,
        both(
            role("organization", r.the(2, "Kolm")),
            when("since 2020", LocalDate.of(2020, 1, 1), null)));
    return r.knowledge();
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void theIndexListsEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      assertEquals(
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".rq"))
              .map(f -> f.replace(".rq", ""))
              .sorted()
              .toList(),
          queries.all().stream().map(NamedQuery::name).sorted().toList());
    }
  }

  @Test
  void buildsTellWhenAndHow() {
    assertEquals(
        List.of(
            Map.of(
                "build", "http://example.org/build/1",
                "begin", "2024-06-27T12:00:00Z",
                "end", "2024-06-27T12:01:00Z",
                "version", "1.0",
                "read", "6",
                "added", "5",
                "changed", "1",
                "options", "--threads=2")),
        runner.rows(queries.find("builds").orElseThrow(), Map.of()));
  }

  @Test
  void everyQueryIsDescribedAndAnswersWithoutOptionalParameters() {
    for (NamedQuery query : queries.all()) {
      assertFalse(query.title().isEmpty(), query.name());
      if (query.parameters().stream().noneMatch(Parameter::required)) {
        assertTrue(
            runner.givesGraph(query)
                || runner.rows(query, Map.of()).isEmpty() == DISPUTES.contains(query.name()),
            query.name());
      }
    }
  }

  @Test
  void everyEntityParameterNarrowsTheAnswer() {
    for (NamedQuery query : queries.all()) {
      for (Parameter parameter : query.parameters()) {
        if (parameter.kind() == Parameter.Kind.ENTITY) {
          String nothing = parameter.name().equals("place") ? "Pact" : "Osted";
          Map<String, String> nobody = Map.of(parameter.name(), nothing);
          assertTrue(
              !query.parameters().stream().allMatch(p -> p == parameter || !p.required())
                  || runner.givesGraph(query)
                  || MENTIONS.contains(query.name())
                  || runner.rows(query, nobody).isEmpty(),
              query.name() + " " + parameter.name());
        }
      }
    }
  }

  @Test
  void theClaimsTableIsPlainTsv() {
    List<String> rows = tsv("claims", Map.of()).lines().toList();
    assertEquals(
        "doc\tsentence\tbegin\tend\tsubject\tsubjectAliases\tpredicate\tobject\tobjectAliases"
            + "\tstatus\tspeaker\troles\ttime\ttrigger\tplover\trule\tconfidence\tclaim",
        rows.get(0));
    String last = rows.get(rows.size() - 1);
    assertEquals(
        "words\tBerg said : \uD83D\uDE00 we | shall meet the Sudlanders .\t44\t92\tErik Berg\tBerg"
            + "\tsays\twe | shall meet the Sudlanders\t\tasserted\t\t\t\tsays\t\ttest\t0.9",
        last.substring(0, last.lastIndexOf('\t')));
    assertTrue(last.matches(".*\thttp://example.org/claim/[0-9a-f]{24}"), last);
    assertTrue(rows.stream().noneMatch(r -> r.contains("\"")));
  }

  @Test
  void theClaimsTableShowsStatusSpeakerRolesTimeAndAlignment() {
    assertEquals(
        List.of(
            "sends | Hawk | unreal | Ana Popa | objectPhrase=Hawk launchers|recipient=Estland |  | ",
            "supports | Sudland | negated |  |  |  | REJECT",
            "meets | Erik Berg | asserted |  | place=Osted | on Monday | CONSULT"),
        rows(
            "claims",
            Map.of("article", "arms"),
            "predicate",
            "object",
            "status",
            "speaker",
            "roles",
            "time",
            "plover"));
  }

  @Test
  void anOpenRelationIsShownByItsLabel() {
    assertEquals(
        List.of("people | drop out of | race | amount=30000"),
        rows(
            "claims",
            Map.of("relation", "drop out of"),
            "subject",
            "predicate",
            "object",
            "roles"));
  }

  @Test
  void theClaimsTableCanBeNarrowedToAStatus() {
    assertEquals(
        List.of("Norland | supports | Sudland"),
        rows("claims", Map.of("status", "negated"), "subject", "predicate", "object"));
  }

  @Test
  void theMentionsTableCountsCodePoints() {
    assertEquals(
        List.of("44 | 48 | Berg | name | person | http://example.org/id/Erik_Berg | exact-name"),
        rows(
                "mentions",
                Map.of("article", "words"),
                "begin",
                "end",
                "text",
                "kind",
                "type",
                "entity",
                "pass")
            .subList(2, 3));
  }

  @Test
  void aPronounIsAMentionOfWhomItStandsFor() {
    assertTrue(
        rows("mentions", Map.of("entity", "Ana Popa"), "text", "kind", "pass")
            .contains("She | pronoun | pronoun"));
  }

  @Test
  void successionNamesTheOffice() {
    assertEquals(
        List.of(
            "Erik Berg | Ana Popa | president | asserted", "Erik Berg | Ana Popa |  | asserted"),
        rows("succession", Map.of(), "successor", "predecessor", "office", "status"));
  }

  @Test
  void positionsNameTheOrganization() {
    assertEquals(
        List.of("Erik Berg | president | Norland | asserted"),
        rows(
            "positions",
            Map.of("organization", "norland"),
            "holder",
            "position",
            "organization",
            "status"));
  }

  @Test
  void supportShowsBothStancesAndWhatIsDenied() {
    assertEquals(
        List.of(
            "Estland | opposes | plan | asserted",
            "Norland | supports | Sudland | negated",
            "Norland | supports | Sudland | asserted"),
        rows("support", Map.of(), "who", "stance", "whom", "status"));
  }

  @Test
  void transfersNameTheRecipient() {
    assertEquals(
        List.of("Norland | sends | Hawk | Estland | planned | Ana Popa"),
        rows(
            "transfers",
            Map.of("name", "Estland"),
            "giver",
            "relation",
            "thing",
            "recipient",
            "status",
            "saidBy"));
  }

  @Test
  void conditionsShowWhatIsSetAndWhatWouldFollow() {
    assertEquals(
        List.of(
            "Estland | leaves | Pact |  | conditional | Erik Berg",
            "Norland | conditions | support | reforms | asserted | "),
        rows(
            "conditions",
            Map.of(),
            "subject",
            "relation",
            "object",
            "condition",
            "status",
            "saidBy"));
  }

  @Test
  void meetingsNameThePlace() {
    assertEquals(
        List.of("Ana Popa | meets | Erik Berg | Osted | on Monday | arms"),
        rows("meetings", Map.of(), "who", "relation", "whom", "place", "when", "article"));
  }

  @Test
  void whatSomebodySaysIsWhatIsReportedAndWhatIsQuoted() {
    assertEquals(
        List.of(
            "Estland | leaves | Pact | conditional",
            "Erik Berg | says | we | shall meet \"the\" Sudlanders | asserted"),
        rows("says", Map.of("speaker", "berg"), "subject", "relation", "object", "status"));
  }

  @Test
  void aboutShowsTheEntityAtEitherEnd() {
    assertEquals(
        List.of("Estland | memberOf | Pact", "Estland | leaves | Pact").size(),
        rows("about", Map.of("name", "pact"), "subject", "relation", "object").size());
  }

  @Test
  void sourcesLeaveOutWhatSomebodySays() {
    assertEquals(
        List.of(
            "office | Berg succeeds Popa as president of Norland .",
            "summit | Erik Berg succeeded Ana Popa in June ."),
        rows(
            "sources",
            Map.of("subject", "Erik Berg", "relation", "succeeds"),
            "article",
            "sentence"));
    assertEquals(List.of(), rows("sources", Map.of("relation", "sends"), "article"));
  }

  @Test
  void plansAndDenialsStandApart() {
    assertEquals(List.of("Norland | Hawk"), rows("planned", Map.of(), "subject", "object"));
    assertEquals(List.of("Norland | Sudland"), rows("denied", Map.of(), "subject", "object"));
  }

  @Test
  void criticismIsFound() {
    assertEquals(
        List.of("Erik Berg | criticizes | NorAir"),
        rows("criticism", Map.of(), "who", "relation", "whom"));
  }

  @Test
  void theTimelineIsInOrderAndCanBeCut() {
    assertEquals(
        List.of("2020-01-01 | holds position", "2024-06-01 | succeeds", "2024-06-24 | meets"),
        rows("timeline", Map.of(), "begins", "relation"));
    assertEquals(
        List.of("2024-06-01 | succeeds"),
        rows(
            "timeline",
            Map.of("from", "2024-01-01", "to", "2024-06-10", "name", "Ana Popa"),
            "begins",
            "relation"));
  }

  @Test
  void membersJoinAndLeave() {
    assertEquals(
        List.of(
                "Estland | leaves | Pact | conditional",
                "Westmark | leaves | Kolm | requested",
                "Estland | is a member of | Pact | asserted")
            .stream()
            .sorted()
            .toList(),
        rows("members", Map.of(), "who", "relation", "organization", "status").stream()
            .sorted()
            .toList());
  }

  @Test
  void relationsAreCounted() {
    assertEquals(
        List.of("holds position | 2 | 2 | 2", "leaves | 2 | 0 | 2"),
        rows("relations", Map.of("limit", "2"), "label", "claims", "facts", "articles"));
  }

  @Test
  void entitiesAreCountedAndCanBeNarrowedToAType() {
    assertEquals(
        List.of(
            "Erik Berg | Person | 6 | 4",
            "Ana Popa | Person | 3 | 3",
            "Carla Ruiz | Person | 1 | 1"),
        rows("entities", Map.of("type", "person"), "name", "type", "claims", "articles"));
  }

  @Test
  void speakersAreCounted() {
    assertEquals(
        List.of("Ana Popa | 1", "Erik Berg | 1"), rows("speakers", Map.of(), "name", "claims"));
  }

  @Test
  void aContradictionHasBothSentences() {
    assertEquals(
        List.of("Norland | supports | Sudland | office | arms"),
        rows(
            "contradictions", Map.of(), "subject", "relation", "object", "assertedIn", "deniedIn"));
  }

  @Test
  void corroboratedFactsNameTheirArticles() {
    assertEquals(
        List.of("Erik Berg | succeeds | Ana Popa | 2 | office|summit"),
        rows("corroborated", Map.of(), "subject", "relation", "object", "articles", "in"));
  }

  @Test
  void requestsAndWhatIsUncertainStandApart() {
    assertEquals(
        List.of("Westmark | leaves | Kolm"),
        rows("requested", Map.of(), "subject", "relation", "object"));
    assertEquals(
        List.of("Westmark | invades | Kolm"),
        rows("uncertain", Map.of("name", "Kolm"), "subject", "relation", "object"));
  }

  @Test
  void conflictsAndPlacesSayWhere() {
    assertEquals(
        List.of(
            "Westmark | attacks | Kolm | Lowland | asserted",
            "Westmark | invades | Kolm |  | uncertain"),
        rows("conflict", Map.of(), "who", "relation", "whom", "place", "status"));
    assertEquals(
        List.of("Lowland | Westmark | attacks | Kolm"),
        rows("places", Map.of("place", "Lowland"), "place", "subject", "relation", "object"));
  }

  @Test
  void anOfficeIsHeldOnTheDaysOfItsInterval() {
    assertEquals(
        List.of("Carla Ruiz | mayor | Kolm | 2020-01-01"),
        rows("holders", Map.of("on", "2024-05-05"), "holder", "position", "organization", "from"));
    assertEquals(List.of(), rows("holders", Map.of("on", "2019-05-05"), "holder"));
  }

  @Test
  void articlesAreListedWithWhatWasReadOutOfThem() {
    assertEquals(
        List.of("siege | 3 | 4 | 2"),
        rows("articles", Map.of(), "article", "sentences", "claims", "facts").stream()
            .filter(r -> r.startsWith("siege"))
            .toList());
  }

  @Test
  void passagesShowTheWordsThatMention() {
    assertEquals(
        List.of("Popa | name", "Ana Popa | name"),
        rows("passages", Map.of("name", "Ana Popa", "kind", "name"), "words", "kind").stream()
            .distinct()
            .sorted(Comparator.comparing(String::length))
            .toList());
  }

  @Test
  void namesAreCounted() {
    assertEquals(
        List.of("Erik Berg | Berg", "Erik Berg | Erik Berg"),
        rows("aliases", Map.of("name", "Erik Berg"), "label", "words").stream().sorted().toList());
  }

  @Test
  void openRelationsHaveAnExample() {
    assertEquals(List.of("drop out of | 1"), rows("openrelations", Map.of(), "label", "claims"));
  }

  @Test
  void neighboursAreLinkedByFacts() {
    assertEquals(
        List.of("Kolm | 1 | attacks"),
        rows("neighbours", Map.of("name", "Westmark"), "neighbour", "claims", "relations"));
    assertEquals(
        List.of("Westmark | 1 | <- attacks"),
        rows("neighbours", Map.of("name", "Kolm"), "neighbour", "claims", "relations"));
  }

  @Test
  void pathsAreDirectOrGoOverOneEntity() {
    assertEquals(
        List.of("Erik Berg | <- meets |  | ", "Erik Berg | succeeds |  | "),
        rows(
            "paths",
            Map.of("from", "Erik Berg", "to", "Ana Popa"),
            "first",
            "relation1",
            "between",
            "relation2"));
    assertEquals(
        List.of(
            "Ana Popa | <- succeeds | Erik Berg | criticizes",
            "Ana Popa | meets | Erik Berg | criticizes"),
        rows(
            "paths",
            Map.of("from", "Ana Popa", "to", "NorAir"),
            "first",
            "relation1",
            "between",
            "relation2"));
  }

  @Test
  void whatStandsInOneSentenceIsMentionedBesideEachOther() {
    assertEquals(
        List.of("Kolm | 3", "Carla Ruiz | 1", "Lowland | 1", "mayor | 1"),
        rows("comentions", Map.of("name", "Westmark"), "beside", "sentences"));
  }

  @Test
  void theNetworkCanBeNarrowedToAClass() {
    assertEquals(
        List.of("Erik Berg | succeeds | Ana Popa | 2", "Ana Popa | meets | Erik Berg | 1"),
        rows("network", Map.of("type", "Person"), "source", "relation", "target", "claims"));
  }

  @Test
  void eventsAndDyadsHaveTheTypeOfTheirRelation() {
    assertEquals(
        List.of("ASSAULT | Westmark | attacks | Kolm"),
        rows("events", Map.of("type", "assault"), "type", "source", "relation", "target"));
    assertEquals(
        List.of("Westmark | ASSAULT | Kolm | 1"),
        rows("dyads", Map.of("name", "Kolm"), "source", "type", "target", "claims"));
  }

  @Test
  void amountsAreShown() {
    assertEquals(
        List.of("people | race | 30000"), rows("amounts", Map.of(), "subject", "object", "amount"));
  }

  @Test
  void factsAreAGraphOfTheirOwn() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(
        queries.find("facts").orElseThrow(),
        Map.of("name", "Kolm"),
        new ResultOptions(ResultFormat.TURTLE, 80),
        out);
    String turtle = out.toString(StandardCharsets.UTF_8);
    assertTrue(turtle.contains("ng:attacks"), turtle);
    assertFalse(turtle.contains("ng:invades"), "uncertain is no fact");
    assertFalse(turtle.contains("ng:Claim"), turtle);
  }

  @Test
  void rulesAndTheWeakestClaimsAreForReview() {
    assertEquals(1, rows("rules", Map.of(), "rule").size());
    assertEquals(List.of("0.9"), rows("weakest", Map.of("limit", "1"), "confidence"));
  }

  private List<String> rows(String name, Map<String, String> parameters, String... columns) {
    return runner.rows(queries.find(name).orElseThrow(), parameters).stream()
        .map(
            r ->
                Arrays.stream(columns)
                    .map(c -> r.getOrDefault(c, ""))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  private String tsv(String name, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(
        queries.find(name).orElseThrow(), parameters, new ResultOptions(ResultFormat.TSV, 80), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
