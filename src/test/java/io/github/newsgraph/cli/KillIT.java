package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed at their work, or find no room, and what is in the store then. */
final class KillIT {
  private static final long SEED = 20_240_626;
  private static final int KILLS = 20;
  private static final String[] NAMES = {"Arden", "Beltz", "Corwin", "Dahlke", "Evers", "Frings"};
  private static final String[] LANDS = {"Norway", "Poland", "Chile", "Kenya", "Japan"};

  @TempDir static Path folder;

  private static Path articles;
  private static String whole;
  private static long millis;

  @BeforeAll
  static void buildUndisturbed() throws Exception {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < 24; i++) {
      Files.writeString(articles.resolve("report" + i + ".txt"), article(i));
    }
    long start = System.nanoTime();
    assertEquals(0, run("build", articles.toString(), "--store", folder + "/whole").waitFor());
    millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    whole = dump("whole");
  }

  private static String article(int i) {
    String name = "Minister " + NAMES[i % NAMES.length];
    String land = LANDS[i % LANDS.length];
    return String.format(
        "%s visits %s%n%n%s of %s met the president of Brazil in Lima on Monday. She said that %s"
            + " would not send troops.%n",
        name, land, name, land, land);
  }

  @Test
  void aBuildThatIsKilledTwentyTimesComesToTheSameGraph() throws Exception {
    Random random = new Random(SEED);
    String store = folder + "/killed";
    for (int kill = 0; kill < KILLS; kill++) {
      // Half of the time again from the start, so that there is work for all of them.
      List<String> args = new ArrayList<>(List.of("build", articles.toString(), "--store", store));
      args.add(kill % 2 == 0 ? "--again" : "--resume");
      Process build = run(args.toArray(String[]::new));
      if (!build.waitFor(millis / 4 + random.nextLong(millis), TimeUnit.MILLISECONDS)) {
        build.destroyForcibly().waitFor();
      }
      if (kill % 5 == 4 && Files.exists(Path.of(store, "Data-0001"))) {
        assertEquals(ExitCode.OK, Outcome.of("validate", "--store", store).code());
      }
    }
    Outcome last = Outcome.of("build", articles.toString(), "--resume", "--store", store);
    assertEquals(ExitCode.OK, last.code(), last.err());
    assertEquals(ExitCode.OK, Outcome.of("validate", "--store", store).code());
    assertEquals(whole, dump("killed"));
  }

  @Test
  void aStoppedBuildIsGoneOnWithWithoutNamingItsArticles() throws Exception {
    String store = folder + "/stopped";
    Process build = run("build", articles.toString(), "--store", store);
    while (build.isAlive() && !Files.exists(Path.of(store, "Data-0001"))) {
      Thread.sleep(20);
    }
    Thread.sleep(300);
    build.destroyForcibly().waitFor();
    Outcome resumed = Outcome.of("build", "--resume", "--store", store);
    if (resumed.code() == ExitCode.USAGE) { // it was killed before it could note anything
      assertTrue(resumed.err().contains("no build was stopped"), resumed.err());
      return;
    }
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertEquals(whole, dump("stopped"));
    Outcome none = Outcome.of("build", "--resume", "--store", store);
    assertTrue(none.err().contains("no build was stopped"), none.err());
  }

  @Test
  void aCompactionThatIsKilledLosesNothing() throws Exception {
    Random random = new Random(SEED);
    restored("compacted");
    for (int kill = 0; kill < 4; kill++) {
      killAfter(300 + random.nextLong(900), "compact", "--store", folder + "/compacted");
      assertEquals(whole, dump("compacted"));
    }
    assertEquals(ExitCode.OK, Outcome.of("compact", "--store", folder + "/compacted").code());
    assertEquals(whole, dump("compacted"));
  }

  @Test
  void aRestoreThatIsKilledLeavesAllOrNothing() throws Exception {
    Random random = new Random(SEED);
    Path backup = backup();
    for (int kill = 0; kill < 4; kill++) {
      String store = folder + "/restored" + kill;
      killAfter(300 + random.nextLong(1200), "restore", backup.toString(), "--store", store);
      Outcome export = Outcome.of("export", "--format", "nquads", "--store", store);
      if (export.code() == ExitCode.OK) {
        assertEquals(whole, export.out());
      } else {
        assertTrue(export.err().contains("no graph at "), export.err());
        restored("restored" + kill);
        assertEquals(whole, dump("restored" + kill));
      }
    }
  }

  @Test
  void aRemovalOrABackupThatIsKilledLeavesAllOrDoesAll() throws Exception {
    Random random = new Random(SEED);
    restored("removed");
    Path file = Files.writeString(folder.resolve("old.nq.gz"), "the backup before");
    for (int kill = 0; kill < 3; kill++) {
      long time = 300 + random.nextLong(900);
      killAfter(time, "remove", "report3", "--store", folder + "/removed");
      assertEquals(ExitCode.OK, Outcome.of("validate", "--store", folder + "/removed").code());
      Process backup = run("backup", file.toString(), "--store", folder + "/removed");
      if (!backup.waitFor(time, TimeUnit.MILLISECONDS)) {
        backup.destroyForcibly().waitFor();
      }
    }
    Outcome.of("remove", "report3", "--store", folder + "/removed");
    Outcome.of("build", articles.toString(), "--store", folder + "/removed");
    assertEquals(whole, dump("removed"));
  }

  @Test
  void aFullDiskIsOneLineAndTheStoreHoldsWhatItHeld() throws Exception {
    Assumptions.assumeTrue(
        new ProcessBuilder("unshare", "-Urm", "true").start().waitFor() == 0,
        "a small file system can be mounted without rights");
    Path script = folder.resolve("full.sh");
    String java = String.join(" ", command("build", "$2", "--store", "$1/graph"));
    Files.writeString(
        script,
        "mount -t tmpfs -o size=40m tmpfs $1 || exit 99\n"
            + java
            + " >/dev/null 2>$1.first; echo $? >>$1.codes\n"
            + "dd if=/dev/zero of=$1/fill bs=64k >/dev/null 2>&1\n"
            + java
            + " --again >/dev/null 2>$1.err; echo $? >>$1.codes\n"
            + "rm $1/fill\n"
            + String.join(" ", command("export", "--format", "nquads", "--store", "$1/graph"))
            + " >$1.out 2>>$1.err; echo $? >>$1.codes\n");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process process =
        new ProcessBuilder(
                "unshare", "-Urm", "sh", script.toString(), disk.toString(), articles.toString())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES));
    Assumptions.assumeTrue(process.exitValue() != 99, "a small file system can be mounted");
    List<String> codes = Files.readAllLines(Path.of(disk + ".codes"));
    String err = Files.readString(Path.of(disk + ".err"));
    assertEquals(List.of("0", "1", "0"), codes, err);
    assertEquals(whole, Files.readString(Path.of(disk + ".out")), "what it held before");
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.contains("is the disk full?"), err);
  }

  private static void restored(String name) throws IOException {
    Outcome restored =
        Outcome.of("restore", backup().toString(), "--store", folder.resolve(name).toString());
    assertEquals(ExitCode.OK, restored.code(), restored.err());
  }

  private static Path backup() {
    Path file = folder.resolve("whole.nq.gz");
    if (!Files.exists(file)) {
      Outcome backup = Outcome.of("backup", file.toString(), "--store", folder + "/whole");
      assertEquals(ExitCode.OK, backup.code(), backup.err());
    }
    return file;
  }

  private static void killAfter(long millis, String... args) throws Exception {
    Process process = run(args);
    if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static String dump(String store) {
    Outcome export = Outcome.of("export", "--format", "nquads", "--store", folder + "/" + store);
    assertEquals(ExitCode.OK, export.code(), export.err());
    return export.out();
  }

  private static Process run(String... args) throws IOException {
    return new ProcessBuilder(command(args))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> command(String... args) {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return Stream.concat(java.stream(), Stream.of(args)).toList();
  }
}
