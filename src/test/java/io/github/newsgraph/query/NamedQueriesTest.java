package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedQueriesTest {
  private final Queries queries = Queries.bundled();
  private GraphStore store;
  private QueryRunner runner;

  @BeforeAll
  void fill() {
    store = GraphStore.inMemory("http://example.org/");
    store.ingest(
        Reports.all().stream().map(a -> ArticleGraph.of(a, store.iris())).toList(),
        Reports::identity);
    runner = new QueryRunner(store);
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
  void everyQueryIsDescribedAndAnswersWithoutOptionalParameters() {
    for (NamedQuery query : queries.all()) {
      assertFalse(query.description().isEmpty(), query.name());
      if (query.parameters().stream().noneMatch(Parameter::required)) {
        assertFalse(runner.rows(query, Map.of()).isEmpty(), query.name());
      }
    }
  }

  @Test
  void everyEntityParameterNarrowsTheAnswer() {
    for (NamedQuery query : queries.all()) {
      for (Parameter parameter : query.parameters()) {
        if (parameter.kind() == Parameter.Kind.ENTITY) {
          Map<String, String> nobody = Map.of(parameter.name(), "Osted");
          assertTrue(
              parameter.name().equals("entity") || runner.rows(query, nobody).isEmpty(),
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
        List.of("2024-06-01 | succeeds", "2024-06-24 | meets"),
        rows("timeline", Map.of(), "begins", "relation"));
    assertEquals(
        List.of("2024-06-01 | succeeds"),
        rows("timeline", Map.of("to", "2024-06-10"), "begins", "relation"));
  }

  @Test
  void membersJoinAndLeave() {
    assertEquals(
        List.of(
                "Estland | leaves | Pact | conditional",
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
        List.of("succeeds | 2 | 2 | 2", "supports | 2 | 1 | 2"),
        rows("relations", Map.of("limit", "2"), "label", "claims", "facts", "articles"));
  }

  @Test
  void entitiesAreCountedAndCanBeNarrowedToAType() {
    assertEquals(
        List.of("Erik Berg | Person | 6 | 4", "Ana Popa | Person | 3 | 3"),
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
        queries.find(name).orElseThrow(),
        parameters,
        new ResultOptions(ResultFormat.TSV, 80, Optional.empty()),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
