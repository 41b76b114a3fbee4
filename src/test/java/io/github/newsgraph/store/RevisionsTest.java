package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.ArticleVersion;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/** An article that comes again with another text, and what stays of the former one. */
class RevisionsTest {
  private static final String BASE = "http://example.org/";

  private static final String DAY_1 = "2024-05-01";
  private static final String DAY_2 = "2024-05-02";
  private static final String DAY_3 = "2024-05-03";

  @Test
  void aNewTextTakesThePlaceOfTheFormerOfWhichARecordStays() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      assertEquals(new Ingested(1, 0, 0), put(store, version("one", "")));
      assertEquals(new Ingested(0, 1, 0), put(store, version("two", "")));
      assertEquals(List.of("Title one"), former(store));
      assertEquals(
          List.of("Title two"), store.articles().stream().map(StoredArticle::title).toList());
      List<String> dump = dump(store);
      assertTrue(
          dump.stream()
              .anyMatch(
                  l ->
                      l.startsWith("<http://example.org/article/arms> ")
                          && l.contains(
                              "wasRevisionOf> <http://example.org/article/arms#version=")),
          dump.toString());
    }
  }

  @Test
  void theSameTextAgainIsNoRevision() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      put(store, version("one", ""));
      List<String> before = dump(store);
      assertEquals(new Ingested(0, 0, 1), put(store, version("one", "")));
      assertEquals(before, dump(store));
    }
  }

  @Test
  void versionsWithDaysComeOutTheSameInWhateverOrderTheyCome() {
    ArticleKnowledge one = version("one", DAY_1);
    ArticleKnowledge two = version("two", DAY_2);
    ArticleKnowledge three = version("three", DAY_3);
    List<String> expected = dumpOf(one, two, three);
    assertEquals(expected, dumpOf(three, two, one));
    assertEquals(expected, dumpOf(two, three, one));
    assertEquals(expected, dumpOf(two, one, three));
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      put(store, three);
      assertEquals(new Ingested(0, 0, 0, 1), put(store, one));
      assertEquals(new Ingested(0, 0, 0, 1), put(store, two));
      assertEquals(List.of("Title two", "Title one"), former(store));
      assertEquals(new Ingested(0, 0, 1), put(store, three));
    }
  }

  @Test
  void withoutDaysTheOneThatComesLaterIsTheLater() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      put(store, version("one", ""));
      put(store, version("two", ""));
      put(store, version("three", ""));
      assertEquals(List.of("Title two", "Title one"), former(store));
      put(store, version("one", ""));
      assertEquals(List.of("Title three", "Title two"), former(store), "it is the present one now");
    }
  }

  @Test
  void anAddressMakesOneArticleOfTwoFiles() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      put(store, version(Reports.arms(), "one", "", "https://news.example/arms"));
      put(store, version(Reports.office(), "two", "", "https://news.example/arms"));
      put(store, version(Reports.words(), "three", "", "https://news.example/words"));
      assertEquals(
          List.of("office", "words"), store.articles().stream().map(StoredArticle::id).toList());
      assertEquals(List.of("Title one"), former(store));
    }
  }

  @Test
  void anArticleGoesWithTheRecordsOfItsFormerVersions() {
    ArticleKnowledge office = Reports.office();
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      put(store, office);
      put(store, version("one", ""));
      put(store, version("two", ""));
      assertTrue(store.remove("arms", Reports::identity));
      assertEquals(dumpOf(office), dump(store));
    }
  }

  @Test
  void anArticleThatWasReadIsNotedWithItsWordUntilItGoes() {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      ArticleGraph graph = ArticleGraph.of(version("one", ""), store.iris());
      store.ingest(List.of(graph.readAs("a1")), Reports::identity);
      assertTrue(store.isRead("arms", "a1"));
      assertFalse(store.isRead("arms", "b2"));
      assertEquals(
          new Ingested(0, 0, 1), store.ingest(List.of(graph.readAs("b2")), Reports::identity));
      assertTrue(store.isRead("arms", "b2"), "another program reads the same out of it");
      store.remove("arms", Reports::identity);
      assertFalse(store.isRead("arms", "b2"));
    }
  }

  private static Ingested put(GraphStore store, ArticleKnowledge article) {
    return store.ingest(List.of(ArticleGraph.of(article, store.iris())), Reports::identity);
  }

  private static List<String> dumpOf(ArticleKnowledge... articles) {
    try (GraphStore store = GraphStore.inMemory(BASE)) {
      Stream.of(articles).forEach(a -> put(store, a));
      return dump(store);
    }
  }

  /** The headlines of all former versions in a store, the last one first. */
  private static List<String> former(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            Contents.articles(store.dataset()).stream()
                .map(a -> Change.graph(store.dataset(), store.iris().article(a.id())))
                .flatMap(g -> ArticleGraph.read(store.iris(), g).former().stream())
                .map(ArticleVersion::headline)
                .map(h -> h.orElseThrow().getLiteralLexicalForm())
                .toList());
  }

  private static List<String> dump(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> store.dataset().stream().map(NodeFmtLib::str).sorted().toList());
  }

  private static ArticleKnowledge version(String text, String day) {
    return version(Reports.arms(), text, day, "arms.txt");
  }

  /** A report with another text, day and source. */
  private static ArticleKnowledge version(
      ArticleKnowledge report, String text, String day, String source) {
    Article is = report.document().article();
    Article article =
        new Article(
            is.id(),
            "Title " + text,
            is.text() + "\n" + text,
            day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            source,
            is.language(),
            is.paragraphs());
    Document document = new Document(article, report.document().sentences());
    return new ArticleKnowledge(document, report.claims(), report.entities());
  }
}
