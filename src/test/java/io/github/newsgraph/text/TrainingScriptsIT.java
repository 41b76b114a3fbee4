package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the tests of the Python code that trains the network. */
class TrainingScriptsIT {
  @Test
  void theirOwnTestsPass() throws Exception {
    assumeTrue(python("-c", "import tomllib").code() == 0, "Python 3.11 or newer is installed");
    Result tests = python("src/training/tests.py");
    assertEquals(0, tests.code(), tests.said());
  }

  private record Result(int code, String said) {}

  private static Result python(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", "-B"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
      return new Result(process.exitValue(), said);
    } catch (IOException e) {
      return new Result(127, e.getMessage());
    }
  }
}
