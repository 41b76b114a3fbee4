package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Merge;
import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.entity.Decision.RejectClaim;
import io.github.newsgraph.entity.Decision.Rename;
import io.github.newsgraph.entity.Decision.Retype;
import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.text.EntityType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurationTest {
  private static final String BASE = "http://example.org/";
  private static final Instant WHEN = Instant.parse("2024-06-26T10:00:00Z");
  private static final int SEQUENCES = 30;

  private final EntityResolver resolver = new EntityResolver(Gazetteer.load());
  private GraphStore store;
  private Curation curation;

  @BeforeEach
  void build() {
    store = GraphStore.inMemory(BASE);
    ingest(store, Reports.all());
    curation = new Curation(store, resolver);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void ingest(GraphStore store, List<ArticleKnowledge> articles) {
    store.ingest(articles.stream().map(a -> ArticleGraph.of(a, store.iris())).toList(), resolver);
  }

  private static Pointer pointer(String id) {
    return new Pointer(id, new TreeSet<>());
  }

  private int add(IntFunction<Decision> decision) {
    return add(curation, decision).entry().decision().number();
  }

  private static Curation.Change add(Curation curation, IntFunction<Decision> decision) {
    return curation.add(n -> new CurationEntry(decision.apply(n), "lea", WHEN, Optional.empty()));
  }

  private int merge(String... ids) {
    return add(n -> new Merge(n, List.of(ids).stream().map(CurationTest::pointer).toList()));
  }

  private int split(String id, String label, Set<String> articles, Set<Place> mentions) {
    return add(
        n ->
            new Split(
                n,
                pointer(id),
                new TreeSet<>(articles),
                new TreeSet<>(mentions),
                label.replace(' ', '_') + "__" + n,
                label));
  }

  private static List<String> dump(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream()
                .filter(q -> !q.getGraph().equals(Vocabulary.ONTOLOGY))
                .map(CurationTest::line)
                .sorted()
                .toList());
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNodesNT(
        quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
  }

  private boolean ask(String pattern) {
    String query =
        "PREFIX id: <http://example.org/id/> PREFIX ng: <https://w3id.org/newsgraph/ontology#> "
            + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
            + "PREFIX dct: <http://purl.org/dc/terms/> ASK { "
            + pattern
            + " }";
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
            return exec.ask();
          }
        });
  }

  @Test
  void mergedEntitiesShareMentionsClaimsAndNames() {
    merge("NorAir", "Osted");
    assertFalse(ask("?x ng:mentionOf id:Osted"));
    assertTrue(ask("?m ng:mentionOf id:NorAir ; ng:text \"Osted\""));
    assertTrue(ask("?claim rdf:subject id:Ana_Popa ; ng:place id:NorAir"));
    assertTrue(ask("id:NorAir skos:altLabel \"Osted\""));
    assertTrue(ask("id:Osted dct:isReplacedBy id:NorAir"));
    assertTrue(ask("?local ng:denotes id:NorAir ; ng:joinedBy \"curation 1\""));
  }

  @Test
  void aFactBetweenMergedEntitiesIsNoneAnyMore() {
    assertTrue(ask("id:Ana_Popa ng:meets id:Erik_Berg"));
    merge("Ana_Popa", "Erik_Berg");
    assertTrue(ask("?c rdf:subject id:Ana_Popa ; rdf:predicate ng:meets ; rdf:object id:Ana_Popa"));
    assertFalse(ask("id:Ana_Popa ng:meets id:Ana_Popa"));
    assertFalse(ask("id:Ana_Popa ng:succeeds ?anybody"));
  }

  @Test
  void aWholeArticleIsSplitOff() {
    split("Erik_Berg", "Erik Berg", Set.of("words"), Set.of());
    assertTrue(ask("id:Erik_Berg__1 ng:criticizes ?it ; rdfs:label \"Erik Berg\""));
    assertTrue(ask("id:Ana_Popa ng:meets id:Erik_Berg"));
    assertFalse(ask("id:Erik_Berg ng:criticizes ?it"));
  }

  @Test
  void aSingleMentionTakesItsClaimsWithIt() {
    // "Berg said" in the second sentence of "words"
    split("Erik_Berg", "Berg", Set.of(), Set.of(new Place("words", 44, 48)));
    assertTrue(ask("?m ng:mentionOf id:Berg__1 ; ng:text \"Berg\" ; ng:joinedBy \"curation 1\""));
    assertTrue(ask("?c rdf:subject id:Berg__1 ; rdf:predicate ng:says"));
    assertTrue(ask("id:Erik_Berg ng:criticizes ?it"));
    assertFalse(ask("?c rdf:subject id:Erik_Berg ; rdf:predicate ng:says"));
    assertTrue(ask("id:Berg__1 a ng:Person"));
  }

  @Test
  void whatIsSplitOffCanBeMergedElsewhere() {
    int split = split("Erik_Berg", "Berg", Set.of(), Set.of(new Place("words", 44, 48)));
    merge("Ana_Popa", "Berg__" + split);
    assertTrue(ask("?c rdf:subject id:Ana_Popa ; rdf:predicate ng:says"));
    assertFalse(ask("?m ng:mentionOf id:Berg__1"));
  }

  @Test
  void labelsAliasesAndTypesChangeWhereverTheEntityStands() {
    add(n -> new Rename(n, pointer("Erik_Berg"), "Erik A. Berg"));
    add(n -> new Decision.Alias(n, pointer("Erik_Berg"), "the Mountain", false));
    add(n -> new Decision.Alias(n, pointer("Erik_Berg"), "Berg", true));
    add(n -> new Retype(n, pointer("Norland"), EntityType.ORGANIZATION));
    assertTrue(ask("id:Erik_Berg rdfs:label \"Erik A. Berg\" ; skos:altLabel \"Erik Berg\""));
    assertTrue(ask("id:Erik_Berg skos:altLabel \"the Mountain\""));
    assertFalse(ask("id:Erik_Berg skos:altLabel \"Berg\""));
    assertFalse(ask("id:Erik_Berg rdfs:label \"Erik Berg\""));
    assertTrue(ask("id:Norland a ng:Organization"));
    assertFalse(ask("id:Norland a ng:Country"));
  }

  @Test
  void aRejectedClaimStaysAndAssertsNothing() {
    add(n -> new RejectClaim(n, claims("meets").get(0)));
    assertTrue(ask("?c rdf:predicate ng:meets ; ng:status ng:Asserted ; ng:rejectedBy ?entry"));
    assertFalse(ask("?a ng:meets ?b"));
  }

  @Test
  void aFactStaysThatAnotherClaimOfTheArticleAsserts() {
    List<String> supporting = claims("supports");
    assertEquals(2, supporting.size(), "one asserted, in office, and one denied, in arms");
    for (String claim : supporting) {
      add(n -> new RejectClaim(n, claim));
    }
    assertFalse(ask("id:Norland ng:supports id:Sudland"));
    curation.undo(1);
    curation.undo(2);
    assertTrue(ask("id:Norland ng:supports id:Sudland"));
  }

  private List<String> claims(String relation) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream(
                    Node.ANY, Node.ANY, Vocabulary.PREDICATE, Vocabulary.ng(relation))
                .map(q -> q.getSubject().getURI().replaceFirst(".*/", ""))
                .sorted()
                .toList());
  }

  @Test
  void nothingIsChangedByADecisionWithoutEffect() {
    List<String> before = dump(store);
    for (IntFunction<Decision> none :
        List.<IntFunction<Decision>>of(
            n -> new Rename(n, pointer("Nobody"), "X"),
            n -> new Rename(n, pointer("Ana_Popa"), "Ana Popa"),
            n -> new Merge(n, List.of(pointer("Ana_Popa"), pointer("Ana_Popa"))),
            n -> new RejectClaim(n, "0123456789abcdef01234567"))) {
      assertThrows(CurationException.class, () -> add(none));
      assertEquals(before, dump(store));
    }
  }

  @Test
  void undoLeavesNoTrace() {
    List<String> before = dump(store);
    int merge = merge("Ana_Popa", "NorAir");
    assertNotEquals(before, dump(store));
    curation.undo(merge);
    assertEquals(before, dump(store));
  }

  @Test
  void whatOthersBuildOnIsNotUndoneBeforeThem() {
    int split = split("Erik_Berg", "Erik Berg", Set.of("words"), Set.of());
    int rename = add(n -> new Rename(n, pointer("Erik_Berg__" + split), "Erik Berg the Elder"));
    List<String> before = dump(store);
    CurationException refused = assertThrows(CurationException.class, () -> curation.undo(split));
    assertTrue(refused.getMessage().endsWith("undo " + rename), refused.getMessage());
    assertEquals(before, dump(store));
    curation.undo(rename);
    curation.undo(split);
  }

  @Test
  void aMergeCanBeUndoneThatALaterEntryDoesNotNeed() {
    int merge = merge("Ana_Popa", "NorAir");
    add(n -> new Rename(n, pointer("Ana_Popa"), "Ana M. Popa"));
    curation.undo(merge);
    assertTrue(ask("id:Ana_Popa rdfs:label \"Ana M. Popa\" . ?m ng:mentionOf id:NorAir"));
  }

  @Test
  void anEntryThatDoesNotExistCannotBeUndone() {
    CurationException refused = assertThrows(CurationException.class, () -> curation.undo(7));
    assertEquals("the curation log has no entry 7", refused.getMessage());
  }

  @Test
  void anEntryIsIdleWhileItsEntityIsNotThere() {
    merge("Ana_Popa", "NorAir");
    assertEquals(List.of(Optional.empty()), idle());
    List<String> before = dump(store);
    store.remove("words", resolver);
    assertEquals(List.of(Optional.of("NorAir is not in the graph")), idle());
    ingest(store, List.of(Reports.words()));
    assertEquals(List.of(Optional.empty()), idle());
    assertEquals(before, dump(store));
  }

  private List<Optional<String>> idle() {
    return curation.log().stream().map(Curation.Logged::idle).toList();
  }

  @Test
  void aDecisionFollowsItsEntityToAnotherId() {
    try (GraphStore one = GraphStore.inMemory(BASE)) {
      ingest(one, List.of(Reports.office()));
      Curation early = new Curation(one, resolver);
      add(early, n -> new Rename(n, pointer("Berg"), "Erik the President"));
      ingest(one, List.of(Reports.words()));
      store.close();
      store = one;
      assertTrue(ask("id:Erik_Berg rdfs:label \"Erik the President\""));
      assertTrue(early.log().get(0).idle().isEmpty());
    }
    store = GraphStore.inMemory(BASE);
  }

  /** One store for all sequences: each has to leave it as it found it. */
  @Test
  void anySequenceOfDecisionsAndUndosIsTheReplayOfWhatStands() {
    try (GraphStore other = GraphStore.inMemory(BASE)) {
      List<String> empty = dump(other);
      clear(store);
      for (int seed = 0; seed < SEQUENCES; seed++) {
        Random random = new Random(seed);
        List<ArticleKnowledge> articles = new ArrayList<>(Reports.all());
        Collections.shuffle(articles, random);
        int late = random.nextInt(articles.size());
        ingest(store, articles.subList(late, articles.size()));
        List<String> before = dump(store);
        for (int step = 0; step < 5; step++) {
          attempt(random);
        }
        ingest(store, articles.subList(0, late));
        attempt(random);
        assertEquals(replayed(other, articles, random), dump(store), "sequence " + seed);
        clear(other);
        undoAll();
        articles.subList(0, late).forEach(a -> store.remove(a.document().article().id(), resolver));
        assertEquals(before, dump(store), "sequence " + seed + " undone");
        clear(store);
        assertEquals(empty, dump(store), "sequence " + seed + " cleared");
      }
    }
  }

  private void clear(GraphStore store) {
    store.change(() -> store.dataset().removeGraph(store.iris().curationGraph()));
    store.articles().forEach(a -> store.remove(a.id(), resolver));
  }

  /** The log of the store in another one, into which the articles are read in some order. */
  private List<String> replayed(GraphStore other, List<ArticleKnowledge> articles, Random random) {
    List<Quad> log =
        Txn.calculateRead(
            store.dataset(),
            () -> List.copyOf(Change.graph(store.dataset(), store.iris().curationGraph())));
    other.change(() -> log.forEach(other.dataset()::add));
    List<ArticleKnowledge> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    int first = 1 + random.nextInt(shuffled.size());
    ingest(other, shuffled.subList(0, first));
    ingest(other, shuffled.subList(first, shuffled.size()));
    return dump(other);
  }

  private void undoAll() {
    List<Curation.Logged> entries = new ArrayList<>(curation.log());
    Collections.reverse(entries);
    entries.forEach(e -> curation.undo(e.entry().decision().number()));
  }

  private void attempt(Random random) {
    List<String> before = dump(store);
    try {
      List<Curation.Logged> entries = curation.log();
      if (!entries.isEmpty() && random.nextInt(4) == 0) {
        curation.undo(entries.get(random.nextInt(entries.size())).entry().decision().number());
      } else {
        add(n -> decision(n, store, random));
      }
    } catch (CurationException refused) {
      assertEquals(before, dump(store), refused.getMessage());
    }
  }

  private static Decision decision(int number, GraphStore store, Random random) {
    List<Quad> denoting =
        store.dataset().stream(Node.ANY, Node.ANY, Vocabulary.MENTION_OF, Node.ANY)
            .sorted(Comparator.comparing(CurationTest::line))
            .toList();
    Quad one = denoting.get(random.nextInt(denoting.size()));
    Pointer pointer = pointer(store, one);
    String article = store.iris().name("article/", one.getGraph()).orElseThrow();
    return switch (random.nextInt(7)) {
      case 0, 1 ->
          new Merge(
              number,
              List.of(pointer, pointer(store, denoting.get(random.nextInt(denoting.size())))));
      case 2 ->
          new Split(
              number,
              pointer,
              new TreeSet<>(List.of(article)),
              new TreeSet<>(),
              "Other__" + number,
              "Other");
      case 3 ->
          new Split(
              number,
              pointer,
              new TreeSet<>(),
              new TreeSet<>(List.of(place(article, one.getSubject()))),
              "Other__" + number,
              "Other");
      case 4 -> new Rename(number, pointer, "Name " + random.nextInt(3));
      case 5 -> new Decision.Alias(number, pointer, "Berg", random.nextBoolean());
      default -> new Retype(number, pointer, EntityType.values()[random.nextInt(5)]);
    };
  }

  private static Pointer pointer(GraphStore store, Quad mention) {
    String article = store.iris().name("article/", mention.getGraph()).orElseThrow();
    return new Pointer(
        store.iris().entityName(mention.getObject()).orElseThrow(),
        new TreeSet<>(List.of(article)));
  }

  private static Place place(String article, Node mention) {
    String[] span = mention.getURI().replaceFirst(".*=", "").split(",");
    return new Place(article, Integer.parseInt(span[0]), Integer.parseInt(span[1]));
  }
}
