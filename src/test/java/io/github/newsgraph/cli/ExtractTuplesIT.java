package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tuples of words, printed. */
final class ExtractTuplesIT {
  @TempDir Path folder;

  @Test
  void aLineHasSentenceConfidenceAndArguments() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("report.txt"), "Peru closed its port. Chile sent grain to Peru.\n");
    Outcome outcome = Outcome.of("extract", file.toString(), "--format", "openie");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertEquals("", outcome.err());
    assertEquals(
        List.of(
            "report-1\t0.81\tPeru\tclosed\tits port",
            "report-2\t0.81\tChile\tsent\tgrain\tto Peru"),
        outcome.out().lines().toList());
  }

  @Test
  void everyLineIsASentenceIfAskedTo() {
    String lines = "Peru closed its port . Chile did n't .\n\n  \nIt rained .\nPeru sent grain .\n";
    Outcome outcome = extract(lines, "--input", "lines");
    List<String[]> rows = outcome.out().lines().map(l -> l.split("\t", -1)).toList();
    assertEquals("1", rows.get(0)[0]);
    assertEquals(
        List.of("4", "", "5", "grain"),
        List.of(
            rows.get(rows.size() - 2)[0],
            rows.get(rows.size() - 2)[4],
            rows.get(rows.size() - 1)[0],
            rows.get(rows.size() - 1)[4]));
  }

  @Test
  void whatIsSaidInPassingIsPrintedIfAskedFor() {
    String text = "Lena Ito, a poet, left Gao.";
    assertTrue(extract(text, "--implicit").out().contains("\tLena Ito\tis\ta poet\n"));
    assertTrue(!extract(text).out().contains("\tis\t"));
  }

  @Test
  void twoArgumentsAreEnoughIfAskedTo() {
    String out = extract("Chile sent grain to Peru in May.", "--binary").out();
    assertEquals(
        List.of("Chile\tsent\tgrain", "Chile\tsent grain to\tPeru", "Chile\tsent grain in\tMay"),
        out.lines().map(l -> l.split("\t", 3)[2]).toList());
  }

  @Test
  void aTextOfNothingIsOneLine() {
    Outcome outcome = extract("");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals("newsgraph: stdin: the file is empty\n", outcome.err());
  }

  private static Outcome extract(String text, String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"extract", "-", "--format", "openie"}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    return Outcome.of(Map.of(), text, args);
  }
}
