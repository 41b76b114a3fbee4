package io.github.newsgraph.store;

import io.github.newsgraph.entity.Curated;
import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.IdentityQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Decides anew who is who in the blocks that changed, and writes the articles whose entities are
 * others now. What is still to be decided is noted in the store, so that a build that was killed is
 * made good by the next one.
 */
final class Decision {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Resolver resolver;
  private final CurationLog log;

  Decision(DatasetGraph dataset, Iris iris, Resolver resolver) {
    this.dataset = dataset;
    this.iris = iris;
    this.resolver = resolver;
    this.log = new CurationLog(dataset, iris);
  }

  /** Notes an article that came, changed or went: all of its blocks are to be decided. */
  void note(Node article) {
    dataset.add(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, article);
  }

  /** Notes the keys of an article that is about to go. */
  void noteKeysOf(Node article) {
    List<Node> keys = new ArrayList<>();
    dataset
        .findNG(article, Node.ANY, Vocabulary.BLOCK_KEY, Node.ANY)
        .forEachRemaining(q -> keys.add(q.getObject()));
    keys.forEach(this::noteKey);
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
    Set<Node> articles = new HashSet<>();
    Set<String> keys = new HashSet<>();
    dataset
        .findNG(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, Node.ANY)
        .forEachRemaining(
            q -> {
              if (q.getObject().isURI()) {
                articles.add(q.getObject());
              } else {
                keys.add(q.getObject().getLiteralLexicalForm());
              }
            });
    CuratedResolver people = log.curated(resolver);
    List<LocalEntity> touched = new TouchedBlocks(dataset, people).locals(articles, keys, curated);
    Curated decided = people.decide(touched);
    Set<Node> written = new HashSet<>();
    for (List<LocalEntity> locals : byArticle(touched)) {
      if (write(locals, decided)) {
        written.add(iris.article(locals.get(0).article()));
      }
    }
    written.addAll(reject());
    new NearDuplicates(dataset, iris).update(articles);
    dataset.deleteAny(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, Node.ANY);
    return new Outcome(written.size(), decided);
  }

  /** Brings articles in line with what people say of their claims; tells which. */
  private Set<Node> reject() {
    Map<Node, Set<Quad>> wanted = log.rejections();
    Map<Node, Set<Quad>> stored = log.storedRejections();
    Set<Node> changed = new HashSet<>(wanted.keySet());
    changed.addAll(stored.keySet());
    changed.removeIf(g -> Objects.equals(wanted.get(g), stored.get(g)));
    for (Node graph : changed) {
      rewrite(graph, stored.getOrDefault(graph, Set.of()), wanted.getOrDefault(graph, Set.of()));
    }
    return changed;
  }

  private static Collection<List<LocalEntity>> byArticle(List<LocalEntity> locals) {
    return locals.stream()
        .collect(Collectors.groupingBy(LocalEntity::article, TreeMap::new, Collectors.toList()))
        .values();
  }

  /** Writes an article anew if some of its local entities are others, or called otherwise, now. */
  private boolean write(List<LocalEntity> locals, Curated decided) {
    String article = locals.get(0).article();
    Node graph = iris.article(article);
    Set<Quad> wanted = new HashSet<>(IdentityQuads.of(iris, locals, decided.locals()));
    wanted.addAll(IdentityQuads.ofMentions(iris, article, decided.mentions()));
    Set<Quad> stored = stored(graph, locals);
    if (wanted.equals(stored)) {
      return false;
    }
    rewrite(graph, stored, wanted);
    return true;
  }

  private void rewrite(Node graph, Set<Quad> stored, Set<Quad> wanted) {
    Set<Quad> all = Change.graph(dataset, graph);
    Set<Quad> said =
        all.stream()
            .filter(q -> IdentityQuads.isOne(q, iris) && !stored.contains(q))
            .collect(Collectors.toCollection(HashSet::new));
    said.addAll(wanted);
    Change.of(all, ArticleGraph.read(iris, all).quads(said)).apply(dataset);
  }

  private Set<Quad> stored(Node graph, List<LocalEntity> locals) {
    Set<Quad> stored = new HashSet<>();
    for (LocalEntity local : locals) {
      Node node = iris.localEntity(local.article(), local.number());
      find(graph, node, Vocabulary.DENOTES, Node.ANY, stored);
    }
    stored.addAll(splitFrom(graph, locals));
    Set<Node> entities = stored.stream().map(Quad::getObject).collect(Collectors.toSet());
    for (Quad identity : List.copyOf(stored)) {
      find(graph, identity.getSubject(), Vocabulary.JOINED_BY, Node.ANY, stored);
    }
    for (Node entity : entities) {
      IdentityQuads.OF_ENTITY.forEach(p -> find(graph, entity, p, Node.ANY, stored));
      find(graph, Node.ANY, Vocabulary.IS_REPLACED_BY, entity, stored);
    }
    return stored;
  }

  /** What is said of single mentions that people took from local entities. */
  private Set<Quad> splitFrom(Node graph, List<LocalEntity> locals) {
    Set<Quad> split = new HashSet<>();
    find(graph, Node.ANY, Vocabulary.DECIDED_TO_BE, Node.ANY, split);
    if (!split.isEmpty()) {
      Set<Integer> numbers = locals.stream().map(LocalEntity::number).collect(Collectors.toSet());
      split.removeIf(q -> !numbers.contains(chain(graph, q.getSubject())));
    }
    return split;
  }

  private int chain(Node graph, Node mention) {
    Set<Quad> found = new HashSet<>();
    find(graph, mention, Vocabulary.IN_CHAIN, Node.ANY, found);
    return found.stream()
        .map(q -> Integer.parseInt(q.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(-1);
  }

  private void find(Node graph, Node subject, Node predicate, Node object, Set<Quad> into) {
    dataset.findNG(graph, subject, predicate, object).forEachRemaining(into::add);
  }
}
