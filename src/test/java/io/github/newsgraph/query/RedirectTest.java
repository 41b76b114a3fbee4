package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks for an id that a later article changed is led to the one that there is now. */
class RedirectTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());

  private final GraphStore store = GraphStore.inMemory("http://example.org/");

  @BeforeEach
  void writeTheNameInTwoWays() {
    Stream.of(
            visit("one", "Viktor Malenskiy"),
            visit("two", "Viktor Malensky"),
            visit("three", "Viktor Malensky"))
        .forEach(a -> store.ingest(List.of(ArticleGraph.of(a, store.iris())), RESOLVER));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ArticleKnowledge visit(String id, String name) {
    Report report = new Report(id, name + " met Ana Popa .");
    report.entity(EntityType.PERSON, name);
    report.entity(EntityType.PERSON, "Ana Popa");
    report.claim(report.the(0, name), "meets", report.the(0, "Ana Popa"), Status.ASSERTED);
    return report.knowledge();
  }

  private Node entity(String id) {
    return store.iris().entity(id);
  }

  @Test
  void theFormerIdIsNoEntityAnyMore() {
    EntityNames names = new EntityNames(store);
    assertFalse(
        Txn.calculateRead(store.dataset(), () -> names.isKnown(entity("Viktor_Malenskiy"))));
  }

  @Test
  void describeIsLedFromAFormerIriOrName() {
    EntityNames names = new EntityNames(store);
    List<Node> now = List.of(entity("Viktor_Malensky"));
    for (String former : List.of("http://example.org/id/Viktor_Malenskiy", "Viktor_Malenskiy")) {
      assertEquals(now, Txn.calculateRead(store.dataset(), () -> names.find(former)), former);
    }
  }

  @Test
  void anEntityIsShownByItsFormerId() {
    EntityFinder finder = new EntityFinder(store);
    for (String former :
        List.of("id:Viktor_Malenskiy", "<http://example.org/id/Viktor_Malenskiy>")) {
      assertEquals(
          entity("Viktor_Malensky"),
          Txn.calculateRead(store.dataset(), () -> finder.one(former)),
          former);
    }
    EntityProfile profile = new EntityProfiler(store).of("id:Viktor_Malenskiy");
    assertEquals("Viktor Malensky", profile.label());
  }

  @Test
  void namedQueriesFollowAFormerIri() {
    QueryRunner runner = new QueryRunner(store);
    NamedQuery about = Queries.bundled().resolve("about");
    String former = "http://example.org/id/Viktor_Malenskiy";
    assertEquals(3, runner.rows(about, Map.of("name", former)).size());
  }

  @Test
  void theRedirectGoesWithTheArticleThatCausedIt() {
    store.remove("two", RESOLVER);
    store.remove("three", RESOLVER);
    EntityFinder finder = new EntityFinder(store);
    assertEquals(
        entity("Viktor_Malenskiy"),
        Txn.calculateRead(store.dataset(), () -> finder.one("id:Viktor_Malenskiy")));
  }
}
