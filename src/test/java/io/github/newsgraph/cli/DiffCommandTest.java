package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of two graphs that differ, or do not. */
final class DiffCommandTest {
  @TempDir static Path folder;

  private static String all;
  private static String fewer;

  @BeforeAll
  static void build() {
    all = store("all", Reports.all());
    fewer = store("fewer", Reports.all().subList(0, 3));
  }

  private static String store(String name, List<ArticleKnowledge> reports) {
    Path dir = folder.resolve(name);
    try (GraphStore graph = GraphStore.create(dir, "http://" + name + ".example/")) {
      graph.ingest(
          reports.stream().map(a -> ArticleGraph.of(a, graph.iris())).toList(), Reports::identity);
    }
    return dir.toString();
  }

  @Test
  void whatCameIsListedAndCounted() {
    Outcome outcome = Outcome.of("diff", fewer, all, "--results", "table");
    assertEquals(ExitCode.DIFFERENT, outcome.code());
    assertTrue(
        outcome.out().startsWith("summit\n  + the article  (Report summit)\n"), outcome.out());
    assertTrue(
        outcome.out().contains("  + fact: Estland is a member of Pact  (not said -> asserted)"));
    assertTrue(
        outcome.err().startsWith("articles: 1 came; claims: 5 came; facts: 3 came"), outcome.err());
  }

  @Test
  void intoAPipeThereAreRows() {
    Outcome outcome = Outcome.of("diff", all, fewer);
    assertEquals(ExitCode.DIFFERENT, outcome.code());
    assertTrue(outcome.out().startsWith("change\twhat\tarticle\t"), outcome.out());
    assertTrue(outcome.out().contains("\nwent\tarticle\tsummit\t"), outcome.out());
  }

  @Test
  void aGraphDoesNotDifferFromItself() {
    Outcome outcome = Outcome.of("diff", all, all);
    assertEquals(ExitCode.OK, outcome.code());
    assertEquals("No differences.", outcome.err().strip());
  }

  @Test
  void betweenTwoDaysArticlesCome() {
    Outcome outcome = Outcome.of("diff", "--between", "2024-06-25", "2024-06-26", "--store", all);
    assertEquals(ExitCode.DIFFERENT, outcome.code());
    assertTrue(outcome.err().startsWith("articles: 4 came"), outcome.err());
    outcome = Outcome.of("diff", "--between", "2024-06-26", "2024-06-30", "--store", all);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
  }

  @Test
  void whatCannotBeComparedIsAWrongCommandLine() {
    for (String[] args :
        List.of(
            new String[] {"diff", all},
            new String[] {"diff", all, folder + "/nothing"},
            new String[] {"diff", all, fewer, "--between", "2024-06-25", "2024-06-26"},
            new String[] {"diff", "--between", "2024-06-26", "2024-06-25", "--store", all},
            new String[] {"diff", all, fewer, "--results", "turtle"})) {
      Outcome outcome = Outcome.of(args);
      assertEquals(ExitCode.USAGE, outcome.code(), outcome.err());
      assertEquals("", outcome.out());
      assertEquals(1, outcome.err().lines().count(), outcome.err());
    }
  }
}
