package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles go in: once, twice, in another order, in parts, broken. */
final class BuildIT {
  private static final Path SEEDS = Path.of("seeds");

  private static final String ARTICLE =
      """
      Minister visits the capital

      The foreign minister of Norway met the president of Poland in Warsaw on Monday.
      She said that Norway would not send troops.
      """;

  @TempDir Path folder;

  @Test
  void theSameArticlesGiveTheSameGraphInWhateverOrderAndParts() throws IOException {
    List<String> files = new ArrayList<>(seeds());
    String once = dump(build("once", files));
    assertEquals(once, dump(build("once", files)), "building again changes nothing");
    Collections.reverse(files);
    assertEquals(once, dump(build("reversed", files)), "the order does not matter");
    build("parts", files.subList(0, 2));
    assertEquals(once, dump(build("parts", files.subList(2, 5))), "nor do parts");
  }

  @Test
  void theSummaryCountsAndQuotes() throws IOException {
    Path file = Files.writeString(folder.resolve("visit.txt"), ARTICLE);
    Outcome outcome = Outcome.of("build", file.toString(), "--store", folder + "/graph");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertEquals("", outcome.err(), "no progress bar into a pipe");
    assertTrue(outcome.out().startsWith("Read      1 article, 3 sentences in "), outcome.out());
    assertTrue(outcome.out().contains("Graph     1 article: 1 new\n"), outcome.out());
    assertTrue(outcome.out().contains("The foreign minister of Norway met"), outcome.out());
    Outcome again = Outcome.of("build", file.toString(), "--store", folder + "/graph");
    assertTrue(again.out().contains("Graph     1 article: 1 unchanged\n"), again.out());
  }

  @Test
  void oneBrokenArticleDoesNotStopTheOthers() throws IOException {
    Files.writeString(folder.resolve("good.txt"), ARTICLE);
    Files.writeString(folder.resolve("empty.txt"), " \n");
    Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    Outcome outcome = Outcome.of("build", folder.toString(), "--store", folder + "/graph");
    assertEquals(ExitCode.SOME_ARTICLES_FAILED, outcome.code());
    List<String> errors = outcome.err().lines().toList();
    assertEquals(2, errors.size(), outcome.err());
    assertTrue(errors.get(0).startsWith("newsgraph: " + folder + "/empty.txt: "), outcome.err());
    assertTrue(errors.get(1).startsWith("newsgraph: " + folder + "/picture.txt: "), outcome.err());
    assertTrue(outcome.out().contains("Graph     1 article: 1 new, 2 failed\n"), outcome.out());
  }

  @Test
  void anArticleInAnotherLanguageIsLeftOutAndNamed() throws IOException {
    Files.writeString(folder.resolve("good.txt"), ARTICLE);
    Files.writeString(
        folder.resolve("fremd.txt"),
        """
        Die Außenministerin reiste am Montag nach Warschau und traf dort den Präsidenten.
        Sie sagte, dass das Land keine weiteren Soldaten schicken werde, weil die Regierung
        zuerst mit den anderen Mitgliedern des Bündnisses sprechen wolle.
        """);
    Outcome outcome = Outcome.of("build", folder.toString(), "--store", folder + "/graph");
    assertEquals(ExitCode.SOME_ARTICLES_FAILED, outcome.code(), outcome.err());
    assertTrue(
        outcome.err().contains("fremd.txt: not in English (it looks like German)"), outcome.err());
  }

  @Test
  void nothingButBrokenArticlesIsAFailure() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    Outcome outcome = Outcome.of("build", file.toString(), "--store", folder + "/graph");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void aMissingPathIsOneLine() {
    Outcome outcome = Outcome.of("build", folder + "/none", "--store", folder + "/graph");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertTrue(outcome.err().startsWith("newsgraph: " + folder + "/none"), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertFalse(Files.exists(folder.resolve("graph")), "no store is made for nothing");
  }

  @Test
  void aFolderWithoutArticlesIsOneLine() throws IOException {
    Files.createDirectories(folder.resolve("pictures"));
    Outcome outcome = Outcome.of("build", folder + "/pictures", "--store", folder + "/graph");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertTrue(outcome.err().contains(folder + "/pictures"), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void theBaseIsSetOnceForAStore() throws IOException {
    Path file = Files.writeString(folder.resolve("visit.txt"), ARTICLE);
    String store = folder + "/graph";
    Outcome wrong = Outcome.of("build", file.toString(), "--store", store, "--base", "news");
    assertEquals(ExitCode.USAGE, wrong.code());
    assertEquals("newsgraph: --base is not an absolute IRI: news\n", wrong.err());
    String base = "https://news.example/";
    assertEquals(0, Outcome.of("build", file.toString(), "--store", store, "--base", base).code());
    assertTrue(Outcome.of("export", "--store", store).out().contains("<https://news.example/id/>"));
    Outcome other =
        Outcome.of("build", file.toString(), "--store", store, "--base", "https://other.example/");
    assertEquals(ExitCode.FAILURE, other.code());
    assertTrue(other.err().contains("has the base https://news.example/"), other.err());
  }

  @Test
  void theDateOfTheArticlesCanBeGiven() throws IOException {
    Path file = Files.writeString(folder.resolve("visit.txt"), ARTICLE);
    String store = folder + "/graph";
    Outcome.of("build", file.toString(), "--store", store, "--published", "2024-06-26");
    String dump = Outcome.of("export", "--store", store, "--format", "nquads").out();
    assertTrue(dump.contains("<https://schema.org/datePublished> \"2024-06-26\""), dump);
    assertTrue(dump.contains("#begins> \"2024-06-24\""), "Monday is resolved against it");
  }

  private String build(String store, List<String> files) {
    List<String> args = new ArrayList<>(List.of("build", "--store", folder + "/" + store));
    args.addAll(files);
    Outcome outcome = Outcome.of(args.toArray(String[]::new));
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return folder + "/" + store;
  }

  private static String dump(String store) {
    return Outcome.of("export", "--format", "nquads", "--store", store).out();
  }

  private static List<String> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
