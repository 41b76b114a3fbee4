package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.query.QueryFailure.BadFormat;
import io.github.newsgraph.query.QueryFailure.BadParameter;
import io.github.newsgraph.query.QueryFailure.BadQuery;
import io.github.newsgraph.query.QueryFailure.TimedOut;
import io.github.newsgraph.query.QueryFailure.UnknownQuery;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReportStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryRunnerTest {
  private static final String MEETS =
      "SELECT ?s ?o { ?g a ng:Article GRAPH ?g { ?s ng:meets ?o } }";

  private final Queries queries = Queries.bundled();
  private GraphStore store;
  private QueryRunner runner;

  @BeforeAll
  void fill() {
    store = ReportStore.of("http://example.org/");
    runner = new QueryRunner(store);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void theUsualPrefixesNeedNotBeDeclared() {
    assertEquals(
        List.of(
            Map.of("s", "http://example.org/id/Ana_Popa", "o", "http://example.org/id/Erik_Berg")),
        runner.rows(queries.resolve(MEETS), Map.of()));
    assertEquals("s\to\n", answer("SELECT ?s ?o { ?s ng:sends ?o }", ResultFormat.TSV));
  }

  @Test
  void aTableShortensIrisAndAlignsColumns() {
    assertEquals(
        """
         s           | o
        -------------+--------------
         id:Ana_Popa | id:Erik_Berg
        """,
        answer(MEETS, ResultFormat.TABLE));
  }

  @Test
  void aTableWrapsLongCellsToItsWidth() {
    String table =
        answer(
            "SELECT ?text ?p { ?p a ng:Passage ; ng:text ?text } ORDER BY ?text",
            ResultFormat.TABLE,
            60);
    assertTrue(table.lines().allMatch(l -> l.length() <= 60), table);
    assertTrue(table.contains("launchers"), table);
  }

  @Test
  void aTableOfManyColumnsIsWrittenRowBelowRow() {
    String table =
        answer(
            queries.find("claims").orElseThrow(),
            Map.of("article", "arms"),
            ResultFormat.TABLE,
            60);
    assertTrue(table.lines().allMatch(l -> l.length() <= 60), table);
    assertTrue(table.contains("speaker         Ana Popa"), table);
    assertFalse(table.contains("objectAliases   \n"), table);
  }

  @Test
  void aTableWithoutRowsSaysSo() {
    assertEquals("(no rows)\n", answer("SELECT * { ?s ng:kills ?o }", ResultFormat.TABLE));
  }

  @Test
  void csvQuotesAndJsonAndXmlAreSparqls() {
    String quoted = "SELECT ?o { ?s ng:says ?o }";
    assertEquals(
        "o\r\n\"we | shall meet \"\"the\"\" Sudlanders\"\r\n", answer(quoted, ResultFormat.CSV));
    assertTrue(
        answer(quoted, ResultFormat.JSON)
            .contains("\"value\": \"we | shall meet \\\"the\\\" Sudlanders\""));
    assertTrue(
        answer(quoted, ResultFormat.XML)
            .contains("<literal>we | shall meet \"the\" Sudlanders</literal>"));
  }

  @Test
  void askIsAnsweredYesOrNo() {
    assertEquals("yes\n", answer("ASK { ?s ng:meets ?o }", ResultFormat.TABLE));
    assertEquals("no\n", answer("ASK { ?s ng:kills ?o }", ResultFormat.TSV));
    assertTrue(answer("ASK { ?s ng:meets ?o }", ResultFormat.JSON).contains("\"boolean\" : true"));
  }

  @Test
  void aGraphIsTurtleWithTripleTerms() {
    String turtle =
        answer("CONSTRUCT { ?c rdf:reifies ?t } { ?c rdf:reifies ?t }", ResultFormat.TURTLE);
    Graph graph = RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).toGraph();
    assertEquals(14, graph.size());
    assertTrue(turtle.contains("<<( id:Ana_Popa ng:meets id:Erik_Berg )>>"), turtle);
  }

  @Test
  void aGraphInFormsWithoutTripleTermsKeepsThePlainForm() {
    String describe = "DESCRIBE ?c { ?c rdf:predicate ng:meets }";
    for (ResultFormat format : List.of(ResultFormat.JSON, ResultFormat.XML)) {
      String written = answer(describe, format);
      assertTrue(written.contains("Erik_Berg"), written);
      assertFalse(written.contains("reifies"), written);
    }
  }

  @Test
  void aFormThatDoesNotFitIsRefused() {
    assertThrows(BadFormat.class, () -> answer(MEETS, ResultFormat.TURTLE));
    assertThrows(BadFormat.class, () -> answer("DESCRIBE id:Erik_Berg", ResultFormat.CSV));
  }

  @Test
  void aSyntaxErrorNamesLineAndColumnInOneLine() {
    String message =
        assertThrows(BadQuery.class, () -> answer("SELECT * {\n ?s ng:meets }", ResultFormat.TSV))
            .getMessage();
    assertEquals("query, line 2, column 14: unexpected }", message);
    message =
        assertThrows(BadQuery.class, () -> answer("SELECT * { ?s ng:meets ?o", ResultFormat.TSV))
            .getMessage();
    assertEquals("query, line 1, column 25: the query ends too early", message);
    message =
        assertThrows(BadQuery.class, () -> answer("SELECT * { ?s nosuch:x ?o }", ResultFormat.TSV))
            .getMessage();
    assertTrue(message.contains("nosuch"), message);
    assertFalse(message.contains("\n"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <x:s> <x:p> <x:o> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL {",
        "CLEAR ALL #{",
        "CLEAR ALL",
        "LOAD <http://127.0.0.1:1/>",
        "DELETE { ?s ng:meets ?o } WHERE { ?s ng:meets ?o }"
      })
  void updatesAreRefused(String update) {
    String message =
        assertThrows(BadQuery.class, () -> answer(update, ResultFormat.TSV)).getMessage();
    assertFalse(message.contains("\n"), message);
    assertEquals("yes\n", answer("ASK { ?s ng:meets ?o }", ResultFormat.TSV));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ng:meets ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }"
      })
  void serviceIsSwitchedOff(String query) {
    String message =
        assertThrows(BadQuery.class, () -> answer(query, ResultFormat.TSV)).getMessage();
    assertTrue(message.contains("SERVICE"), message);
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    givesUp("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
  }

  @Test
  void aJoinThatTakesTooLongIsGivenUp() {
    String endless = "{ SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } }";
    givesUp("SELECT * { " + endless + endless + " } ORDER BY ?a");
  }

  private void givesUp(String endless) {
    ResultOptions options =
        new ResultOptions(
            ResultFormat.TSV,
            80,
            Optional.of(Duration.ofMillis(200)),
            OptionalLong.empty(),
            Optional.empty());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThrows(
                TimedOut.class,
                () ->
                    runner.run(
                        queries.resolve(endless), Map.of(), options, new ByteArrayOutputStream())));
  }

  @Test
  void anEntityIsFoundByAliasCaseAndAccent() {
    NamedQuery about = queries.find("about").orElseThrow();
    int all = runner.rows(about, Map.of("name", "Erik Berg")).size();
    assertEquals(all, runner.rows(about, Map.of("name", "the ÉRIK  berg's")).size());
    assertEquals(all, runner.rows(about, Map.of("name", "Berg")).size());
    assertEquals(all, runner.rows(about, Map.of("name", "http://example.org/id/Erik_Berg")).size());
  }

  @Test
  void aNameThatNothingHasIsAnErrorWithWhatIsNear() {
    NamedQuery about = queries.find("about").orElseThrow();
    String message =
        assertThrows(BadParameter.class, () -> runner.rows(about, Map.of("name", "Ana Berg")))
            .getMessage();
    assertEquals(
        "the graph knows nobody and nothing called 'Ana Berg'; it knows Erik Berg, Ana Popa",
        message);
  }

  @Test
  void parametersThatAreUnknownMissingOrWrongAreNamed() {
    assertEquals(
        "about has no parameter 'nme'; there are name (whom or what it is about)",
        bad("about", Map.of("nme", "Berg")));
    assertEquals(
        "about needs --param name=...; there are name (whom or what it is about)",
        bad("about", Map.of()));
    assertEquals("limit is a whole number, not 'ten'", bad("relations", Map.of("limit", "ten")));
    assertEquals(
        "from is a day such as 2024-06-26, not 'June'", bad("timeline", Map.of("from", "June")));
    assertEquals(
        "status is asserted, negated, planned, conditional, uncertain, requested, not 'true'",
        bad("claims", Map.of("status", "true")));
    assertTrue(
        bad("sources", Map.of("relation", "zaps")).startsWith("the graph has no relation 'zaps'"));
    assertEquals("query has no parameter 'x'; it has none", badText(MEETS, Map.of("x", "1")));
  }

  private String bad(String query, Map<String, String> parameters) {
    return badText(queries.find(query).orElseThrow().text(), query, parameters);
  }

  private String badText(String text, Map<String, String> parameters) {
    return badText(text, "query", parameters);
  }

  private String badText(String text, String name, Map<String, String> parameters) {
    return assertThrows(
            BadParameter.class, () -> runner.rows(NamedQuery.parse(name, text), parameters))
        .getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arms\" } UNION { ?s ?p ?o",
        "' OR 1=1 #",
        "\\u0022 } #",
        "?doc",
        "<http://example.org/>",
        "\n\r\t\0"
      })
  void aValueIsNeverSparql(String text) {
    assertEquals(
        List.of(), runner.rows(queries.find("claims").orElseThrow(), Map.of("article", text)));
  }

  @Test
  void aUsersFileMayDeclareParameters(@TempDir Path dir) throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("mine.rq"),
            """
            # Who meets whom.
            # param who (entity, default Ana Popa): who meets
            SELECT ?o { VALUES ?_who { UNDEF } ?g a ng:Article GRAPH ?g { ?_who ng:meets ?o } }
            """);
    NamedQuery mine = queries.resolve(file.toString());
    assertEquals("Who meets whom.", mine.title());
    assertEquals(1, runner.rows(mine, Map.of()).size());
    assertEquals(0, runner.rows(mine, Map.of("who", "Erik Berg")).size());
  }

  @Test
  void aBadHeaderIsRefused() {
    assertThrows(BadQuery.class, () -> NamedQuery.parse("q", "# param who: entity\nASK {}"));
    assertThrows(BadQuery.class, () -> NamedQuery.parse("q", "# param who (person): who\nASK {}"));
  }

  @Test
  void whatIsNoQueryIsNamed() {
    String message = assertThrows(UnknownQuery.class, () -> queries.resolve("xyzzy")).getMessage();
    assertTrue(
        message.startsWith("no query is called 'xyzzy'; there are claims, mentions,"), message);
    assertEquals(
        "there is no file nowhere.rq",
        assertThrows(UnknownQuery.class, () -> queries.resolve("nowhere.rq")).getMessage());
  }

  @Test
  void aMisspeltNameIsAnsweredWithTheNearest() {
    assertEquals(
        "no query is called 'clams'; did you mean claims? See newsgraph queries",
        assertThrows(UnknownQuery.class, () -> queries.resolve("clams")).getMessage());
  }

  @Test
  void theHeaderHasATitleADescriptionAndParameters() {
    NamedQuery query =
        NamedQuery.parse("q", "# Title\n# One line.\n# param n (number): x\n# Another.\nASK {}");
    assertEquals("Title", query.title());
    assertEquals("One line. Another.", query.description());
    assertEquals(1, query.parameters().size());
  }

  @Test
  void aLimitLowersTheQuerysOwn() {
    String all = "SELECT ?s { ?s a ng:Claim }";
    assertEquals(3, limited(all, 2).lines().count());
    assertEquals(2, limited(all + " LIMIT 1", 2).lines().count());
    assertEquals(1, limited(all, 0).lines().count());
  }

  private String limited(String query, long limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultOptions options =
        new ResultOptions(
            ResultFormat.TSV, 80, Optional.empty(), OptionalLong.of(limit), Optional.empty());
    runner.run(queries.resolve(query), Map.of(), options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anExplanationHasTheValuesOfParametersTheAlgebraAndTheNumberOfResults() {
    Explanation explanation =
        runner.explain(
            queries.resolve("about"),
            Map.of("name", "NorAir"),
            new ResultOptions(ResultFormat.TSV, 80));
    assertTrue(explanation.query().contains("id:NorAir"), explanation.query());
    assertTrue(explanation.algebra().contains("quadpattern"), explanation.algebra());
    assertFalse(explanation.algebra().contains("(join"), "found by the index, not by joining all");
    assertEquals(1, explanation.results());
    assertTrue(explanation.first().compareTo(explanation.all()) <= 0);
  }

  @Test
  void anInnerGroupFallsAwayWithItsOpenParameter() {
    NamedQuery query =
        NamedQuery.parse(
            "q",
            "# Title\n# param who (entity): who\n"
                + "SELECT ?claim { { VALUES ?_who { UNDEF } ?claim rdf:subject ?_who }"
                + " ?claim rdf:predicate ng:criticizes }");
    assertEquals(1, runner.rows(query, Map.of()).size());
    assertEquals(1, runner.rows(query, Map.of("who", "Erik Berg")).size());
    assertEquals(0, runner.rows(query, Map.of("who", "Osted")).size());
    Explanation open = runner.explain(query, Map.of(), new ResultOptions(ResultFormat.TSV, 80));
    assertFalse(open.query().contains("rdf:subject"), open.query());
  }

  private String answer(String query, ResultFormat format) {
    return answer(query, format, 80);
  }

  private String answer(String query, ResultFormat format, int width) {
    return answer(queries.resolve(query), Map.of(), format, width);
  }

  private String answer(
      NamedQuery query, Map<String, String> parameters, ResultFormat format, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(query, parameters, new ResultOptions(format, width), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
