package io.github.newsgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.evaluation.GoldFact.Form;
import io.github.newsgraph.evaluation.GoldFact.Held;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gold files, right and wrong. */
class GoldTest {
  private static final String FACT =
      "{\"alts\": [{\"s\": [\"Norway\"], \"r\": [\"supports\"], \"o\": [\"the plan\"], \"ok\":"
          + " \"concept\"}]}";

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  @Test
  void whatIsNotSaidHasADefault() throws IOException {
    GoldFact fact = Gold.read(file("report.jsonl", "", FACT)).facts().get(0);
    assertEquals("report", fact.article());
    assertEquals("core", fact.level());
    assertEquals(Held.ASSERTED, fact.held());
    assertEquals(Form.ENTITY, fact.alternatives().get(0).subject().form());
    assertEquals(Form.CONCEPT, fact.alternatives().get(0).object().form());
    assertEquals("Norway | supports | the plan", fact.alternatives().get(0).toString());
  }

  @Test
  void theFilesOfAFolderAreReadInTheOrderOfTheirNames() throws IOException {
    file("b.jsonl", FACT);
    file("a.jsonl", FACT, FACT);
    file("a.txt", "Norway supports the plan.");
    Gold gold = Gold.read(folder);
    assertEquals(List.of("a", "b"), gold.articles());
    assertEquals(List.of("a", "a", "b"), gold.facts().stream().map(GoldFact::article).toList());
  }

  @Test
  void aNoteMayTolerateAnAssertion() throws IOException {
    String planned = FACT.replace("{\"alts", "{\"status\": \"unreal\", \"note\": \"%s\", \"alts");
    Path file = file("a.jsonl", planned.formatted("tolerated"), planned.formatted("planned"));
    List<GoldFact> facts = Gold.read(file).facts();
    assertTrue(facts.get(0).assertable());
    assertFalse(facts.get(1).assertable());
  }

  @Test
  void aFileSaysWhatItIsExhaustiveOf() throws IOException {
    file("all.jsonl", "{\"exhaustive\": true}", FACT);
    file("some.jsonl", "{\"exhaustive\": [\"leads\"]}", FACT);
    file("none.jsonl", "{\"exhaustive\": false}", FACT);
    Gold gold = Gold.read(folder);
    assertTrue(gold.isExhaustive("all", "supports"));
    assertTrue(gold.isExhaustive("some", "leads"));
    assertFalse(gold.isExhaustive("some", "supports"));
    assertFalse(gold.isExhaustive("none", "leads"));
    assertFalse(gold.isExhaustive("other", "leads"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Norway supports                           | not a JSON object on one line
          {"alts": [                                | not a JSON object on one line
          [1]                                       | not a JSON object on one line
          {"id": "1"}                               | "alts" is missing
          {"alts": ["x"]}                           | "alts" holds "x", which is no object
          {"alts": [{"s": ["a"], "o": ["b"]}]}      | "r" is missing in
          {"alts": [{"s": "a"}]}                    | "s" is no list of texts
          {"alts": [{"s": [""]}]}                   | "s" is no list of texts
          {"level": ["core"], "alts": []}           | "level" is no text
          {"status": "planned"}                     | "status" is "planned", which is none of asserted, negated, unreal
          {"exhaustive": "leads"}                   | "exhaustive" is no list of texts
          """)
  void aWrongLineIsNamedWithItsFaultAndPlace(String line, String fault) throws IOException {
    Path file = file("bad.jsonl", FACT, line);
    String message = assertThrows(GoldException.class, () -> Gold.read(file)).getMessage();
    assertTrue(message.startsWith(file + ":2: " + fault), message);
  }

  @Test
  void whereThereIsNoGoldIsSaid() throws IOException {
    assertEquals(
        folder + ": no gold files in this folder (looked for .jsonl)",
        assertThrows(GoldException.class, () -> Gold.read(folder)).getMessage());
    Path none = folder.resolve("none");
    assertEquals(
        none + ": no such file or folder",
        assertThrows(GoldException.class, () -> Gold.read(none)).getMessage());
    Path empty = file("empty.jsonl", "{\"exhaustive\": true}");
    assertEquals(
        empty + ": no gold facts in it",
        assertThrows(GoldException.class, () -> Gold.read(empty)).getMessage());
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        latin + ": not UTF-8 text",
        assertThrows(GoldException.class, () -> Gold.read(latin)).getMessage());
  }
}
