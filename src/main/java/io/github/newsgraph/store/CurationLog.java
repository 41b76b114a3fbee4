package io.github.newsgraph.store;

import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.Decision.RejectClaim;
import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.entity.Decisions;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.entity.SplitMention;
import io.github.newsgraph.graph.CurationQuads;
import io.github.newsgraph.graph.CurationReader;
import io.github.newsgraph.graph.IdentityQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The curation log as it stands in a store; to be used inside a transaction. */
final class CurationLog {
  private final DatasetGraph dataset;
  private final Iris iris;

  CurationLog(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** The entries by their numbers. */
  List<CurationEntry> entries() {
    return CurationReader.read(Change.graph(dataset, iris.curationGraph()), iris);
  }

  void add(CurationEntry entry) {
    CurationQuads.of(entry, iris).forEach(dataset::add);
  }

  /** Takes an entry out; what others say of its curator stays. */
  void remove(CurationEntry entry) {
    Set<Quad> gone = new HashSet<>(CurationQuads.of(entry, iris));
    for (CurationEntry other : entries()) {
      if (other.decision().number() != entry.decision().number()) {
        CurationQuads.of(other, iris).forEach(gone::remove);
      }
    }
    gone.forEach(dataset::delete);
  }

  /** A program's decisions with those of people upon them. */
  CuratedResolver curated(Resolver program) {
    Decisions decisions = Decisions.of(entries().stream().map(CurationEntry::decision).toList());
    return new CuratedResolver(program, decisions, mentions(decisions));
  }

  private Map<Place, SplitMention> mentions(Decisions decisions) {
    Map<Place, SplitMention> mentions = new HashMap<>();
    decisions.all().stream()
        .filter(Split.class::isInstance)
        .flatMap(d -> ((Split) d).mentions().stream())
        .forEach(place -> mention(place).ifPresent(m -> mentions.put(place, m)));
    return mentions;
  }

  private Optional<SplitMention> mention(Place place) {
    Node graph = iris.article(place.article());
    Node mention = iris.mention(place.article(), place.begin(), place.end());
    Optional<String> chain = Lookup.text(dataset, graph, mention, Vocabulary.IN_CHAIN);
    boolean name =
        Lookup.text(dataset, graph, mention, Vocabulary.MENTION_KIND)
            .filter("name"::equals)
            .isPresent();
    Optional<String> words =
        Lookup.text(dataset, graph, mention, Vocabulary.TEXT).filter(w -> name);
    return chain.map(c -> new SplitMention(place, Integer.parseInt(c), words));
  }

  /** What is to be said of rejected claims, by the articles that make them. */
  Map<Node, Set<Quad>> rejections() {
    Map<Node, Set<Quad>> rejections = new HashMap<>();
    Set<String> rejected = new HashSet<>();
    for (CurationEntry entry : entries()) {
      if (entry.decision() instanceof RejectClaim decision && rejected.add(decision.claim())) {
        articleOf(decision.claim())
            .ifPresent(
                graph ->
                    rejections
                        .computeIfAbsent(graph, g -> new HashSet<>())
                        .add(IdentityQuads.rejection(iris, graph, decision)));
      }
    }
    return rejections;
  }

  /** What is said of rejected claims now. */
  Map<Node, Set<Quad>> storedRejections() {
    Map<Node, Set<Quad>> stored = new HashMap<>();
    dataset
        .findNG(Node.ANY, Node.ANY, Vocabulary.REJECTED_BY, Node.ANY)
        .forEachRemaining(q -> stored.computeIfAbsent(q.getGraph(), g -> new HashSet<>()).add(q));
    return stored;
  }

  /** The graph of the article that makes a claim. */
  Optional<Node> articleOf(String claim) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, iris.claim(claim), Vocabulary.STATUS, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getGraph()) : Optional.empty();
  }
}
