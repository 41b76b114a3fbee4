package io.github.newsgraph.store;

import io.github.newsgraph.entity.Curated;
import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Decides anew who is who in the blocks that changed, and writes the articles whose entities are
 * others now. What is still to be decided is noted in the store, so that a build that was killed is
 * made good by the next one.
 */
final class IdentityUpdate {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Resolver resolver;
  private final CurationLog log;
  private final CommonThings common;

  IdentityUpdate(DatasetGraph dataset, Iris iris, Resolver resolver) {
    this.dataset = dataset;
    this.iris = iris;
    this.resolver = resolver;
    this.log = new CurationLog(dataset, iris);
    this.common = new CommonThings(dataset, iris);
  }

  /** Notes an article that came, changed or went: all of its blocks are to be decided. */
  void note(Node article) {
    common.count(article, true);
    dataset.add(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, article);
  }

  /** Notes the keys of an article that is about to go. */
  void noteKeysOf(Node article) {
    common.count(article, false);
    new TouchedBlocks(dataset, iris, log.curated(resolver))
        .keysOf(article)
        .forEach(k -> noteKey(NodeFactory.createLiteralString(k)));
  }

  /** Writes what the noted articles change in the numbers of common things. */
  void count() {
    common.write();
  }

  /** Notes that the blocks of a key are to be decided. */
  void noteKey(Node key) {
    dataset.add(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, key);
  }

  boolean isDue() {
    return dataset.contains(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, Node.ANY);
  }

  /** What came of a decision: how many articles were written anew, and what people decided. */
  record Outcome(int articles, Curated curated) {}

  /**
   * Decides what was noted, inside a write transaction.
   *
   * @param curated keys of blocks about which people decided otherwise now
   */
  Outcome decide(Set<String> curated) {
    count();
    CuratedResolver people = log.curated(resolver);
    Verdicts verdicts = new Verdicts(dataset, iris, people);
    curated.forEach(verdicts::touchAll);
    List<Node> noted = new ArrayList<>();
    dataset
        .findNG(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, Node.ANY)
        .forEachRemaining(q -> noted.add(q.getObject()));
    noted.forEach(verdicts::touch);
    Curated decided = verdicts.decide();
    Set<Node> written = new HashSet<>();
    IdentityWriter writer = new IdentityWriter(dataset, iris);
    for (List<LocalEntity> locals : verdicts.byArticle()) {
      if (writer.write(locals, decided)) {
        written.add(iris.article(locals.get(0).article()));
      }
    }
    written.addAll(reject(writer));
    new NearDuplicates(dataset, iris).update(noted.stream().filter(Node::isURI).toList());
    dataset.deleteAny(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, Node.ANY);
    return new Outcome(written.size(), decided);
  }

  /** Brings articles in line with what people say of their claims; tells which. */
  private Set<Node> reject(IdentityWriter writer) {
    Map<Node, Set<Quad>> wanted = log.rejections();
    Map<Node, Set<Quad>> stored = log.storedRejections();
    Set<Node> changed = new HashSet<>(wanted.keySet());
    changed.addAll(stored.keySet());
    changed.removeIf(g -> Objects.equals(wanted.get(g), stored.get(g)));
    for (Node graph : changed) {
      writer.rewrite(
          graph, stored.getOrDefault(graph, Set.of()), wanted.getOrDefault(graph, Set.of()));
    }
    return changed;
  }
}
