package io.github.newsgraph.store;

import io.github.newsgraph.article.Fingerprint;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Links articles that share most of their text, in a graph of their own, and names for each the
 * article that stands for all that are linked with it. Which articles these are depends on the
 * articles alone, not on how they came: whatever changes, those that it touches are found by the
 * bands of their fingerprints, through the index.
 *
 * <p>All pairs are linked, so that n copies of one text have n(n-1) links.
 */
final class NearDuplicates {
  /** Articles are linked from this similarity on, as {@link Fingerprint} estimates it. */
  static final double LEAST_SIMILARITY = 0.5;

  private final DatasetGraph dataset;
  private final Node graph;
  private final Map<Node, Optional<Fingerprint>> fingerprints = new HashMap<>();

  NearDuplicates(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.graph = iris.duplicatesGraph();
  }

  /**
   * Brings the links in line with the articles, inside a write transaction.
   *
   * @param changed articles that came, went or changed
   */
  void update(Collection<Node> changed) {
    Set<Node> touched = new LinkedHashSet<>(changed);
    for (Node article : changed) {
      Set<Node> before = linked(article);
      Set<Node> now = similar(article);
      before.stream().filter(other -> !now.contains(other)).forEach(o -> unlink(article, o));
      now.stream().filter(other -> !before.contains(other)).forEach(o -> link(article, o));
      touched.addAll(before);
      touched.addAll(now);
    }
    Set<Node> seen = new HashSet<>();
    for (Node article : touched) {
      if (!seen.contains(article)) {
        Set<Node> component = component(article);
        represent(component);
        seen.addAll(component);
      }
    }
  }

  private void link(Node one, Node other) {
    dataset.add(graph, one, Vocabulary.NEAR_DUPLICATE_OF, other);
    dataset.add(graph, other, Vocabulary.NEAR_DUPLICATE_OF, one);
  }

  private void unlink(Node one, Node other) {
    dataset.delete(graph, one, Vocabulary.NEAR_DUPLICATE_OF, other);
    dataset.delete(graph, other, Vocabulary.NEAR_DUPLICATE_OF, one);
  }

  private Set<Node> linked(Node article) {
    Set<Node> linked = new LinkedHashSet<>();
    dataset
        .findNG(graph, article, Vocabulary.NEAR_DUPLICATE_OF, Node.ANY)
        .forEachRemaining(q -> linked.add(q.getObject()));
    return linked;
  }

  /** The articles in the store that are near duplicates of one in the store. */
  private Set<Node> similar(Node article) {
    Set<Node> candidates = new LinkedHashSet<>();
    dataset
        .findNG(article, article, Vocabulary.FINGERPRINT_BAND, Node.ANY)
        .forEachRemaining(q -> candidates.add(q.getObject()));
    List<Node> bands = List.copyOf(candidates);
    candidates.clear();
    for (Node band : bands) {
      dataset
          .findNG(Node.ANY, Node.ANY, Vocabulary.FINGERPRINT_BAND, band)
          .forEachRemaining(q -> candidates.add(q.getGraph()));
    }
    candidates.remove(article);
    candidates.removeIf(other -> !isSimilar(article, other));
    return candidates;
  }

  private boolean isSimilar(Node one, Node other) {
    Optional<Fingerprint> first = fingerprint(one);
    Optional<Fingerprint> second = fingerprint(other);
    return first.isPresent()
        && second.isPresent()
        && first.get().similarity(second.get()) >= LEAST_SIMILARITY;
  }

  private Optional<Fingerprint> fingerprint(Node article) {
    return fingerprints.computeIfAbsent(
        article, a -> value(a, Vocabulary.FINGERPRINT).map(Fingerprint::parse));
  }

  private Set<Node> component(Node article) {
    Set<Node> component = new LinkedHashSet<>(Set.of(article));
    Deque<Node> waiting = new ArrayDeque<>(component);
    while (!waiting.isEmpty()) {
      for (Node other : linked(waiting.remove())) {
        if (component.add(other)) {
          waiting.add(other);
        }
      }
    }
    return component;
  }

  /** The one that was published first stands for all; of several, that of the smallest id. */
  private void represent(Set<Node> component) {
    Optional<Node> first =
        component.stream()
            .filter(article -> value(article, Vocabulary.IDENTIFIER).isPresent())
            .min(
                Comparator.comparing((Node a) -> value(a, Vocabulary.DATE_PUBLISHED).orElse("~"))
                    .thenComparing(a -> value(a, Vocabulary.IDENTIFIER).orElse("")));
    for (Node article : component) {
      Set<Quad> wanted = new HashSet<>();
      first.ifPresent(f -> wanted.add(Quad.create(graph, article, Vocabulary.REPRESENTED_BY, f)));
      Set<Quad> there = new HashSet<>();
      dataset
          .findNG(graph, article, Vocabulary.REPRESENTED_BY, Node.ANY)
          .forEachRemaining(there::add);
      Change.of(there, wanted).apply(dataset);
    }
  }

  private Optional<String> value(Node article, Node property) {
    return Lookup.text(dataset, article, article, property);
  }
}
