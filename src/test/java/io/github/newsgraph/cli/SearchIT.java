package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, and where they are found; also when a build was killed. */
final class SearchIT {
  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() throws IOException {
    store = folder.resolve("graph").toString();
    assertEquals(ExitCode.OK, Outcome.of("build", articles(), "--store", store).code());
  }

  private static String articles() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"), "The foreign minister of Norway met Zoë Ramírez in Warsaw.");
    Files.writeString(
        news.resolve("b.txt"), "The president of Poland praised the factories of Ole Dahlgren.");
    return news.toString();
  }

  @Test
  void wordsAreFoundInNamesAndSentences() {
    Outcome outcome = Outcome.of("search", "ramirez", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("kind\ttext\tthing\tarticle\tday\n"), outcome.out());
    assertTrue(outcome.out().contains("name\tZoë **Ramírez**\t"), outcome.out());
    Outcome sentences = Outcome.of("search", "factory", "--in", "sentences", "--store", store);
    assertTrue(sentences.out().contains("the **factories** of"), sentences.out());
  }

  @Test
  void sparqlFindsWordsWithoutPrefixes() {
    Outcome outcome =
        Outcome.of(
            "query",
            "SELECT ?name { ?s text:query (rdfs:label \"dahlgren\") ; rdfs:label ?name }",
            "--store",
            store);
    assertEquals("name\nOle Dahlgren\n", outcome.out(), outcome.err());
  }

  @Test
  void wordsThatBreakTheSyntaxAreOneLine() {
    Outcome outcome = Outcome.of("search", "\"oslo", "--store", store);
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void aStoreWithoutAnIndexGetsOne(@TempDir Path dir) throws IOException {
    Path copy = dir.resolve("copy");
    PathUtils.copyDirectory(Path.of(store), copy);
    PathUtils.deleteDirectory(copy.resolve("words"));
    Outcome without = Outcome.of("search", "ramirez", "--store", copy.toString());
    assertEquals(ExitCode.FAILURE, without.code());
    assertTrue(without.err().contains("run newsgraph index"), without.err());
    Outcome built = Outcome.of("build", articles(), "--store", copy.toString());
    assertEquals(ExitCode.OK, built.code(), built.err());
    assertTrue(built.err().contains("no index of words"), built.err());
    assertEquals(ExitCode.OK, Outcome.of("index", "--store", copy.toString()).code());
    assertEquals(
        Outcome.of("search", "ramirez", "--store", store).out(),
        Outcome.of("search", "ramirez", "--store", copy.toString()).out());
  }

  @Test
  void afterAKilledBuildAndAFurtherOneAllIsFound(@TempDir Path dir) throws Exception {
    String other = dir.resolve("graph").toString();
    for (int milliseconds : new int[] {1500, 3000}) {
      Process build =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Main.class.getName(),
                  "build",
                  articles(),
                  "--store",
                  other)
              .redirectErrorStream(true)
              .redirectOutput(dir.resolve("log").toFile())
              .start();
      build.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
    }
    assertEquals(ExitCode.OK, Outcome.of("build", articles(), "--store", other).code());
    for (String words : new String[] {"ramirez", "norway OR poland", "dahlgren", "warsaw"}) {
      assertEquals(
          Outcome.of("search", words, "--store", store).out(),
          Outcome.of("search", words, "--store", other).out(),
          words);
    }
  }
}
