package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to command lines that need no graph. */
final class CommandLineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "extract",
        "annotate",
        "query",
        "queries",
        "describe",
        "explain",
        "evaluate",
        "export",
        "serve"
      })
  void everyCommandHelpsWithExamplesAndExitCodes(String command) {
    Outcome outcome = Outcome.of(command, "--help");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("Examples:\n  newsgraph " + command), outcome.out());
    assertTrue(outcome.out().contains("124   the time was up"), outcome.out());
    assertEquals("", outcome.err());
  }

  @Test
  void versionGoesToStandardOutput() {
    Outcome outcome = Outcome.of("--version");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().startsWith("newsgraph "), outcome.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | a command is missing (see newsgraph --help)
          quary                     | there is no command 'quary'; did you mean 'query'? (see newsgraph --help)
          build                     | name the articles to read, or give --resume (see newsgraph build --help)
          build a --stores x        | there is no option '--stores'; did you mean '--store'? (see newsgraph build --help)
          build a --published today | Invalid value for option '--published': 'today' is not a date such as 2024-06-26 (see newsgraph build --help)
          export --format pdf       | Invalid value for option '--format': 'pdf' is none of turtle, trig, nquads, jsonld, graphml (see newsgraph export --help)
          annotate a --format xml   | Invalid value for option '--format': 'xml' is none of conllu, json (see newsgraph annotate --help)
          extract a --implicit      | --input, --implicit and --binary go with --format openie
          build a --threads 0       | --threads is 1 or more, not 0
          evaluate gold --format xml | Invalid value for option '--format': 'xml' is none of table, tsv, json (see newsgraph evaluate --help)
          evaluate gold --articles a --store b | either --articles or --store, not both of them
          evaluate src/test/resources/gold --min-recall all=80 | --min-recall is 0 to 1, such as 0.8 or core=0.85, not all=80
          evaluate src/test/resources/gold --min-recall most=0.8 | --min-recall names the level 'most'; the gold has core, extra
          queries all               | there is no further argument 'all' (see newsgraph queries --help)
          serve --port 70000        | --port is 0 to 65535, not 70000
          """)
  void aWrongCommandLineIsOneLineAndExitCodeTwo(String line, String message) {
    Outcome outcome = Outcome.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals("newsgraph: " + message + "\n", outcome.err());
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("", outcome.out());
  }

  @Test
  void namedQueriesAreListedWithTheirParameters() {
    Outcome outcome = Outcome.of("queries");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("succession  Who succeeds whom\n"), outcome.out());
    assertTrue(outcome.out().contains("--param name=..."), outcome.out());
  }

  @Test
  void aStoreThatIsNotThereIsNamed() {
    for (List<String> command :
        List.of(
            List.of("query", "claims"),
            List.of("describe", "x"),
            List.of("export"),
            List.of("explain", "claim:0a1b2c3d"),
            List.of("evaluate", "src/test/resources/gold"),
            List.of("serve"))) {
      String[] args =
          Stream.concat(command.stream(), Stream.of("--store", folder + "/none"))
              .toArray(String[]::new);
      Outcome outcome = Outcome.of(args);
      assertEquals(ExitCode.FAILURE, outcome.code());
      assertEquals(
          "newsgraph: no graph at " + folder + "/none: run newsgraph build first\n", outcome.err());
      assertFalse(Files.exists(folder.resolve("none")), "asking makes no store");
    }
  }

  @Test
  void aFolderOfOtherFilesIsNoStore() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    Outcome outcome = Outcome.of("query", "claims", "--store", folder.toString());
    assertEquals(ExitCode.FAILURE, outcome.code());
    assertTrue(outcome.err().contains("is not a newsgraph store"), outcome.err());
  }

  @Test
  void aReaderThatGoesAwayEndsTheProgramInSilence() {
    PrintStream out = StandardOutput.over(failing("Broken pipe"));
    Console console = Console.of(System.in, out, System.err, Map.of());
    assertEquals(ExitCode.OK, Main.run(console, "queries"));
  }

  @Test
  void aFullDiskIsTold() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = StandardOutput.over(failing("No space left on device"));
    Console console = Console.of(System.in, out, new PrintStream(err, true), Map.of());
    assertEquals(ExitCode.FAILURE, Main.run(console, "queries"));
    assertEquals(
        "newsgraph: cannot write to standard output: No space left on device\n", err.toString());
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertTrue(bold(Map.of("NEWSGRAPH_TTY", "1")).contains("\u001b["));
    assertEquals("x", bold(Map.of("NEWSGRAPH_TTY", "1", "NO_COLOR", "1")));
    assertEquals("x", bold(Map.of("NEWSGRAPH_TTY", "1", "TERM", "dumb")));
    assertEquals("x", bold(Map.of("NEWSGRAPH_TTY", "2")));
    assertEquals("x", bold(Map.of()));
  }

  private static String bold(Map<String, String> environment) {
    return Console.of(System.in, System.out, System.err, environment).bold("x");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
