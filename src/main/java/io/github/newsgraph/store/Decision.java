package io.github.newsgraph.store;

import io.github.newsgraph.entity.Identity;
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

  Decision(DatasetGraph dataset, Iris iris, Resolver resolver) {
    this.dataset = dataset;
    this.iris = iris;
    this.resolver = resolver;
  }

  /** Notes an article all of whose blocks are to be decided. */
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

  /**
   * Decides what was noted, inside a write transaction.
   *
   * @return how many articles were written anew
   */
  int decide() {
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
    List<LocalEntity> touched = new TouchedBlocks(dataset, resolver).locals(articles, keys);
    Map<LocalEntity.Key, Identity> identity = resolver.resolve(touched);
    int written = 0;
    for (List<LocalEntity> locals : byArticle(touched)) {
      written += write(locals, identity) ? 1 : 0;
    }
    dataset.deleteAny(iris.storeGraph(), iris.storeGraph(), Vocabulary.UNDECIDED, Node.ANY);
    return written;
  }

  private static Collection<List<LocalEntity>> byArticle(List<LocalEntity> locals) {
    return locals.stream()
        .collect(Collectors.groupingBy(LocalEntity::article, TreeMap::new, Collectors.toList()))
        .values();
  }

  /** Writes an article anew if some of its local entities are others, or called otherwise, now. */
  private boolean write(List<LocalEntity> locals, Map<LocalEntity.Key, Identity> identity) {
    Node graph = iris.article(locals.get(0).article());
    Set<Quad> wanted = IdentityQuads.of(iris, locals, identity);
    Set<Quad> stored = stored(graph, locals);
    if (wanted.equals(stored)) {
      return false;
    }
    Set<Quad> all = Change.graph(dataset, graph);
    Set<Quad> said =
        all.stream()
            .filter(q -> IdentityQuads.isOne(q, iris) && !stored.contains(q))
            .collect(Collectors.toCollection(HashSet::new));
    said.addAll(wanted);
    Change.of(all, ArticleGraph.read(iris, all).quads(said)).apply(dataset);
    return true;
  }

  private Set<Quad> stored(Node graph, List<LocalEntity> locals) {
    Set<Quad> stored = new HashSet<>();
    Set<Node> entities = new HashSet<>();
    for (LocalEntity local : locals) {
      Node node = iris.localEntity(local.article(), local.number());
      find(graph, node, Vocabulary.JOINED_BY, Node.ANY, stored);
      dataset
          .findNG(graph, node, Vocabulary.DENOTES, Node.ANY)
          .forEachRemaining(
              q -> {
                stored.add(q);
                entities.add(q.getObject());
              });
    }
    for (Node entity : entities) {
      IdentityQuads.OF_ENTITY.forEach(p -> find(graph, entity, p, Node.ANY, stored));
      find(graph, Node.ANY, Vocabulary.IS_REPLACED_BY, entity, stored);
    }
    return stored;
  }

  private void find(Node graph, Node subject, Node predicate, Node object, Set<Quad> into) {
    dataset.findNG(graph, subject, predicate, object).forEachRemaining(into::add);
  }
}
