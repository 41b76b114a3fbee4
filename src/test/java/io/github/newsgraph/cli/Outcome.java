package io.github.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the program came to.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Outcome(int code, String out, String err) {
  /** Runs a command in this process, as if into pipes. */
  static Outcome of(String... args) {
    return of(Map.of(), "", args);
  }

  /** Runs a command in this process. */
  static Outcome of(Map<String, String> environment, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            StandardOutput.over(out),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment);
    int code = Main.run(console, args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
