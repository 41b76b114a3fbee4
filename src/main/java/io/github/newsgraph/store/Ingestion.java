package io.github.newsgraph.store;

import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleVersion;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts articles into a dataset. Two articles of one source (an address, else the id, which comes of
 * the file's name) are versions of one: the later takes the place of the other, of which a record
 * stays. Which is later, the days say on which they appeared; if these are the same or not known,
 * it is the one that is put in later.
 */
final class Ingestion {
  /** How many articles are written in one transaction: a share of those that are there. */
  private static final int SHARE = 8;

  private static final int FEWEST = 50;
  private static final int MOST = 1_000;

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Resolver resolver;
  private final IdentityUpdate decision;
  private final Ontology ontology;
  private final Readings readings;
  private int added;
  private int changed;
  private int unchanged;
  private int outdated;

  Ingestion(Recorder dataset, Iris iris, Resolver resolver) {
    this.dataset = dataset;
    this.iris = iris;
    this.resolver = resolver;
    this.decision = new IdentityUpdate(dataset, iris, resolver);
    this.ontology = Ontology.load();
    this.readings = new Readings(dataset, iris);
  }

  /** What became of the articles so far. */
  Ingested ingested() {
    return new Ingested(added, changed, unchanged, outdated);
  }

  /**
   * Whether an article is there as it is, and as it was read, so that nothing is to be written;
   * inside a transaction.
   */
  boolean isThere(ArticleGraph article) {
    return readings.isNoted(article) && isStored(article);
  }

  /** Whether there is something to write even if no article is put in. */
  boolean isDue(boolean decide) {
    return !ontology.isIn(dataset) || decide && decision.isDue();
  }

  /**
   * Writes what follows from the articles that were put in or taken out; at the end of the
   * transaction.
   *
   * @param decide whether to decide who is who
   */
  void finish(boolean decide) {
    if (!ontology.isIn(dataset)) {
      ontology.writeTo(dataset, iris.storeGraph());
    }
    decision.count();
    if (decide) {
      decision.decide(Set.of());
    }
  }

  private boolean isStored(ArticleGraph article) {
    Set<Quad> stored = Change.graph(dataset, article.name());
    return !stored.isEmpty()
        && Set.copyOf(ArticleGraph.read(iris, stored).own()).equals(Set.copyOf(article.own()));
  }

  /** Puts as many articles in as one transaction should have. */
  void putSome(Iterator<ArticleGraph> articles) {
    int many = Math.max(FEWEST, Math.min(Contents.names(dataset).size() / SHARE, MOST));
    for (int i = 0; i < many && articles.hasNext(); i++) {
      put(articles.next());
    }
  }

  /** Puts an article in, inside a write transaction. */
  void put(ArticleGraph article) {
    if (isStored(article)) {
      readings.note(article);
      unchanged++;
      return;
    }
    Optional<ArticleGraph> present = present(article);
    if (present.isEmpty()) {
      added++;
      write(article);
      return;
    }
    List<ArticleVersion> versions = versions(article, present.get());
    if (versions.get(0).equals(article.version())) {
      changed++;
      if (!present.get().name().equals(article.name())) {
        take(present.get().name());
      }
      write(article.after(versions.subList(1, versions.size())));
    } else {
      outdated++;
      note(present.get(), versions.subList(1, versions.size()));
      readings.noteOutdated(article, present.get().name());
    }
  }

  /** All versions of an article, the last one first. */
  private static List<ArticleVersion> versions(ArticleGraph article, ArticleGraph present) {
    List<ArticleVersion> versions = new ArrayList<>(present.former());
    versions.add(0, present.version());
    ArticleVersion version = article.version();
    versions.removeIf(v -> v.sha256().equals(version.sha256()));
    int place = 0;
    while (place < versions.size() && version.isBefore(versions.get(place))) {
      place++;
    }
    versions.add(place, version);
    return versions;
  }

  /** The article of the same source that is there. */
  private Optional<ArticleGraph> present(ArticleGraph article) {
    Node name = article.name();
    if (!dataset.containsGraph(name)) {
      Node source = article.version().source();
      Optional<Node> other = source.isURI() ? ofSource(source) : Optional.empty();
      if (other.isEmpty()) {
        return Optional.empty();
      }
      name = other.get();
    }
    return Optional.of(ArticleGraph.read(iris, Change.graph(dataset, name)));
  }

  private Optional<Node> ofSource(Node address) {
    return Iter.iter(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.SOURCE, address))
        .filter(q -> q.getSubject().equals(q.getGraph()))
        .map(Quad::getGraph)
        .toList()
        .stream()
        .min((a, b) -> a.getURI().compareTo(b.getURI()));
  }

  private void write(ArticleGraph article) {
    decision.noteKeysOf(article.name());
    Collection<Quad> wanted = article.quads(resolver.resolve(article.entities()));
    Change.of(dataset, article.name(), wanted).apply(dataset);
    BuildLog.note(dataset, iris, article.name());
    decision.note(article.name());
    readings.forget(article.name());
    readings.note(article);
  }

  /** Writes the records of the former versions of an article that is there. */
  private void note(ArticleGraph present, List<ArticleVersion> former) {
    Set<Quad> there = Change.graph(dataset, present.name());
    Set<Quad> wanted = Set.copyOf(present.after(former).records());
    Set<Quad> records = Set.copyOf(present.records());
    records.stream().filter(q -> !wanted.contains(q)).forEach(dataset::delete);
    wanted.stream().filter(q -> !there.contains(q)).forEach(dataset::add);
  }

  /** Takes an article out, inside a write transaction. */
  void take(Node article) {
    decision.noteKeysOf(article);
    dataset.removeGraph(article);
    BuildLog.forget(dataset, iris, article);
    decision.note(article);
    readings.forget(article);
  }
}
