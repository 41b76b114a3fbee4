package io.github.newsgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset that notes, while it is written, which quads of some kinds come and go. */
final class Recorder extends DatasetGraphWrapper {
  private final Map<Quad, Boolean> changes = new LinkedHashMap<>();
  private Predicate<Quad> watched = quad -> false;

  Recorder(DatasetGraph dataset) {
    super(dataset);
  }

  /**
   * What came and what went, each by what happened to it last: a quad that came may have been there
   * before.
   */
  record Delta(List<Quad> removed, List<Quad> added) {
    boolean isEmpty() {
      return removed.isEmpty() && added.isEmpty();
    }
  }

  /** Starts to note changes. */
  void start(Predicate<Quad> kinds) {
    changes.clear();
    watched = kinds;
  }

  /** Notes no more changes. */
  void stop() {
    watched = quad -> false;
  }

  /** What was noted. */
  Delta delta() {
    Delta delta = new Delta(new ArrayList<>(), new ArrayList<>());
    changes.forEach((quad, came) -> (came ? delta.added() : delta.removed()).add(quad));
    return delta;
  }

  private void note(Quad quad, boolean comes) {
    if (watched.test(quad)) {
      changes.put(quad, comes);
    }
  }

  @Override
  public void add(Quad quad) {
    note(quad, true);
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(new Quad(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    note(quad, false);
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(new Quad(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    find(graph, subject, predicate, object).forEachRemaining(quad -> note(quad, false));
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node graph) {
    deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }
}
