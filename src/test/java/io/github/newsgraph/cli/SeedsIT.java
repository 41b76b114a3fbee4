package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ReasonedFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the graph of the five articles must say, and what it must not. */
final class SeedsIT {
  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() {
    store = folder + "/graph";
    Outcome outcome = Outcome.of("build", "seeds", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
  }

  /** The rows of a named query, cells joined by bars. */
  private static List<String> rows(String... query) {
    String[] command = Arrays.copyOf(query, query.length + 3);
    System.arraycopy(new String[] {"--store", store, "--results=tsv"}, 0, command, query.length, 3);
    Outcome outcome = Outcome.of(command);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return outcome.out().lines().skip(1).map(l -> l.replace('\t', '|')).toList();
  }

  private static boolean isFact(String subject, String relation, String object) {
    String query =
        "ASK { ?s rdfs:label '%s' ; ng:%s ?o . ?o rdfs:label '%s' }"
            .formatted(subject, relation, object);
    Outcome outcome = Outcome.of("query", query, "--store", store, "--results=csv");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return outcome.out().contains("true");
  }

  @Test
  void ruttesSuccessionIsAFactWithItsSentence() {
    assertTrue(isFact("Mark Rutte", "succeeds", "Jens Stoltenberg"));
    assertTrue(
        rows("query", "succession").stream()
            .anyMatch(
                r ->
                    r.startsWith("Mark Rutte|Jens Stoltenberg|")
                        && r.contains("|asserted|")
                        && r.contains("took over as the civilian head of NATO")
                        && r.contains("003_30f3437514e510e8")));
  }

  @Test
  void hungaryConditionsItsSupport() {
    assertTrue(
        rows("query", "conditions").stream()
            .anyMatch(
                r ->
                    r.startsWith("Hungary|conditions|support|")
                        && r.contains("Hungary also lifted its objections after Rutte pledged")));
  }

  @Test
  void romaniaPlansToSendAPatriotToUkraineAsItsPresidentSays() {
    assertTrue(
        rows("query", "transfers").stream()
            .anyMatch(
                r ->
                    r.startsWith("Romania|sends|Patriot|Ukraine|")
                        && r.contains("|planned|Klaus Iohannis|")));
    assertFalse(isFact("Romania", "sends", "Patriot"), "planned is not done");
  }

  @Test
  void whatIsUnclearIsNoFact() {
    assertFalse(isFact("Ukraine", "joins", "NATO"));
    List<String> unclear =
        rows("query", "claims", "--param", "article=000_be57aad2294d232a").stream()
            .filter(r -> r.contains("it is unclear whether"))
            .toList();
    assertFalse(unclear.isEmpty());
    assertTrue(unclear.stream().noneMatch(r -> r.contains("|asserted|")), unclear::toString);
  }

  @Test
  void whatIsFearedIsNoFact() {
    for (String feared : List.of("attacks", "invades")) {
      Set<String> targets =
          Set.of("Poland", "NATO", "NATO country", "Baltic State", "Baltic States");
      assertTrue(targets.stream().noneMatch(t -> isFact("Russia", feared, t)));
    }
    assertTrue(isFact("Russia", "invades", "Ukraine"));
  }

  /** Lines of {@code seed-answers.txt}: the query with its parameters, then the cells of a row. */
  static List<String> answers() throws IOException {
    return lines("seed-answers.txt").stream().filter(l -> !l.startsWith("#")).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = SeedsIT.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aNamedQueryAnswers(String line) {
    String[] parts = line.split(" \\| ", 2);
    List<String> query = new ArrayList<>(List.of("query"));
    for (String word : parts[0].split(" ")) {
      query.add(query.size() == 1 ? word : "--param=" + word.replace('+', ' '));
    }
    List<String> rows = rows(query.toArray(String[]::new));
    if (parts[1].equals("-")) {
      assertEquals(List.of(), rows);
    } else {
      Pattern row =
          Pattern.compile(
              Arrays.stream(parts[1].split("(?: |^)\\|(?: |$)", -1))
                  .map(String::strip)
                  .map(cell -> cell.equals("*") ? "[^|]*" : Pattern.quote(cell))
                  .collect(Collectors.joining("\\|")));
      assertTrue(rows.stream().anyMatch(r -> row.matcher(r).lookingAt()), rows::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whatIsInferredTakesNoRowAway(String line) {
    List<String> query = new ArrayList<>(List.of("query"));
    for (String word : line.split(" \\| ", 2)[0].split(" ")) {
      query.add(query.size() == 1 ? word : "--param=" + word.replace('+', ' '));
    }
    List<String> with = new ArrayList<>(rows(query.toArray(String[]::new)));
    query.add("--no-inference");
    List<String> without = new ArrayList<>(rows(query.toArray(String[]::new)));
    without.removeAll(with);
    assertEquals(List.of(), without);
  }

  @Test
  void whatIsInferredIsWhatAReasonerOfJenaFinds() {
    try (GraphStore graph = GraphStore.open(Path.of(store))) {
      Set<Triple> inferred = ReasonedFacts.inferred(graph);
      assertFalse(inferred.isEmpty());
      assertEquals(ReasonedFacts.of(graph), inferred);
    }
  }

  @Test
  void everyNamedQueryIsAnsweredOnce() throws IOException {
    Set<String> answered = answers().stream().map(l -> l.split(" ")[0]).collect(Collectors.toSet());
    Set<String> all =
        Files.readAllLines(Path.of("queries/index.txt")).stream().collect(Collectors.toSet());
    all.remove("facts");
    assertEquals(all, answered);
  }

  @Test
  void theGraphConformsToTheShapes() {
    Path dump = folder.resolve("seeds.ttl");
    Outcome outcome =
        Outcome.of(
            "export", "--no-inference", "--format", "turtle", "--store", store, "--out", dump + "");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    Graph graph = RDFDataMgr.loadGraph(dump.toString());
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    assertEquals(List.of(), List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries()));
  }
}
