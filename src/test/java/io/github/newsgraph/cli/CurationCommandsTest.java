package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.Curation;
import io.github.newsgraph.store.GraphStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people who look at entities and put them right. */
final class CurationCommandsTest {
  private static final String BERG_THE_SPEAKER = "words#44-48";

  @TempDir static Path folder;

  private static String store;
  private static String before;

  /** One store for all tests: each is undone, which shows that it can be. */
  @BeforeAll
  static void build() {
    store = folder.resolve("graph").toString();
    try (GraphStore graph = GraphStore.create(Path.of(store), "http://example.org/")) {
      graph.ingest(
          Reports.all().stream().map(a -> ArticleGraph.of(a, graph.iris())).toList(),
          new EntityResolver(Gazetteer.load()));
    }
    before = export();
  }

  @AfterEach
  void undo() {
    try (GraphStore graph = GraphStore.open(Path.of(store))) {
      Curation curation = new Curation(graph, new EntityResolver(Gazetteer.load()));
      List<Curation.Logged> log = new ArrayList<>(curation.log());
      Collections.reverse(log);
      log.forEach(e -> curation.undo(e.entry().decision().number()));
    }
  }

  private static Outcome run(String... args) {
    return run(Map.of(), args);
  }

  private static Outcome run(Map<String, String> environment, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", store));
    return Outcome.of(environment, "", all.toArray(String[]::new));
  }

  /** What a command prints that has to succeed. */
  private static String out(String... args) {
    Outcome outcome = run(args);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertEquals("", outcome.err());
    return outcome.out();
  }

  private static String export() {
    return out("export", "--format", "nquads").lines().sorted().toList().toString();
  }

  @Test
  void entitiesAreListedMostMentionedFirst() {
    List<String> lines = out("entities").lines().toList();
    assertEquals("id\tlabel\ttype\tmentions\tarticles\tclaims", lines.get(0));
    assertEquals("Erik_Berg\tErik Berg\tPerson\t6\t4\t6", lines.get(1));
  }

  @Test
  void entitiesAreNarrowedByTypeNameAndNumber() {
    assertEquals(List.of("id", "Erik_Berg", "Ana_Popa"), ids(out("entities", "--type", "person")));
    assertEquals(List.of("id", "Ana_Popa"), ids(out("entities", "--like", "pop")));
    assertEquals(2, out("entities", "--limit", "1").lines().count());
    assertEquals(List.of("id"), ids(out("entities", "--like", "nobody")));
  }

  private static List<String> ids(String table) {
    return table.lines().map(l -> l.split("\t")[0]).toList();
  }

  @ParameterizedTest
  @CsvSource({"csv, 'id,label,type'", "json, bindings", "xml, <sparql"})
  void entitiesComeInEveryForm(String form, String part) {
    assertTrue(out("entities", "--results", form).contains(part));
  }

  @Test
  void entitiesAreATableOnATerminal() {
    Outcome outcome = run(Map.of("NEWSGRAPH_TTY", "1"), "entities");
    assertTrue(outcome.out().contains("---+---"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erik_Berg",
        "id:Erik_Berg",
        "Erik Berg",
        "erik berg",
        "Berg",
        "http://example.org/id/Erik_Berg",
        "<http://example.org/id/Erik_Berg>"
      })
  void anEntityIsShownByAnyOfItsNames(String name) {
    assertTrue(out("entity", "show", name).startsWith("Erik Berg  Person\n"));
  }

  @Test
  void anEntityIsShownWithTheReasonsForItsMentions() {
    assertEquals(
        """
        Erik Berg  Person
        id       Erik_Berg
        iri      http://example.org/id/Erik_Berg
        also     Berg
        formerly Berg
        offices  president, Norland
        counts   6 mentions in 4 articles, 7 claims

        arms  as Erik Berg: exact name
            #115-124  Erik Berg  name, exact-name

        office  as Berg: surname
            #0-4  Berg  name, exact-name

        summit  as Erik Berg: exact name
            #52-61    Erik Berg  name, exact-name
            #191-195  Berg       name, exact-name

        words  as Erik Berg: exact name
            #0-9    Erik Berg  name, exact-name
            #44-48  Berg       name, exact-name
        """,
        out("entity", "show", "Erik Berg"));
  }

  @Test
  void aMergeSaysWhatItDidAndIsUndoneWithoutATrace() {
    assertEquals(
        "Entry 1: merged Osted (id:Osted) into NorAir (id:NorAir); 2 articles changed\n",
        out("entity", "merge", "NorAir", "Osted", "--by", "lea", "--why", "a test"));
    assertTrue(out("entity", "show", "id:Osted").startsWith("NorAir  Organization\n"));
    assertTrue(out("entity", "show", "NorAir").contains("arms  as Osted: curation 1"));
    assertTrue(out("curation", "log").contains("\tlea\tmerge NorAir Osted\ta test\tin effect\n"));
    assertEquals(
        "Entry 1: taken back, which was merge NorAir Osted; 2 articles changed\n",
        out("curation", "undo", "1"));
    assertEquals(before, export());
  }

  @Test
  void theLogKeepsWhoAndWhen() {
    out("entity", "rename", "Berg", "E. Berg", "--by", "lea", "--when", "2024-06-26T10:00:00Z");
    assertEquals(
        "number\twhen\tby\tdecision\twhy\tstate\n"
            + "1\t2024-06-26T10:00:00Z\tlea\trename Erik_Berg to 'E. Berg'\t\tin effect\n",
        out("curation", "log"));
    String rdf = out("export", "--format", "trig");
    assertTrue(rdf.contains("prov:wasAssociatedWith"), rdf);
  }

  @Test
  void singleMentionsAreSplitOffWithTheirClaims() {
    assertEquals(
        "Entry 1: split 1 mention off Erik Berg (id:Erik_Berg) as Berg (id:Berg__1);"
            + " 1 article changed\n",
        out("entity", "split", "Erik_Berg", "--mentions", BERG_THE_SPEAKER));
    String shown = out("entity", "show", "id:Berg__1");
    assertTrue(shown.contains("#44-48  Berg  name, exact-name; curation 1\n"), shown);
    assertTrue(shown.contains("1 mention in 1 article, 1 claim\n"), shown);
  }

  @Test
  void aWholeArticleIsSplitOffByTheBeginningOfItsName() {
    String said =
        out("entity", "split", "Erik Berg", "--mentions", "wor", "--name", "Erik Berg (pilot)");
    assertTrue(said.contains("split 2 mentions off"), said);
    assertTrue(said.contains("as Erik Berg (pilot) (id:Erik_Berg_pilot__1)"), said);
    assertTrue(out("curation", "log").contains("split Erik_Berg: words is Erik_Berg_pilot__1"));
  }

  @Test
  void aliasesAndTypesAreGivenAndTaken() {
    assertTrue(out("entity", "alias", "NorAir", "the carrier").startsWith("Entry 1: gave"));
    assertTrue(out("entity", "show", "the carrier").startsWith("NorAir  Organization\n"));
    assertTrue(out("entity", "alias", "NorAir", "the carrier", "--remove").contains("took"));
    assertFalse(out("entity", "show", "NorAir").contains("the carrier"));
    assertTrue(out("entity", "type", "NorAir", "product").contains("of type Product"));
    assertTrue(out("entity", "show", "NorAir").startsWith("NorAir  Product\n"));
  }

  @Test
  void aRejectedClaimIsLeftOutOfQueriesUnlessAskedFor() {
    String claim = claim("meets");
    String said = out("claim", "reject", claim.substring(0, 10), "--by", "lea", "--why", "irony");
    assertTrue(said.startsWith("Entry 1: rejected claim " + claim), said);
    assertFalse(out("query", "claims").contains("\tmeets\t"));
    assertTrue(out("query", "claims", "--param", "rejected=yes").contains("\tmeets\t"));
    assertFalse(out("query", "ASK { ?a ng:meets ?b }").contains("yes"));
    String shown = out("claim", "show", claim);
    assertTrue(shown.startsWith("Ana Popa meets Erik Berg\n"), shown);
    assertTrue(shown.contains("rejected   by lea, entry 1: irony\n"), shown);
    out("curation", "undo", "1");
    assertTrue(out("query", "claims").contains("\tmeets\t"));
  }

  private static String claim(String relation) {
    return out("query", "claims")
        .lines()
        .filter(l -> l.contains("\t" + relation + "\t"))
        .map(l -> l.replaceFirst(".*/", ""))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entity show Nobody                     | nothing is called 'Nobody'
          entity merge Erik_Berg                 | a merge wants two entities or more
          entity merge Erik_Berg Berg            | these are one already: id:Erik_Berg  Erik Berg (Person), 6 mentions in 4 articles
          entity split NorAir --mentions words   | these are all its mentions; entity rename gives it another label
          entity split Berg --mentions arms#7-9  | no mention of it is at 'arms#7-9'; there are:
          entity split Berg --mentions news      | no article that mentions it is called 'news'; there are:
          entity split Berg --mentions s#        | no article that mentions it is called 's#'; there are:
          entity rename Erik_Berg Erik\u00a0Berg | Erik Berg (id:Erik_Berg) is called so already
          entity alias NorAir NorAir             | NorAir (id:NorAir) is called 'NorAir' already
          entity alias NorAir NorAir --remove    | the label of NorAir (id:NorAir) is no alias: entity rename changes it
          entity alias NorAir Nor --remove       | NorAir (id:NorAir) has no alias 'Nor'
          entity type NorAir animal              | 'animal' is none of person, organization
          entity type NorAir organization        | NorAir (id:NorAir) is of type Organization already
          claim reject ffffff                    | no single claim is called 'ffffff'
          claim show x                           | no single claim is called 'x'
          curation undo 3                        | the curation log has no entry 3
          curation undo three                    | 'three' is not an int
          entity rename NorAir X --when today    | 'today' is not a point in time such as 2024-06-26T10:00:00Z
          entities --limit -1                    | --limit is 0 or more, not -1
          """)
  void aWrongChangeSaysWhyAndChangesNothing(String line, String message) {
    Outcome outcome = run(line.split(" "));
    assertEquals(ExitCode.USAGE, outcome.code(), outcome.err());
    assertTrue(outcome.err().startsWith("newsgraph: "), outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(before, export());
  }

  @Test
  void aNameOfSeveralThingsListsThemWithTheirCounts() {
    out("entity", "alias", "NorAir", "Berg");
    Outcome outcome = run("entity", "type", "Berg", "place");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals(
        """
        newsgraph: several things are called 'Berg'; name one by its id:
          id:Erik_Berg  Erik Berg (Person), 6 mentions in 4 articles
          id:NorAir  NorAir (Organization), 1 mention in 1 article
        """,
        outcome.err());
  }

  @Test
  void aMisspeltNameGetsSuggestions() {
    Outcome outcome = run("entity", "rename", "Eric Berg", "X");
    assertTrue(outcome.err().contains("did you mean:\n  id:Erik_Berg  Erik Berg"), outcome.err());
  }

  @Test
  void whatOthersBuildOnIsNotUndone() {
    out("entity", "split", "Erik_Berg", "--mentions", BERG_THE_SPEAKER);
    out("entity", "rename", "id:Berg__1", "Karl Berg");
    Outcome outcome = run("curation", "undo", "1");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals(
        "newsgraph: entry 1 cannot be undone before what builds on it: undo 2\n", outcome.err());
  }

  @Test
  void aStoreInUseIsLeftAlone() {
    try (GraphStore open = GraphStore.open(Path.of(store))) {
      Outcome outcome = run("entity", "rename", "NorAir", "X");
      assertEquals(ExitCode.STORE_LOCKED, outcome.code(), outcome.err());
      assertEquals(1, outcome.err().lines().count());
      assertEquals(4, open.articles().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity", "claim", "curation"})
  void aSubcommandIsWanted(String command) {
    Outcome outcome = Outcome.of(command);
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals(
        "newsgraph: a command is missing (see newsgraph " + command + " --help)\n", outcome.err());
  }

  @Test
  void aStoreThatIsNotThereIsOneLine() {
    Outcome outcome = Outcome.of("curation", "log", "--store", folder.resolve("none").toString());
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity show", "entity merge", "entity split", "entity rename", "entity alias",
        "entity type", "claim show", "claim reject", "curation log", "curation undo"
      })
  void everyCommandHelpsWithExamples(String command) {
    String[] words = (command + " --help").split(" ");
    Outcome outcome = Outcome.of(words);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("Examples:\n  newsgraph " + command), outcome.out());
  }
}
