package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class InferenceTest {
  private static final String BASE = "http://example.org/";

  private final GraphStore store = GraphStore.inMemory(BASE);
  private final Iris iris = store.iris();

  @Test
  void aFactHoldsForTheRelationsAboveItsOwn() {
    say("a", "Una", "murders", "Ole");
    assertTrue(isInferred("Una", "kills", "Ole"));
    assertTrue(isInferred("Una", "harms", "Ole"));
    assertFalse(isInferred("Una", "relatedTo", "Ole"));
    assertFalse(isInferred("Una", "murders", "Ole"));
  }

  @Test
  void aFactHoldsTheOtherWayRound() {
    say("a", "Una", "succeeds", "Ole");
    say("b", "Una", "spouseOf", "Ole");
    assertTrue(isInferred("Ole", "precedes", "Una"));
    assertTrue(isInferred("Ole", "spouseOf", "Una"));
    assertTrue(isInferred("Ole", "familyOf", "Una"));
  }

  @Test
  void aCountryIsAPlace() {
    Report report = new Report("a", "Norland met Osten .");
    report.known(EntityType.COUNTRY, "Norland", "Norland").entity(EntityType.PERSON, "Osten");
    report.claim(report.the(0, "Osten"), "visits", report.the(0, "Norland"), Status.ASSERTED);
    put(report);
    Node place = Vocabulary.ng("Place");
    assertEquals(Set.of(Triple.create(iris.entity("Norland"), Vocabulary.TYPE, place)), inferred());
  }

  @Test
  void aPartOfAPartIsAPart() {
    say("a", "Cell", "partOf", "Branch");
    say("b", "Body", "hasPart", "Branch");
    assertTrue(isInferred("Cell", "partOf", "Body"));
    assertTrue(isInferred("Body", "hasPart", "Cell"));
    assertTrue(isInferred("Body", "includes", "Cell"));
    store.remove("b", Reports::identity);
    assertEquals(
        Set.of("Branch hasPart Cell", "Branch includes Cell"),
        inferred().stream().map(InferenceTest::words).collect(Collectors.toSet()));
  }

  @Test
  void chainsHaveThreeFactsAtMost() {
    say("a", "One", "locatedIn", "Two");
    say("b", "Two", "locatedIn", "Three");
    say("c", "Three", "locatedIn", "Four");
    say("d", "Four", "locatedIn", "Five");
    assertTrue(isInferred("One", "locatedIn", "Four"));
    assertFalse(isInferred("One", "locatedIn", "Five"));
  }

  @Test
  void nothingFollowsFromWhatIsNotAsserted() {
    for (Status status : Status.values()) {
      if (status != Status.ASSERTED) {
        Report report = report("a" + status, "Una", "Ole");
        report.claim(report.the(0, "Una"), "murders", report.the(0, "Ole"), status);
        put(report);
      }
    }
    Report said = report("said", "Una", "Ole");
    said.entity(EntityType.PERSON, "said");
    said.claim(
        said.the(0, "Una"),
        "murders",
        said.the(0, "Ole"),
        Status.ASSERTED,
        said.saidBy(0, "said", "said"));
    put(said);
    assertEquals(Set.of(), inferred());
  }

  @Test
  void whatAnArticleAssertsIsNotInferredUntilTheArticleGoes() {
    say("a", "Una", "murders", "Ole");
    say("b", "Una", "kills", "Ole");
    assertFalse(isInferred("Una", "kills", "Ole"));
    store.remove("b", Reports::identity);
    assertTrue(isInferred("Una", "kills", "Ole"));
    store.remove("a", Reports::identity);
    assertEquals(Set.of(), inferred());
  }

  @Test
  void whatFollowsIsWhatAReasonerOfJenaFinds() {
    for (long seed = 1; seed <= 4; seed++) {
      try (GraphStore random = GraphStore.inMemory(BASE)) {
        List<Report> reports = reports(new Random(seed));
        reports.forEach(r -> put(random, r));
        for (int i = 0; i < reports.size(); i += 3) {
          random.remove("r" + i, Reports::identity);
        }
        assertEquals(
            words(ReasonedFacts.of(random)), words(ReasonedFacts.inferred(random)), "seed " + seed);
        assertFalse(ReasonedFacts.inferred(random).isEmpty());
      }
    }
  }

  @Test
  void anotherOntologyHasAllInferredAnew() {
    say("a", "Una", "murders", "Ole");
    Set<Triple> before = inferred();
    Node graph = iris.storeGraph();
    DatasetGraph quads = store.dataset();
    Txn.executeWrite(
        quads,
        () -> {
          quads.deleteAny(graph, Node.ANY, Vocabulary.ONTOLOGY_SHA256, Node.ANY);
          quads.removeGraph(iris.inferredGraph());
        });
    store.ingest(List.of(), Reports::identity);
    assertEquals(before, inferred());
  }

  /** Facts between few things; chains go from lower to higher numbers, so they stay short. */
  private static List<Report> reports(Random random) {
    List<String> relations =
        List.of(
            "partOf", "hasPart", "headquarteredIn", "spouseOf", "tradesWith", "murders", "owns");
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int first = random.nextInt(3);
      int last = first + 1 + random.nextInt(3 - first);
      String relation = relations.get(random.nextInt(relations.size()));
      boolean turned = relation.equals("hasPart");
      Report report = report("r" + i, "N" + first, "N" + last);
      report.claim(
          report.the(0, "N" + (turned ? last : first)),
          relation,
          report.the(0, "N" + (turned ? first : last)),
          Status.ASSERTED);
      reports.add(report);
    }
    return reports;
  }

  private void say(String id, String subject, String relation, String object) {
    Report report = report(id, subject, object);
    report.claim(report.the(0, subject), relation, report.the(0, object), Status.ASSERTED);
    put(report);
  }

  private static Report report(String id, String first, String second) {
    Report report = new Report(id, first + " and " + second + " said .");
    return report.entity(EntityType.ORGANIZATION, first).entity(EntityType.ORGANIZATION, second);
  }

  private void put(Report report) {
    put(store, report);
  }

  private static void put(GraphStore store, Report report) {
    store.ingest(List.of(ArticleGraph.of(report.knowledge(), store.iris())), Reports::identity);
  }

  private boolean isInferred(String subject, String relation, String object) {
    return inferred()
        .contains(
            Triple.create(
                iris.entity(subject),
                NodeFactory.createURI(Vocabulary.NG + relation),
                iris.entity(object)));
  }

  private Set<Triple> inferred() {
    return ReasonedFacts.inferred(store);
  }

  private static String words(Set<Triple> triples) {
    return triples.stream()
        .map(InferenceTest::words)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static String words(Triple t) {
    return t.getSubject().getLocalName()
        + " "
        + t.getPredicate().getLocalName()
        + " "
        + t.getObject().getLocalName();
  }
}
