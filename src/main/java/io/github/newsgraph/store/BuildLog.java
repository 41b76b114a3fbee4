package io.github.newsgraph.store;

import io.github.newsgraph.graph.BuildQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * The records of the builds of a store, with the articles that each put in. They stand in a graph
 * of their own, since stores with the same articles may come of other builds.
 */
public final class BuildLog {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;

  public BuildLog(GraphStore store) {
    this.store = store;
    this.dataset = store.recorded();
    this.iris = store.iris();
  }

  /**
   * Notes that a build begins; articles that are put in from now on are its.
   *
   * @param version of the program
   * @param rules the SHA-256 of the rules, in hexadecimal digits
   * @param options that it was started with
   * @param task what it was told to read, in words that {@link #unfinished} gives back until this
   *     build ends, or another one of the same task
   * @return its number
   */
  public int begin(Instant start, String version, String rules, List<String> options, String task) {
    int[] number = {1};
    store.change(
        () -> {
          while (dataset.contains(
              iris.buildsGraph(), iris.build(number[0]), Vocabulary.TYPE, Vocabulary.BUILD)) {
            number[0]++;
          }
          stop();
          dataset.add(
              iris.buildsGraph(), iris.storeGraph(), Vocabulary.BUILDING, iris.build(number[0]));
          dataset.add(
              iris.buildsGraph(),
              iris.build(number[0]),
              Vocabulary.UNFINISHED,
              NodeFactory.createLiteralString(task));
          BuildQuads.begin(iris, number[0], start, version, rules, options).forEach(dataset::add);
        });
    return number[0];
  }

  /** Notes that a build has ended, and what it did. */
  public void end(int number, Instant end, int read, Ingested ingested) {
    store.change(
        () -> {
          stop();
          for (Quad task : tasks(iris.build(number))) {
            dataset.deleteAny(
                iris.buildsGraph(), Node.ANY, Vocabulary.UNFINISHED, task.getObject());
          }
          BuildQuads.end(iris, number, end, read, ingested.added(), ingested.changed())
              .forEach(dataset::add);
        });
  }

  /** What the builds were told to read that were begun and have not ended, in order. */
  public List<String> unfinished() {
    return Txn.calculateRead(dataset, () -> tasks(Node.ANY)).stream()
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Quad> tasks(Node build) {
    return Iter.toList(dataset.findNG(iris.buildsGraph(), build, Vocabulary.UNFINISHED, Node.ANY));
  }

  private void stop() {
    dataset.deleteAny(iris.buildsGraph(), iris.storeGraph(), Vocabulary.BUILDING, Node.ANY);
  }

  /** Notes that the build under way, if there is one, put an article in. */
  static void note(DatasetGraph dataset, Iris iris, Node article) {
    Iterator<Quad> building =
        dataset.findNG(iris.buildsGraph(), iris.storeGraph(), Vocabulary.BUILDING, Node.ANY);
    if (building.hasNext()) {
      Node build = building.next().getObject();
      forget(dataset, iris, article);
      dataset.add(iris.buildsGraph(), article, Vocabulary.GENERATED_BY, build);
    }
  }

  /** Takes out what build an article came of. */
  static void forget(DatasetGraph dataset, Iris iris, Node article) {
    dataset.deleteAny(iris.buildsGraph(), article, Vocabulary.GENERATED_BY, Node.ANY);
  }
}
