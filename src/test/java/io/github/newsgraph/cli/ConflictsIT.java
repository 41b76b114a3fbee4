package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that contradict each other, from their words to the conflict. */
final class ConflictsIT {
  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    write(
        articles,
        "may",
        "2024-05-02",
        "Marta Lindqvist is the chief executive of Norvik Energy. The company opened a wind farm.");
    write(
        articles,
        "week-later",
        "2024-05-10",
        "Paul Oster is the chief executive of Norvik Energy. He met suppliers in Oslo on Friday.");
    write(
        articles,
        "years-before",
        "2019-03-04",
        "Henrik Solberg is the chief executive of Norvik Energy. Its loss grew in the winter.");
    write(
        articles,
        "poet",
        "2024-05-02",
        "Ingrid Halvorsen was born in Bergen. She wrote nine books.");
    write(
        articles,
        "poet-later",
        "2024-09-12",
        "Ingrid Halvorsen was born in Trondheim. Her first book appeared when she was thirty.");
    write(
        articles,
        "poet-again",
        "2024-09-20",
        "Ingrid Halvorsen, who was born in Bergen, has died. Readers laid flowers at her door.");
    store = folder.resolve("graph").toString();
    Outcome outcome = Outcome.of("build", articles.toString(), "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
  }

  private static void write(Path folder, String name, String day, String text) throws IOException {
    Files.writeString(
        folder.resolve(name + ".txt"), "News of " + name + "\n" + day + "\n\n" + text);
  }

  private static List<String> conflicts(String name) {
    Outcome outcome =
        Outcome.of(
            "query", "conflicts", "--param", "name=" + name, "--results", "tsv", "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return outcome
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> String.join(" | ", cells[1], cells[2], cells[7], cells[8], cells[13]))
        .toList();
  }

  @Test
  void twoLeadersAtOneTimeAreAConflictAndTheOneOfYearsBeforeIsNone() {
    assertEquals(
        List.of("leads | Marta Lindqvist | may | Paul Oster | week-later"),
        conflicts("Norvik Energy"));
  }

  @Test
  void oneIsBornInOnePlaceWheneverItIsSaid() {
    assertEquals(
        List.of("was born in | Bergen | poet | Trondheim | poet-later"),
        conflicts("Ingrid Halvorsen"));
  }
}
