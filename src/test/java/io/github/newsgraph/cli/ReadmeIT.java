package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the README, in a folder of its own, with the packaged program. */
@DisabledOnOs(OS.WINDOWS)
final class ReadmeIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  /** What runs this test cannot be run by it. */
  private static final Set<String> NOT_RUN = Set.of("mvn verify");

  @TempDir Path folder;

  @BeforeEach
  void copyTheProgram() throws IOException {
    Files.copy(PROJECT.resolve("newsgraph"), folder.resolve("newsgraph"));
    folder.resolve("newsgraph").toFile().setExecutable(true);
    Files.createDirectories(folder.resolve("target"));
    Files.copy(PROJECT.resolve("target/newsgraph.jar"), folder.resolve("target/newsgraph.jar"));
    Files.createSymbolicLink(folder.resolve("target/lib"), PROJECT.resolve("target/lib"));
    Files.createSymbolicLink(folder.resolve("seeds"), PROJECT.resolve("seeds"));
    Files.createSymbolicLink(folder.resolve("src"), PROJECT.resolve("src"));
  }

  /** JUnit warns about links that lead out of its folder. */
  @AfterEach
  void removeLinks() throws IOException {
    Files.delete(folder.resolve("target/lib"));
    Files.delete(folder.resolve("seeds"));
    Files.delete(folder.resolve("src"));
  }

  @Test
  void everyCommandDoesWhatItSays() throws Exception {
    List<String> commands = commands();
    assertEquals("./newsgraph build seeds", commands.get(0), "what a reader tries first");
    for (String command : commands) {
      if (command.startsWith("./newsgraph serve")) {
        assertServes(command);
      } else if (!NOT_RUN.contains(command)) {
        assertRuns(command);
      }
    }
    assertTrue(Files.size(folder.resolve("graph.graphml")) > 0);
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(PROJECT.resolve("README.md")));
    while (blocks.find()) {
      commands.addAll(blocks.group(1).lines().toList());
    }
    return commands;
  }

  private void assertRuns(String command) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        shell(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), command);
    assertEquals(0, process.exitValue(), command + ": " + Files.readString(err));
    boolean toFile = command.contains("--out");
    assertEquals(
        toFile, Files.readString(out).isEmpty(), command + " printed " + Files.readString(out));
  }

  /** On a port that is free: the README's may be taken. */
  private void assertServes(String command) throws Exception {
    String free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = Integer.toString(socket.getLocalPort());
    }
    Process process = shell("exec " + command.replace("3030", free)).start();
    try (BufferedReader err = process.errorReader()) {
      assertEquals("SPARQL at http://127.0.0.1:" + free + "/sparql (Ctrl-C stops)", err.readLine());
    } finally {
      process.destroy();
    }
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "stops when told to");
    assertFalse(process.isAlive());
  }

  private ProcessBuilder shell(String command) {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NEWSGRAPH_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }
}
