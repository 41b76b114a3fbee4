package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.Block;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.entity.Resolved;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.ArticleGraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a decision before its time, the next one makes it good. */
class DecisionFaultsTest {
  private static final String BASE = "http://example.org/";
  private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());
  private static final int ARTICLES = 30;

  @TempDir Path dir;

  /** A resolver that does something before one of the blocks that it decides. */
  private static Resolver before(int block, Runnable event) {
    int[] blocks = {0};
    return new Resolver() {
      @Override
      public Map<LocalEntity.Key, Identity> resolve(Collection<LocalEntity> locals) {
        return RESOLVER.resolve(locals);
      }

      @Override
      public Resolved resolve(Block whole) {
        if (blocks[0]++ == block) {
          event.run();
        }
        return RESOLVER.resolve(whole);
      }

      @Override
      public boolean standsAlone(LocalEntity local) {
        return RESOLVER.standsAlone(local);
      }
    };
  }

  private static List<ArticleGraph> articles(GraphStore store) {
    return new RandomArticles(7)
        .next(ARTICLES).stream().map(a -> ArticleGraph.of(a, store.iris())).toList();
  }

  private static Set<Quad> undisturbed() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      store.ingest(articles(store), RESOLVER);
      return dump(store);
    }
  }

  private static Set<Quad> dump(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<Quad> quads = new HashSet<>();
          store.dataset().find().forEachRemaining(quads::add);
          return quads;
        });
  }

  private static void assertSame(Set<Quad> expected, Set<Quad> actual) {
    Set<Quad> missing = new HashSet<>(expected);
    missing.removeAll(actual);
    Set<Quad> more = new HashSet<>(actual);
    more.removeAll(expected);
    assertEquals(missing, more);
  }

  @Test
  void aDecisionThatFailsIsMadeGoodByTheNext() {
    Set<Quad> expected = undisturbed();
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      Random random = new Random(3);
      for (ArticleGraph article : articles(store)) {
        store.add(List.of(article), RESOLVER);
        Set<Quad> added = dump(store);
        Resolver failing =
            before(
                random.nextInt(4),
                () -> {
                  throw new IllegalStateException("on purpose");
                });
        assertThrows(IllegalStateException.class, () -> store.decide(failing));
        assertSame(added, dump(store));
      }
      store.decide(RESOLVER);
      assertSame(expected, dump(store));
    }
  }

  /** Before a block is decided, or so many milliseconds after the decision began. */
  @ParameterizedTest
  @ValueSource(strings = {"block 2", "block 25", "after 60", "after 250"})
  void aProcessThatIsKilledWhileItDecidesLosesNothing(String moment) throws Exception {
    Set<Quad> expected = undisturbed();
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      store.add(articles(store), RESOLVER);
    }
    killed(moment);
    try (GraphStore store = GraphStore.open(dir)) {
      store.ingest(articles(store), RESOLVER);
      assertSame(expected, dump(store));
    }
  }

  private void killed(String moment) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DecisionFaultsTest.class.getName(),
                dir.toString(),
                moment)
            .redirectErrorStream(true)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.equals("now")) {
      line = out.readLine();
    }
    assertEquals("now", line);
    if (moment.startsWith("after")) {
      Thread.sleep(Integer.parseInt(moment.substring(6)));
    }
    process.destroyForcibly().waitFor();
    assertTrue(process.exitValue() == 137 || moment.startsWith("after"));
  }

  /** The process that is killed: decides, and says when it is to be killed. */
  public static void main(String[] args) {
    GraphStore store = GraphStore.openOrCreate(Path.of(args[0]), Optional.empty());
    if (args[1].startsWith("after")) {
      System.out.println("now");
      store.decide(RESOLVER);
    } else {
      int block = Integer.parseInt(args[1].substring(6));
      store.decide(before(block, DecisionFaultsTest::waitToBeKilled));
    }
  }

  private static void waitToBeKilled() {
    System.out.println("now");
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
