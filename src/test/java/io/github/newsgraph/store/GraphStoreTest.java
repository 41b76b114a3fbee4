package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  private static final String BASE = "http://example.org/";

  @TempDir Path dir;

  @Test
  void whichProcessHasItOpenDoesNotChangeItsSize() throws IOException {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      long bytes = store.bytes();
      assertTrue(bytes > 0);
      Files.writeString(dir.resolve("Data-0001").resolve("tdb.lock"), "1234567890123");
      assertEquals(bytes, store.bytes());
    }
  }

  @Test
  void articlesComeBackAsTheyWerePut() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      assertEquals(new Ingested(4, 0, 0), build(store, Reports::identity, Reports.all()));
    }
    try (GraphStore store = GraphStore.open(dir)) {
      assertEquals(
          List.of("arms", "office", "summit", "words"),
          store.articles().stream().map(StoredArticle::id).toList());
      assertEquals("Report arms", store.articles().get(0).title());
      assertEquals(
          Reports.all().stream()
              .flatMap(a -> a.entities().entities().stream())
              .sorted(Comparator.comparing(LocalEntity::article).thenComparing(LocalEntity::number))
              .toList(),
          store.localEntities());
      for (ArticleKnowledge article : Reports.all()) {
        ArticleGraph graph = ArticleGraph.of(article, store.iris());
        assertEquals(
            graph.quads(Reports.identityOf(Reports.all())).stream()
                .map(GraphStoreTest::line)
                .sorted()
                .toList(),
            dump(store).stream()
                .filter(l -> l.endsWith("<" + graph.name().getURI() + ">"))
                .toList());
      }
    }
  }

  @Test
  void buildingAgainChangesNothing() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      build(store, Reports::identity, Reports.all());
      List<String> before = dump(store);
      assertEquals(new Ingested(0, 0, 4), build(store, Reports::identity, Reports.all()));
      assertEquals(before, dump(store));
    }
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    orderDoesNotMatter(Reports::identity);
  }

  @Test
  void theOrderOfArticlesDoesNotMatterToTheResolver() {
    orderDoesNotMatter(new EntityResolver(Gazetteer.load()));
  }

  private void orderDoesNotMatter(Resolver identity) {
    List<ArticleKnowledge> articles = Reports.all();
    List<ArticleKnowledge> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);
    List<String> atOnce = inParts(identity, List.of(articles));
    assertEquals(atOnce, inParts(identity, articles.stream().map(List::of).toList()));
    assertEquals(atOnce, inParts(identity, backwards.stream().map(List::of).toList()));
    assertEquals(atOnce, inParts(identity, List.of(backwards)));
  }

  private List<String> inParts(Resolver identity, List<List<ArticleKnowledge>> parts) {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      parts.forEach(part -> build(store, identity, part));
      return dump(store);
    }
  }

  @Test
  void anArticleThatIsTakenOutLeavesNoTrace() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      build(store, Reports::identity, Reports.all());
      assertTrue(store.remove("arms", Reports::identity));
      assertFalse(store.remove("arms", Reports::identity));
      assertEquals(
          inParts(
              Reports::identity,
              List.of(List.of(Reports.office(), Reports.words(), Reports.summit()))),
          dump(store));
    }
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheFormer() {
    ArticleKnowledge before = Reports.arms();
    ArticleKnowledge after =
        new ArticleKnowledge(before.document(), before.claims().subList(0, 1), before.entities());
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      build(store, Reports::identity, List.of(before));
      assertEquals(new Ingested(0, 1, 0), build(store, Reports::identity, List.of(after)));
      assertEquals(inParts(Reports::identity, List.of(List.of(after))), dump(store));
    }
  }

  @Test
  void anArticleWithoutATitleHasNone() {
    ArticleKnowledge titled = Reports.words();
    Article a = titled.document().article();
    Article bare =
        new Article(
            a.id(), "", a.text(), Optional.empty(), a.source(), a.language(), a.paragraphs());
    Document document = new Document(bare, titled.document().sentences());
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      build(
          store,
          Reports::identity,
          List.of(new ArticleKnowledge(document, titled.claims(), titled.entities())));
      assertEquals("", store.articles().get(0).title());
      assertTrue(dump(store).stream().noneMatch(l -> l.contains("headline")));
    }
  }

  @Test
  void aTransactionTakesTheMoreArticlesTheMoreThereAre() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      Iterator<ArticleGraph> articles =
          IntStream.range(0, 520).mapToObj(i -> empty(store, i)).iterator();
      List<Integer> taken = new ArrayList<>();
      while (articles.hasNext()) {
        taken.add(store.load(articles, Reports::identity).added());
      }
      assertEquals(List.of(50, 50, 50, 50, 50, 50, 50, 50, 50, 56, 14), taken);
      assertEquals(520, store.articles().size());
    }
  }

  @Test
  void whatFailsWhileATransactionWaitsForItsArticlesIsNotInTheStore() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      Iterator<ArticleGraph> articles =
          IntStream.range(0, 60).mapToObj(i -> i == 57 ? missing() : empty(store, i)).iterator();
      store.load(articles, Reports::identity);
      assertThrows(IllegalStateException.class, () -> store.load(articles, Reports::identity));
      assertEquals(50, store.articles().size());
    }
  }

  private static ArticleGraph missing() {
    throw new IllegalStateException("on purpose");
  }

  private static ArticleGraph empty(GraphStore store, int number) {
    Article article =
        new Article("a" + number, "", "t" + number, Optional.empty(), "a", "en", List.of());
    ArticleEntities nobody = new ArticleEntities(List.of(), List.of(), Map.of());
    return ArticleGraph.of(
        new ArticleKnowledge(new Document(article, List.of()), List.of(), nobody), store.iris());
  }

  @Test
  void onlyArticlesWithOtherEntitiesAreWrittenAnew() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      List<ArticleGraph> both =
          List.of(
              ArticleGraph.of(Reports.office(), store.iris()),
              ArticleGraph.of(Reports.words(), store.iris()));
      store.add(both, Reports::identity);
      assertEquals(
          1, store.decide(Reports::identity), "Berg of the first is Erik Berg of the second");
      assertEquals(0, store.decide(Reports::identity));
    }
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      build(store, Reports::identity, Reports.all());
      String ask =
          "ASK { <http://example.org/id/Erik_Berg> <"
              + Vocabulary.NG
              + "succeeds> ?o . <"
              + Vocabulary.NG
              + "succeeds> <http://www.w3.org/2000/01/rdf-schema#label> ?label }";
      assertTrue(
          Txn.calculateRead(
              store.dataset(), () -> QueryExec.dataset(store.dataset()).query(ask).ask()));
    }
  }

  @Test
  void anOldOntologyIsReplacedWhenArticlesAreAdded() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      List<String> before = dump(store);
      Node graph = store.iris().storeGraph();
      Quad old = new Quad(Vocabulary.ONTOLOGY, graph, graph, graph);
      Txn.executeWrite(
          store.dataset(),
          () -> {
            store.dataset().add(old);
            store.dataset().deleteAny(graph, Node.ANY, Vocabulary.ONTOLOGY_SHA256, Node.ANY);
          });
      assertNotEquals(before, dump(store));
      store.ingest(List.of(), Reports::identity);
      assertEquals(before, dump(store));
    }
  }

  @Test
  void twoStoresHaveTheSameQuads() {
    assertEquals(
        inParts(Reports::identity, List.of(Reports.all())),
        inParts(Reports::identity, List.of(Reports.all())));
  }

  @Test
  void compactingKeepsEverything() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      build(store, Reports::identity, Reports.all());
      List<String> before = dump(store);
      store.compact();
      assertEquals(before, dump(store));
    }
    try (GraphStore store = GraphStore.openOrCreate(dir, Optional.of(BASE))) {
      assertEquals(4, store.articles().size());
    }
  }

  private static Ingested build(
      GraphStore store, Resolver identity, List<ArticleKnowledge> articles) {
    return store.ingest(
        articles.stream().map(a -> ArticleGraph.of(a, store.iris())).toList(), identity);
  }

  private static List<String> dump(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> store.dataset().stream().map(GraphStoreTest::line).sorted().toList());
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNodesNT(
        quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
  }
}
