package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.StoreException.Unsearchable;
import io.github.newsgraph.store.WordHit.Kind;
import io.github.newsgraph.text.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordSearchTest {
  private static final String BASE = "http://example.org/";
  private static final Collection<Kind> ALL = EnumSet.allOf(Kind.class);

  @TempDir Path dir;

  @Test
  void namesAreFoundWithoutCaseAndAccents() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Zoë Ramírez met Paul Ost .", "Zoë Ramírez", "Paul Ost"));
      assertEquals(
          List.of("**Zoë** **Ramírez**"), excerpts(store, "zoe RAMIREZ", List.of(Kind.NAME)));
    }
  }

  @Test
  void sentencesAreFoundWhateverTheEndingsOfTheirWords() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Berg visited two factories .", "Una Berg"));
      assertEquals(
          List.of("Una Berg **visited** two **factories** ."),
          excerpts(store, "visiting factory", List.of(Kind.SENTENCE)));
    }
  }

  @Test
  void anEntityIsFoundOnceHoweverManyArticlesNameIt() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(
          store,
          article("a", "Una Berg sings .", "Una Berg"),
          article("b", "Una Berg slept .", "Una Berg"));
      assertEquals(1, hits(store, "berg", List.of(Kind.NAME, Kind.ALIAS)).size());
    }
  }

  @Test
  void whatHasSomeOfTheWordsIsFoundIfNothingHasAll() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
      assertEquals(1, hits(store, "berg volcano", List.of(Kind.SENTENCE)).size());
      assertEquals(0, hits(store, "berg AND volcano", List.of(Kind.SENTENCE)).size());
    }
  }

  @Test
  void aNameStaysAsLongAsOneArticleHasIt() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(
          store,
          article("a", "Una Berg sings .", "Una Berg"),
          article("b", "Una Berg slept .", "Una Berg"));
      store.remove("a", Reports::identity);
      assertEquals(
          List.of("Una **Berg** slept ."), excerpts(store, "berg", List.of(Kind.SENTENCE)));
      assertEquals(1, hits(store, "berg", List.of(Kind.NAME)).size());
      store.remove("b", Reports::identity);
      assertEquals(List.of(), hits(store, "berg", ALL));
    }
  }

  @Test
  void aChangedArticleIsFoundByItsNewWordsOnly() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
      put(store, article("a", "Ida Tal danced .", "Ida Tal"));
      assertEquals(List.of(), hits(store, "berg OR sing", ALL));
      assertEquals(2, hits(store, "tal", List.of(Kind.NAME, Kind.SENTENCE)).size());
    }
  }

  @Test
  void partsAndMisspeltNamesLeadToTheirEntities() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Bergström met Ida Tal .", "Una Bergström", "Ida Tal"));
      List<Node> una = List.of(store.iris().entity("Una_Bergström"));
      for (String name : List.of("bergstrom", "una berg", "Una Bergstram", "Bergstrm")) {
        assertEquals(una, store.search().named(name, 5), name);
      }
      assertEquals(List.of(), store.search().named("Zacharias", 5));
    }
  }

  @Test
  void wordsThatBreakTheSyntaxAreReportedInOneLine() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> hits(store, "(berg", ALL))
              .getMessage();
      assertTrue(message.startsWith("cannot search for '(berg':"), message);
      assertEquals(1, message.lines().count());
    }
  }

  @Test
  void aStoreInMemoryIsSearchedAsItIsNow() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
      assertEquals(1, hits(store, "berg", List.of(Kind.NAME)).size());
      put(store, article("b", "Ida Berg danced .", "Ida Berg"));
      assertEquals(2, hits(store, "berg", List.of(Kind.NAME)).size());
    }
  }

  @Test
  void theIndexIsThereAfterReopeningAndCompacting() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
      store.compact();
    }
    try (GraphStore store = GraphStore.open(dir)) {
      put(store, article("b", "Una Berg slept .", "Una Berg"));
      assertEquals(2, hits(store, "berg", List.of(Kind.SENTENCE)).size());
    }
  }

  /** The process ended after the store had committed, before the index did. */
  @Test
  void whatAKilledProcessLeftPendingIsMadeGoodByTheNextSearch() throws IOException {
    Path before = dir.resolve("before");
    Path store = dir.resolve("store");
    try (GraphStore first = GraphStore.create(store, BASE)) {
      put(first, article("a", "Una Berg sings .", "Una Berg"));
    }
    PathUtils.copyDirectory(store.resolve("words"), before);
    List<Quad> changed = new ArrayList<>();
    try (GraphStore second = GraphStore.open(store)) {
      put(second, article("b", "Ida Berg danced .", "Ida Berg"));
      second.remove("a", Reports::identity);
      IndexedText texts = new IndexedText(second.iris());
      Txn.executeRead(second.dataset(), () -> texts.sendAll(second.dataset(), changed::add));
    }
    PathUtils.deleteDirectory(store.resolve("words"));
    PathUtils.copyDirectory(before, store.resolve("words"));
    try (GraphStore third = GraphStore.open(store)) {
      Set<Quad> left = Set.copyOf(entriesOf("a", third));
      new PendingEntries(store.resolve("words.pending")).add(changed);
      new PendingEntries(store.resolve("words.pending")).add(left);
      assertEquals(
          List.of("Ida **Berg** danced ."), excerpts(third, "berg", List.of(Kind.SENTENCE)));
      assertEquals(List.of("Ida **Berg**"), excerpts(third, "berg", List.of(Kind.NAME)));
      assertFalse(Files.exists(store.resolve("words.pending")));
    }
  }

  private static List<Quad> entriesOf(String article, GraphStore store) {
    try (GraphStore alone = GraphStore.inMemory(store.iris().base())) {
      put(alone, article(article, "Una Berg sings .", "Una Berg"));
      List<Quad> entries = new ArrayList<>();
      IndexedText texts = new IndexedText(alone.iris());
      Txn.executeRead(alone.dataset(), () -> texts.sendAll(alone.dataset(), entries::add));
      return entries;
    }
  }

  @Test
  void linesCutShortByAKillCostNothingButTime() throws IOException {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
      Files.writeString(dir.resolve("words.pending"), "<http://example.org/id/Una_B");
      assertEquals(1, hits(store, "berg", List.of(Kind.NAME)).size());
      Files.writeString(dir.resolve("words.pending"), "<http://example.org/id/Una_B<x> .\n");
      assertEquals(1, hits(store, "berg", List.of(Kind.NAME)).size());
    }
  }

  @Test
  void aStoreWithoutAnIndexIsToldHowToGetOne() throws IOException {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
    }
    PathUtils.deleteDirectory(dir.resolve("words"));
    try (GraphStore store = GraphStore.open(dir)) {
      String message = assertThrows(Unsearchable.class, store::search).getMessage();
      assertTrue(message.endsWith("run newsgraph index"), message);
      put(store, article("b", "Ida Berg danced .", "Ida Berg"));
      store.index();
      assertEquals(2, hits(store, "berg", List.of(Kind.NAME)).size());
    }
  }

  @Test
  void aRestoredStoreIsSearchable() throws IOException {
    try (GraphStore store = GraphStore.create(dir.resolve("one"), BASE)) {
      put(store, article("a", "Una Berg sings .", "Una Berg"));
      DatasetGraph quads = store.dataset();
      Path two = dir.resolve("two");
      try (GraphStore copy =
          GraphStore.restore(
              two,
              BASE,
              to -> Txn.executeRead(quads, () -> StreamRDFOps.sendDatasetToStream(quads, to)))) {
        assertEquals(1, hits(copy, "berg", List.of(Kind.NAME)).size());
      }
    }
  }

  @Test
  void sparqlFindsWordsInAllGraphsOrInOne() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(
          store,
          article("a", "Una Berg sings .", "Una Berg"),
          article("b", "Una Berg slept . Ida Tal sings .", "Una Berg", "Ida Tal"));
      assertEquals(1, count(store, "?s text:query (rdfs:label \"una berg\")"));
      assertEquals(2, count(store, "?s text:query \"berg\""));
      assertEquals(1, count(store, "GRAPH <" + BASE + "article/a> { ?s text:query \"sing\" }"));
      assertEquals(
          0, count(store, "GRAPH <" + BASE + "article/a> { ?s text:query (rdfs:label \"tal\") }"));
      assertEquals(
          1, count(store, "GRAPH <" + BASE + "article/b> { ?s text:query (rdfs:label \"tal\") }"));
      assertEquals(
          2,
          count(store, "GRAPH ?g { ?s text:query (ng:text \"sing\") . ?s ng:inArticle ?article }"));
    }
  }

  @Test
  void sparqlDoesNotFindWordsInHiddenGraphs() {
    try (GraphStore store = GraphStore.create(dir, BASE)) {
      put(
          store,
          article("a", "Una Berg sings .", "Una Berg"),
          article("b", "Ida Berg sings .", "Ida Berg"));
      Set<Node> hidden = Set.of(store.iris().article("b"));
      assertEquals(1, count(store, "?s text:query \"berg\"", hidden));
      assertEquals(1, count(store, "?s text:query (rdfs:label \"berg\")", hidden));
    }
  }

  private static long count(GraphStore store, String pattern) {
    return count(store, pattern, Set.of());
  }

  private static long count(GraphStore store, String pattern, Set<Node> hidden) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX ng: <"
            + Vocabulary.NG
            + "> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?s { "
            + pattern
            + " }";
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          RowSet rows =
              QueryExec.dataset(store.dataset())
                  .context(store.hiding(hidden))
                  .query(query)
                  .build()
                  .select();
          return rows.stream().count();
        });
  }

  private static ArticleKnowledge article(String id, String sentence, String... persons) {
    Report report = new Report(id, sentence);
    for (String person : persons) {
      report.entity(EntityType.PERSON, person);
    }
    return report.knowledge();
  }

  private static void put(GraphStore store, ArticleKnowledge... articles) {
    store.ingest(
        List.of(articles).stream().map(a -> ArticleGraph.of(a, store.iris())).toList(),
        Reports::identity);
  }

  private static List<WordHit> hits(GraphStore store, String words, Collection<Kind> kinds) {
    return store.search().search(words, kinds, hit -> true, 10);
  }

  private static List<String> excerpts(GraphStore store, String words, Collection<Kind> kinds) {
    return hits(store, words, kinds).stream().map(WordHit::excerpt).toList();
  }
}
