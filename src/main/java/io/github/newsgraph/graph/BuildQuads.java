package io.github.newsgraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The record of a build as quads of the graph of builds, in the words of PROV-O. */
public final class BuildQuads {
  private final Iris iris;
  private final Node build;
  private final List<Quad> quads = new ArrayList<>();

  private BuildQuads(Iris iris, int number) {
    this.iris = iris;
    this.build = iris.build(number);
  }

  /**
   * What is known when a build begins.
   *
   * @param version of the program
   * @param rules the SHA-256 of the rules, in hexadecimal digits
   * @param options that it was started with
   */
  public static List<Quad> begin(
      Iris iris, int number, Instant start, String version, String rules, List<String> options) {
    BuildQuads all = new BuildQuads(iris, number);
    Node program = iris.software(version);
    all.add(Vocabulary.TYPE, Vocabulary.BUILD);
    all.add(Vocabulary.TYPE, Vocabulary.ACTIVITY);
    all.add(Vocabulary.STARTED_AT, Literals.instant(start));
    all.add(Vocabulary.ASSOCIATED_WITH, program);
    all.add(Vocabulary.RULES_SHA256, Literals.string(rules));
    options.forEach(option -> all.add(Vocabulary.BUILD_OPTION, Literals.line(option)));
    all.add(program, Vocabulary.TYPE, Vocabulary.SOFTWARE_AGENT);
    all.add(program, Vocabulary.LABEL, Literals.string("newsgraph " + version));
    all.add(program, Vocabulary.VERSION, Literals.string(version));
    return all.quads;
  }

  /** What is known when it ends. */
  public static List<Quad> end(
      Iris iris, int number, Instant end, int read, int added, int changed) {
    BuildQuads all = new BuildQuads(iris, number);
    all.add(Vocabulary.ENDED_AT, Literals.instant(end));
    all.add(Vocabulary.ARTICLES_READ, Literals.integer(read));
    all.add(Vocabulary.ARTICLES_ADDED, Literals.integer(added));
    all.add(Vocabulary.ARTICLES_CHANGED, Literals.integer(changed));
    return all.quads;
  }

  private void add(Node property, Node value) {
    add(build, property, value);
  }

  private void add(Node subject, Node property, Node value) {
    quads.add(new Quad(iris.buildsGraph(), subject, property, value));
  }
}
