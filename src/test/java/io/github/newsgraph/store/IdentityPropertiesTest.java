package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.Block;
import io.github.newsgraph.entity.CommonThing;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.CommonThingQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/**
 * However articles come and go, the store says what it says of those that are there, had they come
 * at once.
 */
class IdentityPropertiesTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());
  private static final int CASES = 200;

  @Test
  void orderPartsRepetitionAndRemovalMakeNoDifference() {
    try (GraphStore store = GraphStore.inMemory("http://example.org/")) {
      Set<Quad> empty = dump(store);
      List<ArticleGraph> articles = List.of();
      for (int seed = 0; seed < CASES; seed++) {
        Random random = new Random(seed);
        // Their ids are those of the articles before, so that these are changed in place.
        articles = graphs(store, new RandomArticles(seed).next(4));
        Collections.shuffle(articles, random);
        Set<Quad> expected = atOnce(articles, store.iris());
        expected.addAll(empty);
        inParts(store, articles, random);
        assertSame(expected, withoutInferred(store), "seed " + seed);
        if (seed % 10 == 1) {
          assertSame(fresh(articles), dump(store), "all that is derived, seed " + seed);
        }
        if (seed % 2 == 0) {
          comeAndGo(store, articles, random);
          assertSame(expected, withoutInferred(store), "removed and added again, seed " + seed);
        }
      }
      articles.forEach(a -> assertTrue(store.remove(a.article(), RESOLVER)));
      assertEquals(empty, dump(store), "all removed");
    }
  }

  @Test
  void whoIsWhoDependsNeitherOnOrderNorOnOtherBlocks() {
    for (int seed = 0; seed < CASES; seed++) {
      List<LocalEntity> locals = new ArrayList<>();
      new RandomArticles(seed).next(20).forEach(a -> locals.addAll(a.entities().entities()));
      Map<LocalEntity.Key, Identity> decided = RESOLVER.resolve(locals);
      Collections.shuffle(locals, new Random(seed));
      assertEquals(decided, RESOLVER.resolve(locals), "seed " + seed);
      assertNoIdTwice(locals, decided);
    }
  }

  /** Entities of one id are one. */
  private static void assertNoIdTwice(
      List<LocalEntity> locals, Map<LocalEntity.Key, Identity> decided) {
    Map<String, Identity> byId = new HashMap<>();
    for (LocalEntity local : locals) {
      Identity identity = decided.get(local.key());
      Identity other = byId.putIfAbsent(identity.entity().id(), identity);
      assertTrue(other == null || other.entity().equals(identity.entity()), identity.toString());
    }
    for (Identity identity : decided.values()) {
      assertTrue(identity.formerIds().stream().noneMatch(byId::containsKey), identity.toString());
    }
  }

  /** Names only the quads that differ. */
  private static void assertSame(Set<Quad> expected, Set<Quad> actual, String when) {
    Set<Quad> missing = new HashSet<>(expected);
    missing.removeAll(actual);
    Set<Quad> more = new HashSet<>(actual);
    more.removeAll(expected);
    assertEquals(missing, more, when);
  }

  private static List<ArticleGraph> graphs(GraphStore store, List<ArticleKnowledge> articles) {
    List<ArticleGraph> graphs = new ArrayList<>();
    articles.forEach(a -> graphs.add(ArticleGraph.of(a, store.iris())));
    return graphs;
  }

  private static Set<Quad> atOnce(List<ArticleGraph> articles, Iris iris) {
    List<LocalEntity> locals = articles.stream().flatMap(a -> a.entities().stream()).toList();
    Map<LocalEntity.Key, Identity> identity = RESOLVER.resolve(locals);
    Set<Quad> quads = new HashSet<>();
    articles.forEach(a -> quads.addAll(a.quads(identity)));
    Block all = Block.of(locals);
    Map<CommonThing, Identity> common = RESOLVER.resolve(all).common();
    all.common()
        .forEach(
            (thing, count) ->
                quads.addAll(
                    CommonThingQuads.of(iris, thing, count, Optional.of(common.get(thing)))));
    return quads;
  }

  private static void inParts(GraphStore store, List<ArticleGraph> articles, Random random) {
    int begin = 0;
    while (begin < articles.size()) {
      int end = Math.min(articles.size(), begin + 1 + random.nextInt(3));
      List<ArticleGraph> part = articles.subList(Math.max(0, begin - random.nextInt(2)), end);
      if (random.nextBoolean()) {
        store.ingest(part, RESOLVER);
      } else {
        store.add(part, RESOLVER);
      }
      begin = end;
    }
    store.decide(RESOLVER);
  }

  private static void comeAndGo(GraphStore store, List<ArticleGraph> articles, Random random) {
    ArticleGraph one = articles.get(random.nextInt(articles.size()));
    ArticleGraph other = articles.get(random.nextInt(articles.size()));
    store.remove(one.article(), RESOLVER);
    store.remove(other.article(), RESOLVER);
    store.ingest(List.of(other), RESOLVER);
    store.ingest(List.of(one), RESOLVER);
  }

  private static Set<Quad> fresh(List<ArticleGraph> articles) {
    try (GraphStore store = GraphStore.inMemory("http://example.org/")) {
      store.ingest(articles, RESOLVER);
      return dump(store);
    }
  }

  private static Set<Quad> withoutInferred(GraphStore store) {
    Set<Quad> quads = dump(store);
    quads.removeIf(q -> q.getGraph().equals(store.iris().inferredGraph()));
    return quads;
  }

  private static boolean isVersion(Node node) {
    return node.isURI() && node.getURI().contains("#version=");
  }

  private static Set<Quad> dump(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<Quad> quads = new HashSet<>();
          store.dataset().stream()
              .filter(q -> !q.getGraph().equals(Vocabulary.ONTOLOGY))
              // Former versions of changed articles stay on record.
              .filter(q -> !isVersion(q.getSubject()) && !isVersion(q.getObject()))
              .filter(q -> !q.getGraph().equals(store.iris().duplicatesGraph()))
              .forEach(quads::add);
          return quads;
        });
  }
}
