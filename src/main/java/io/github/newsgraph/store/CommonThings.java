package io.github.newsgraph.store;

import io.github.newsgraph.entity.CommonThing;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.graph.CommonThingQuads;
import io.github.newsgraph.graph.IdentityQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.LocalEntityReader;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The {@linkplain CommonThing common things} of a store: how many local entities are of each, and
 * what they are. Counts follow the articles that come and go; inside a transaction.
 */
final class CommonThings {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node graph;
  private final Map<Node, Integer> changes = new HashMap<>();

  CommonThings(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.graph = iris.commonGraph();
  }

  /** The local entities of an article that are common things. */
  List<Quad> in(Node article) {
    return all(dataset.findNG(article, Node.ANY, Vocabulary.COMMON, Node.ANY));
  }

  /** The local entities of a common thing. */
  List<Quad> bearers(CommonThing thing) {
    return all(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.COMMON, iris.common(thing)));
  }

  private static List<Quad> all(Iterator<Quad> found) {
    List<Quad> quads = new ArrayList<>();
    found.forEachRemaining(quads::add);
    return quads;
  }

  /** Notes that an article came, or is about to go; {@link #write} brings the counts in line. */
  void count(Node article, boolean comes) {
    in(article).forEach(q -> changes.merge(q.getObject(), comes ? 1 : -1, Integer::sum));
  }

  /** Forgets all counts; articles are to be counted anew. */
  void clear() {
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /** Gives the local entities of an article that an older program wrote the keys of this one. */
  void adopt(Node article) {
    LocalEntityReader reader = new LocalEntityReader();
    all(dataset.findNG(article, Node.ANY, Node.ANY, Node.ANY)).forEach(reader::add);
    dataset.deleteAny(article, Node.ANY, Vocabulary.BLOCK_KEY, Node.ANY);
    dataset.deleteAny(article, Node.ANY, Vocabulary.COMMON, Node.ANY);
    reader.entities().forEach(l -> CommonThingQuads.keys(iris, l).forEach(dataset::add));
  }

  /** Writes what was counted. */
  void write() {
    changes.forEach((node, change) -> write(node, change));
    changes.clear();
  }

  private void write(Node node, int change) {
    int before = count(node);
    int now = before + change;
    if (now == before) {
      return;
    }
    CommonThing thing = iris.common(node);
    if (before == 0) {
      CommonThingQuads.keys(iris, thing).forEach(dataset::add);
    } else {
      dataset.delete(graph, node, Vocabulary.BEARERS, CommonThingQuads.count(before));
    }
    if (now > 0) {
      dataset.add(graph, node, Vocabulary.BEARERS, CommonThingQuads.count(now));
    } else {
      dataset.deleteAny(graph, node, Node.ANY, Node.ANY);
    }
  }

  /** How many local entities are of it. */
  int count(Node node) {
    return Lookup.first(dataset, graph, node, Vocabulary.BEARERS)
        .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
        .orElse(0);
  }

  /**
   * Notes what a common thing is.
   *
   * @param outcome empty if people decided about some of its bearers
   * @return whether its bearers may have been something else before
   */
  boolean decided(CommonThing thing, Optional<Identity> outcome) {
    Node node = iris.common(thing);
    Optional<Node> before = Lookup.first(dataset, graph, node, Vocabulary.OUTCOME);
    Optional<Node> now = outcome.map(IdentityQuads::outcome);
    if (!before.equals(now)) {
      before.ifPresent(o -> dataset.delete(graph, node, Vocabulary.OUTCOME, o));
      now.ifPresent(o -> dataset.add(graph, node, Vocabulary.OUTCOME, o));
    }
    return now.isEmpty() || !before.equals(now);
  }
}
