package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, in a folder of its own whose name has a space: with the packaged program, or with a
 * Maven that only counts how often it is called and puts the packaged program in its place.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String VERSION_LINE = "newsgraph 0";

  @TempDir Path temporary;
  private Path home;
  private Path launcher;

  @BeforeEach
  void copyTheProgram() throws IOException {
    home = Files.createDirectories(temporary.resolve("news graph"));
    launcher = home.resolve("newsgraph");
    Files.copy(PROJECT.resolve("newsgraph"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("target"));
    Files.createSymbolicLink(home.resolve("target/lib"), PROJECT.resolve("target/lib"));
    putProgram();
  }

  /** JUnit warns about links that lead out of its folder. */
  @AfterEach
  void removeLinks() throws IOException {
    Files.delete(home.resolve("target/lib"));
    Files.deleteIfExists(temporary.resolve("jvm/good"));
  }

  @Test
  void startsInAPathWithASpaceFromAnotherFolder() throws Exception {
    Ended ended = start(launcher, Map.of(), "--version").await();
    assertAll(
        () -> assertEquals(0, ended.code(), ended.err()),
        () -> assertTrue(ended.out().startsWith(VERSION_LINE), ended.out()),
        () -> assertEquals("", ended.err()));
  }

  @Test
  void startsThroughRelativeAndAbsoluteLinks() throws Exception {
    Path first = temporary.resolve("first");
    Files.createSymbolicLink(first, Path.of("news graph/newsgraph"));
    Path bin = Files.createDirectories(temporary.resolve("some bin"));
    Path second = Files.createSymbolicLink(bin.resolve("ng"), first.toAbsolutePath());
    Ended ended = start(second, Map.of(), "--version").await();
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith(VERSION_LINE), ended.out());
  }

  @Test
  void passesTheExitCodeAndArgumentsOn() throws Exception {
    Ended ended = start(launcher, Map.of(), "no such * command").await();
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("no such * command"), ended.err());
  }

  @Test
  void givesJavaTheOptionsOfTheEnvironment() throws Exception {
    Ended ended =
        start(launcher, Map.of("NEWSGRAPH_JAVA_OPTS", "-Xmx64m -showversion"), "-V").await();
    assertEquals(0, ended.code());
    assertTrue(ended.err().contains("64-Bit"), ended.err());
  }

  @Test
  void saysInOneLineThatJavaIsMissing() throws Exception {
    Ended ended = start(launcher, noJava(""), "--version").await();
    assertEquals(1, ended.code());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().startsWith("newsgraph: needs a JDK, version 17 or newer"), ended.err());
  }

  @Test
  void doesNotTakeAJavaThatIsTooOld() throws Exception {
    Path old = Files.createDirectories(temporary.resolve("jvm/eleven"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    script(old.resolve("bin/java"), "echo must not be started");
    Ended ended = start(launcher, noJava(temporary + "/jvm/*"), "--version").await();
    assertEquals(1, ended.code());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("found only Java 11.0.2"), ended.err());
  }

  @Test
  void findsJavaInTheFoldersItIsGiven() throws Exception {
    Path folders = Files.createDirectories(temporary.resolve("jvm"));
    Files.createSymbolicLink(folders.resolve("good"), Path.of(System.getProperty("java.home")));
    Ended ended = start(launcher, noJava(folders + "/*"), "--version").await();
    assertEquals(0, ended.code(), ended.err());
  }

  /** In a path without a space: Java 17 archives no classes of a jar in a path with one. */
  @Test
  void makesAClassArchiveForQueriesAndUsesIt() throws Exception {
    Path plain = temporary.resolve("plain");
    Files.move(home, plain);
    home = plain;
    launcher = plain.resolve("newsgraph");
    start(launcher, Map.of(), "query", "nothing", "--store", temporary + "/none").await();
    assertTrue(archiveSize() > 100_000, "archive of " + archiveSize() + " bytes");
    Ended ended = start(launcher, Map.of("NEWSGRAPH_JAVA_OPTS", "-Xlog:class+load"), "-V").await();
    assertTrue(
        ended.out().contains("picocli.CommandLine source: shared objects file"),
        "the archive was not used");
  }

  @Test
  void buildsOnceWhenTwoStartAtTheSameTime() throws Exception {
    makeProject("sleep 1");
    Files.delete(home.resolve("target/newsgraph.jar"));
    Started first = start(launcher, mavenFirst(), "--version");
    Started second = start(launcher, mavenFirst(), "--version");
    Ended one = first.await();
    Ended two = second.await();
    assertEquals(0, one.code(), one.err());
    assertEquals(0, two.code(), two.err());
    assertTrue(one.out().startsWith(VERSION_LINE) && two.out().equals(one.out()), two.out());
    assertEquals(1, builds());
    assertFalse(Files.exists(home.resolve("target/.lock")));
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewerOrGone() throws Exception {
    makeProject("");
    setTime(home.resolve("target/newsgraph.jar"), Instant.now().plusSeconds(5));
    start(launcher, mavenFirst(), "--version").await();
    assertEquals(0, builds(), "nothing had changed");
    setTime(home.resolve("target/newsgraph.jar"), Instant.now().minusSeconds(60));
    setTime(home.resolve("src/main"), Instant.now().minusSeconds(120));
    setTime(home.resolve("pom.xml"), Instant.now().minusSeconds(120));
    Files.delete(home.resolve("queries/some.rq"));
    start(launcher, mavenFirst(), "--version").await();
    assertEquals(1, builds(), "a query was deleted");
    start(launcher, mavenFirst(), "--version").await();
    assertEquals(1, builds(), "it had just been built");
  }

  @Test
  void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
    makeProject("echo '[ERROR] Foo.java:[3,1] oops'; exit 1");
    Files.delete(home.resolve("target/newsgraph.jar"));
    Ended ended = start(launcher, mavenFirst(), "--version").await();
    assertEquals(1, ended.code());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("Foo.java:[3,1] oops"), ended.err());
    assertFalse(Files.exists(home.resolve("target/.lock")));
  }

  @Test
  void breaksTheLockOfAProcessThatIsGone() throws Exception {
    makeProject("");
    Files.delete(home.resolve("target/newsgraph.jar"));
    Process gone = new ProcessBuilder("true").start();
    assertTrue(gone.waitFor(10, TimeUnit.SECONDS));
    Files.createDirectories(home.resolve("target/.lock"));
    Files.writeString(home.resolve("target/.lock/pid"), gone.pid() + "\n");
    Ended ended = start(launcher, mavenFirst(), "--version").await();
    assertEquals(0, ended.code(), ended.err());
    assertEquals(1, builds());
  }

  private void putProgram() throws IOException {
    Files.copy(PROJECT.resolve("target/newsgraph.jar"), home.resolve("target/newsgraph.jar"));
  }

  /** Sources, and a Maven that does as told before it puts the program in place. */
  private void makeProject(String doing) throws IOException {
    Files.createDirectories(home.resolve("src/main/java"));
    Files.createDirectories(home.resolve("ontology"));
    Files.createDirectories(home.resolve("queries"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.writeString(home.resolve("queries/some.rq"), "ASK {}");
    script(
        temporary.resolve("bin/mvn"),
        "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.9.9 (abc)'; exit 0; fi",
        "echo build >>'" + temporary + "/builds'",
        doing,
        "cp '" + PROJECT + "/target/newsgraph.jar' target/newsgraph.jar");
  }

  private Map<String, String> mavenFirst() {
    return Map.of("PATH", temporary.resolve("bin") + ":" + System.getenv("PATH"));
  }

  private static Map<String, String> noJava(String folders) {
    return Map.of("PATH", "", "HOME", "", "JAVA_HOME", "", "NEWSGRAPH_JAVA_FOLDERS", folders);
  }

  private long builds() throws IOException {
    Path builds = temporary.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  private long archiveSize() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target/cds"))) {
      List<Path> archives = files.filter(file -> file.toString().endsWith(".jsa")).toList();
      return archives.size() == 1 ? Files.size(archives.get(0)) : -1;
    }
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void setTime(Path file, Instant time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private Started start(Path program, Map<String, String> environment, String... arguments)
      throws IOException {
    Path out = Files.createTempFile(temporary, "out", ".txt");
    Path err = Files.createTempFile(temporary, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList())
            .directory(temporary.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return new Started(builder.start(), out, err);
  }

  private record Started(Process process, Path outFile, Path errFile) {
    Ended await() throws IOException, InterruptedException {
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertTrue(ended, "it did not end");
      return new Ended(process.exitValue(), Files.readString(outFile), Files.readString(errFile));
    }
  }

  private record Ended(int code, String out, String err) {}
}
