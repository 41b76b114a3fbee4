package io.github.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the usual commands once on a small article, so that Java can write down the classes they
 * load: the launcher keeps them in an archive, from which later starts take them ready-made.
 */
final class Rehearsal {
  private static final String ARTICLE =
      """
      Minister visits the capital

      The foreign minister of Norway met the president of Poland in Warsaw on Monday.
      She said that Norway would not send troops. "We support our neighbours," she added.
      """;

  private Rehearsal() {}

  /**
   * Rehearses in a folder. How the commands end does not matter: fewer classes are archived then.
   *
   * @param args the folder, which is left with a store in it
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path article = Files.createDirectories(folder).resolve("article.txt");
    Files.writeString(article, ARTICLE);
    String store = folder.resolve("graph").toString();
    run("--help");
    run("build", article.toString(), "--store", store);
    run("queries");
    run("query", "SELECT * { ?s a ?type } LIMIT 5", "--store", store, "--results", "table");
    run("query", "claims", "--store", store, "--results", "tsv");
    run("describe", "Norway", "--store", store);
    run("entity", "show", "Norway", "--store", store);
    run("export", "--store", store, "--format", "trig");
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(InputStream.nullInputStream(), nowhere, nowhere, args);
  }
}
