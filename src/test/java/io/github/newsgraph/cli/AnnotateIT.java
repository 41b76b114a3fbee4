package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the annotator says of texts, printed. */
final class AnnotateIT {
  private static final String GOLD =
      """
      # newdoc id = one
      # newpar
      # sent_id = one-1
      1\tKyiv\t_\t_\t_\t_\t_\t_\t_\t_
      2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdoes\t_\t_\t_\t_\t_\t_\t_\t_
      3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      4\tknow\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      5\t.\t_\t_\t_\t_\t_\t_\t_\t_

      # newdoc id = two
      1\tU.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      1.1\tnot\t_\t_\t_\t_\t_\t_\t_\t_
      2\tS\t_\t_\t_\t_\t_\t_\t_\t_
      """;

  @TempDir Path folder;

  @Test
  void everyLineOfConlluHasTenColumnsAndPointsIntoTheText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "👍 Mark Rutte can't meet Biden.\n");
    Outcome outcome = Outcome.of("annotate", "--input", "plain", file.toString());
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertEquals("", outcome.err());
    List<String> lines = outcome.out().lines().toList();
    assertEquals("# newdoc id = a", lines.get(0));
    assertTrue(lines.contains("# text = 👍 Mark Rutte can't meet Biden."), outcome.out());
    List<String[]> words =
        lines.stream().filter(l -> l.matches("\\d.*")).map(l -> l.split("\t")).toList();
    assertEquals(8, words.size(), outcome.out());
    words.forEach(columns -> assertEquals(10, columns.length));
    assertEquals("NER=B-PER|TokenRange=2:6", words.get(1)[9], "an emoji is one character");
    assertEquals("NER=I-PER|TokenRange=7:12", words.get(2)[9]);
    assertEquals("SpaceAfter=No|TokenRange=13:15", words.get(3)[9]);
  }

  @Test
  void jsonIsAnObjectADocumentInTheOrderGiven() throws IOException {
    Path one = Files.writeString(folder.resolve("b.txt"), "Rutte met \"Joe\" Biden.\n");
    Path two = Files.writeString(folder.resolve("a.txt"), "It rained.\n");
    Outcome outcome = Outcome.of("annotate", one.toString(), two.toString(), "--format", "json");
    List<String> lines = outcome.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("{\"id\":\"b\",\"title\":\"\",\"published\":null,"));
    JsonObject first = JsonParser.parseString(lines.get(0)).getAsJsonObject();
    JsonObject sentence = first.getAsJsonArray("sentences").get(0).getAsJsonObject();
    assertEquals("Rutte met \"Joe\" Biden.", sentence.get("text").getAsString());
    JsonArray tokens = sentence.getAsJsonArray("tokens");
    assertEquals("met", tokens.get(1).getAsJsonObject().get("form").getAsString());
    assertEquals(0, tokens.get(1).getAsJsonObject().get("head").getAsInt());
    assertEquals(2, tokens.get(0).getAsJsonObject().get("head").getAsInt());
    JsonObject name = sentence.getAsJsonArray("names").get(0).getAsJsonObject();
    assertEquals(
        "PER Rutte", name.get("type").getAsString() + " " + name.get("text").getAsString());
    assertTrue(lines.get(1).startsWith("{\"id\":\"a\","));
  }

  @Test
  void givenSentencesAndWordsAreKept() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.conllu"), GOLD);
    Outcome outcome = Outcome.of("annotate", file.toString(), "--input", "conllu");
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertEquals(
        List.of("Kyiv", "does", "n't", "know", ".", "U.", "S"),
        outcome.out().lines().filter(l -> l.contains("\t")).map(l -> l.split("\t")[1]).toList());
    assertTrue(outcome.out().contains("# text = Kyiv doesn't know.\n"), outcome.out());
    assertTrue(outcome.out().contains("# newdoc id = two\n"), outcome.out());
    assertTrue(outcome.out().contains("SpaceAfter=No|TokenRange=0:2\n"), outcome.out());
  }

  @Test
  void whatThePrintedAnnotationSaysOfWordsCanBeReadAgain() throws IOException {
    Outcome once = Outcome.of("annotate", "seeds");
    Path file = Files.writeString(folder.resolve("seeds.conllu"), once.out());
    Outcome again = Outcome.of("annotate", file.toString(), "--input", "conllu");
    assertEquals(columns(once.out()), columns(again.out()));
  }

  private static List<String> columns(String conllu) {
    return conllu
        .lines()
        .filter(l -> l.contains("\t"))
        .map(l -> l.substring(0, l.lastIndexOf('\t')))
        .toList();
  }

  @Test
  void plainTextIsReadWholeWhereAnArticleWouldLoseWhatIsNoProse() {
    String text = "Share this\n\nBy Jane Doe\n\nThe minister resigned on Monday.\n\n1,234 Views";
    Outcome article = Outcome.of(Map.of(), text, "annotate", "-");
    Outcome plain = Outcome.of(Map.of(), text, "annotate", "-", "--input", "plain");
    assertTrue(!article.out().contains("Views"), article.out());
    assertTrue(plain.out().contains("Views"), plain.out());
    assertTrue(plain.out().startsWith("# newdoc id = stdin\n"), plain.out());
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "It rained.\n");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Outcome outcome = Outcome.of("annotate", empty.toString(), good.toString());
    assertEquals(ExitCode.SOME_ARTICLES_FAILED, outcome.code());
    assertEquals("newsgraph: " + empty + ": the file is empty\n", outcome.err());
    assertTrue(outcome.out().contains("\trained\train\t"), outcome.out());
    assertEquals(ExitCode.FAILURE, Outcome.of("annotate", empty.toString()).code());
  }

  @Test
  void aLineThatIsNoConlluIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.conllu"), "# text = x\n1\tword\n");
    Outcome outcome = Outcome.of("annotate", file.toString(), "--input", "conllu");
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertEquals(
        "newsgraph: " + file + ":2: not CoNLL-U: a word has 10 columns parted by tabs\n",
        outcome.err());
  }

  @Test
  void aWordWithoutAUsableNumberIsNamed() throws IOException {
    for (String number : new String[] {"99999999999", "x", "1-99999999999", ""}) {
      Path file =
          Files.writeString(
              folder.resolve("bad.conllu"), number + "\tword" + "\t_".repeat(8) + "\n");
      Outcome outcome = Outcome.of("annotate", file.toString(), "--input", "conllu");
      assertEquals(ExitCode.FAILURE, outcome.code());
      assertEquals(
          "newsgraph: " + file + ":1: not CoNLL-U: a word begins with its number\n", outcome.err());
    }
  }
}
