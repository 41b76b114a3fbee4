package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.Iris;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to the graph of the seeds, each once right and once wrong. */
final class GraphCommandsIT {
  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() {
    store = folder.resolve("graph").toString();
    Outcome outcome = Outcome.of("build", "seeds", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
  }

  @Test
  void aNamedQueryGivesTsvIntoAPipe() {
    Outcome outcome = Outcome.of("query", "succession", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().lines().findFirst().orElse("").contains("\t"), outcome.out());
    assertTrue(outcome.out().contains("Mark Rutte\tJens Stoltenberg\t"), outcome.out());
  }

  @Test
  void aNamedQueryGivesATableOnATerminal() {
    Outcome outcome =
        Outcome.of(Map.of("NEWSGRAPH_TTY", "1"), "", "query", "entities", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("---+---"), outcome.out());
  }

  @Test
  void aBackupIsRestored(@TempDir Path dir) throws IOException {
    String file = dir.resolve("graph.nq.gz").toString();
    String copy = dir.resolve("copy").toString();
    Outcome backup = Outcome.of("backup", file, "--store", store);
    assertEquals(ExitCode.OK, backup.code(), backup.err());
    Outcome restore = Outcome.of("restore", file, "--store", copy);
    assertEquals("restored 5 articles into " + copy + "\n", restore.out());
    assertEquals(
        Outcome.of("export", "--format", "nquads", "--store", store).out(),
        Outcome.of("export", "--format", "nquads", "--store", copy).out());
  }

  @Test
  void aDamagedBackupIsRefused(@TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("graph.nq.gz"), "no backup");
    Outcome restore =
        Outcome.of("restore", file.toString(), "--store", dir.resolve("copy").toString());
    assertEquals(ExitCode.FAILURE, restore.code());
    assertEquals(
        "newsgraph: " + file + " cannot be restored: it is no gzip file, or a damaged one\n",
        restore.err());
  }

  @Test
  void theGraphConforms() {
    Outcome outcome = Outcome.of("validate", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.out());
    assertEquals("The graph conforms to its shapes.\n", outcome.out());
    Outcome turtle = Outcome.of("validate", "--results", "turtle", "--store", store);
    assertTrue(turtle.out().contains("sh:conforms"), turtle.out());
  }

  @Test
  void theStoreIsCounted() {
    Outcome outcome = Outcome.of("stats", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("what\tkind\tvalue\narticles\t\t5\n"), outcome.out());
    Outcome table = Outcome.of(Map.of("NEWSGRAPH_TTY", "1"), "", "stats", "--store", store);
    assertTrue(table.out().contains("  claims asserted "), table.out());
  }

  @Test
  void aCompactedStoreHasTheSameQuads(@TempDir Path dir) throws IOException {
    String file = dir.resolve("graph.nq.gz").toString();
    String copy = dir.resolve("copy").toString();
    assertEquals(ExitCode.OK, Outcome.of("backup", file, "--store", store).code());
    assertEquals(ExitCode.OK, Outcome.of("restore", file, "--store", copy).code());
    String before = Outcome.of("export", "--format", "nquads", "--store", copy).out();
    Outcome outcome = Outcome.of("compact", "--store", copy);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("compacted " + copy + ": "), outcome.out());
    assertEquals(before, Outcome.of("export", "--format", "nquads", "--store", copy).out());
  }

  @Test
  void aQueryIsExplainedAndLimited() {
    Outcome explained = Outcome.of("query", "planned", "--explain", "--store", store);
    assertTrue(explained.out().contains("Algebra\n(prefix"), explained.out());
    assertTrue(explained.out().contains("Timing\nresults"), explained.out());
    Outcome limited = Outcome.of("query", "planned", "--limit", "3", "--store", store);
    assertEquals(4, limited.out().lines().count());
    Outcome wrong = Outcome.of("query", "planned", "--limit", "-1", "--store", store);
    assertEquals(ExitCode.USAGE, wrong.code());
    assertEquals("newsgraph: --limit is 0 or more, not -1\n", wrong.err());
  }

  @Test
  void aParameterMayHoldSpacesAndEqualsSigns() {
    Outcome known = Outcome.of("query", "about", "--param", "name=Mark Rutte", "--store", store);
    assertEquals(ExitCode.OK, known.code(), known.err());
    assertTrue(known.out().contains("Jens Stoltenberg"), known.out());
    Outcome unknown = Outcome.of("query", "about", "--param", "name=a=b", "--store", store);
    assertTrue(unknown.err().contains("'a=b'"), unknown.err());
  }

  @Test
  void aQueryComesFromAFile() throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(file, "SELECT ?o { id:Mark_Rutte ng:succeeds ?o }");
    Outcome outcome = Outcome.of("query", file.toString(), "--results", "csv", "--store", store);
    assertEquals("o\r\nhttp://localhost:3030/id/Jens_Stoltenberg\r\n", outcome.out());
  }

  @Test
  void aGraphIsTurtleIntoAPipe() {
    Outcome outcome =
        Outcome.of("query", "CONSTRUCT WHERE { id:Mark_Rutte ng:succeeds ?o }", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("id:Jens_Stoltenberg"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "tsv", "json", "xml"})
  void rowsComeInEveryForm(String form) {
    Outcome outcome = Outcome.of("query", "entities", "--results", form, "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("Mark Rutte"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?s ?p             | line 1, column 16: the query ends too early
          SELECT * { ?s none:such ?o } | none
          succesion                    | no query is called 'succesion'
          none.rq                      | there is no file none.rq
          DELETE WHERE { ?s ?p ?o }    | this is an update
          """)
  void aWrongQueryIsOneLineThatSaysWhere(String query, String message) {
    Outcome outcome = Outcome.of("query", query, "--store", store);
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nmae=NATO", "name=Nobody At All"})
  void aWrongParameterIsOneLine(String parameter) {
    Outcome outcome = Outcome.of("query", "about", "--param", parameter, "--store", store);
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    Outcome outcome =
        Outcome.of(
            "query",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "--timeout",
            "1",
            "--store",
            store);
    assertEquals(ExitCode.TIMEOUT, outcome.code(), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void describeShowsNamesFactsAndClaimsWithTheirSentences() {
    Outcome outcome = Outcome.of("describe", "mark rutte", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("Mark Rutte  Person\n"), outcome.out());
    assertTrue(
        outcome.out().contains("\n  Mark Rutte succeeds Jens Stoltenberg  ["), outcome.out());
    assertTrue(outcome.out().contains("\"  000_be57aad2294d232a"), outcome.out());
  }

  @Test
  void describeSuggestsNamesForOneThatIsUnknown() {
    Outcome outcome = Outcome.of("describe", "Marc Rute", "--store", store);
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertTrue(outcome.err().startsWith("newsgraph: nothing is called 'Marc Rute'"), outcome.err());
    assertTrue(outcome.err().contains("Mark Rutte"), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void describeListsAllThatANameMayMean() {
    Outcome outcome = Outcome.of("describe", "prime", "--store", store);
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertTrue(outcome.err().startsWith("newsgraph: several things are called"), outcome.err());
    assertTrue(outcome.err().lines().count() > 2, outcome.err());
  }

  @ParameterizedTest
  @CsvSource({"nquads, NQUADS", "trig, TRIG"})
  void whatIsExportedCanBeReadBack(String format, String language) {
    DatasetGraph expected = read(export("nquads"), Lang.NQUADS);
    Lang lang = language.equals("TRIG") ? Lang.TRIG : Lang.NQUADS;
    assertTrue(IsoMatcher.isomorphic(expected, read(export(format), lang)));
  }

  @Test
  void jsonLdLosesTripleTermsOnly() {
    DatasetGraph expected = read(export("nquads"), Lang.NQUADS);
    DatasetGraph plain = DatasetGraphFactory.createTxnMem();
    Predicate<Quad> kept = quad -> !quad.getObject().isTripleTerm();
    expected.stream().filter(kept).forEach(plain::add);
    assertTrue(plain.stream().count() < expected.stream().count());
    assertTrue(IsoMatcher.isomorphic(plain, read(export("jsonld"), Lang.JSONLD11)));
  }

  @Test
  void turtleIsTheUnionOfAllButWhatIsInferred() {
    DatasetGraph union = read(export("turtle"), Lang.TURTLE);
    DatasetGraph all = read(export("nquads"), Lang.NQUADS);
    all.deleteAny(new Iris(Iris.DEFAULT_BASE).inferredGraph(), Node.ANY, Node.ANY, Node.ANY);
    assertTrue(all.getUnionGraph().isIsomorphicWith(union.getDefaultGraph()));
  }

  @Test
  void networkxOpensTheGraphml() throws Exception {
    Path file = folder.resolve("graph.graphml");
    Outcome outcome =
        Outcome.of("export", "--format", "graphml", "--out", file.toString(), "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    Assumptions.assumeTrue(python("import networkx") == 0, "python3-networkx is installed");
    String check =
        "import networkx, sys; g = networkx.read_graphml(sys.argv[1]); "
            + "n = {d['label']: i for i, d in g.nodes(data=True)}; "
            + "e = g.get_edge_data(n['Mark Rutte'], n['Jens Stoltenberg']); "
            + "assert any(d['relation'] == 'succeeds' and d['weight'] >= 1 for d in e.values())";
    assertEquals(0, python(check, file.toString()));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsOneLine() {
    String out = folder + "/none/graph.nq";
    Outcome outcome = Outcome.of("export", "--out", out, "--store", store);
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals("newsgraph: cannot write " + out + ": there is no such folder\n", outcome.err());
  }

  @Test
  void extractReadsStandardInput() {
    String text = "Romania will send a Patriot system to Ukraine, President Klaus Iohannis said.";
    Outcome outcome = Outcome.of(Map.of(), text, "extract", "-");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("doc\tsentence\tbegin\tend\t"), outcome.out());
    assertTrue(outcome.out().contains("\tsends\t"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource({
    "table, claim",
    "tsv, subjectAliases",
    "json, bindings",
    "turtle, rdf:reifies",
    "trig, rdf:reifies"
  })
  void extractPrintsEveryForm(String format, String part) throws IOException {
    Path file = folder.resolve("visit.txt");
    Files.writeString(file, "The minister of Norway met the president of Poland in Warsaw.");
    Outcome outcome = Outcome.of("extract", file.toString(), "--format", format);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains(part), outcome.out());
  }

  @Test
  void extractNamesAFileThatIsNotThere() {
    Outcome outcome = Outcome.of("extract", folder + "/none.txt");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertTrue(outcome.err().startsWith("newsgraph: " + folder + "/none.txt: "), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void extractOfNothingIsOneLine() {
    Outcome outcome = Outcome.of(Map.of(), "", "extract", "-");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  private static String export(String format) {
    return Outcome.of("export", "--format", format, "--store", store).out();
  }

  private static DatasetGraph read(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
    return dataset;
  }

  private static int python(String script, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", "-c", script));
    command.addAll(List.of(args));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
      return process.exitValue();
    } catch (IOException e) {
      return 127;
    }
  }
}
