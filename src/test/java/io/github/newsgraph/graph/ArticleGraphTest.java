package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {
  private final Iris iris = new Iris("http://example.org/");

  @Test
  void aFactStandsOnlyIfAssertedInTheArticlesOwnVoice() {
    Set<Quad> arms = quads(Reports.arms());
    Node norland = iris.entity("Norland");
    assertTrue(
        has(arms, iris.entity("Ana_Popa"), Vocabulary.ng("meets"), iris.entity("Erik_Berg")));
    assertFalse(
        has(arms, norland, Vocabulary.ng("sends"), iris.entity("Hawk")), "planned, and said");
    assertFalse(has(arms, norland, Vocabulary.ng("supports"), iris.entity("Sudland")), "negated");
  }

  @Test
  void aClaimReifiesItsTripleAndHasItInPlainForm() {
    Set<Quad> quads = quads(Reports.arms());
    Node claim = subject(quads, Vocabulary.PREDICATE, Vocabulary.ng("sends"));
    Node norland = iris.entity("Norland");
    Node hawk = iris.entity("Hawk");
    assertTrue(
        has(
            quads,
            claim,
            Vocabulary.REIFIES,
            NodeFactory.createTripleTerm(norland, Vocabulary.ng("sends"), hawk)));
    assertTrue(has(quads, claim, Vocabulary.SUBJECT, norland));
    assertTrue(has(quads, claim, Vocabulary.OBJECT, hawk));
    assertTrue(has(quads, claim, Vocabulary.STATUS, Vocabulary.ng("Planned")));
    assertTrue(has(quads, claim, Vocabulary.SAID_BY, iris.entity("Ana_Popa")));
    assertTrue(has(quads, claim, Vocabulary.ng("recipient"), iris.entity("Estland")));
    assertTrue(has(quads, claim, Vocabulary.OBJECT_PHRASE, Literals.string("Hawk launchers")));
  }

  @Test
  void nothingIsBlank() {
    assertTrue(
        quads(Reports.arms()).stream()
            .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank()));
  }

  @Test
  void anOpenRelationIsDescribedWhereItIsUsed() {
    Set<Quad> quads = quads(Reports.office());
    Node relation = iris.openRelation("drop_out_of");
    assertTrue(has(quads, relation, Vocabulary.LABEL, Literals.string("drop out of")));
    assertTrue(has(quads, relation, Vocabulary.SUB_PROPERTY_OF, Vocabulary.RELATED_TO));
  }

  @Test
  void offsetsAreInCodePoints() {
    Report report = new Report("smile", "\uD83D\uDE00 Berg met Popa .");
    report.entity(EntityType.PERSON, "Berg").entity(EntityType.PERSON, "Popa");
    Set<Quad> quads = quads(report.knowledge());
    assertTrue(
        has(quads, iris.passage("smile", 0, 17), Vocabulary.END_INDEX, Literals.integer(17)));
    assertTrue(has(quads, iris.mention("smile", 2, 6), Vocabulary.TEXT, Literals.string("Berg")));
  }

  @Test
  void theSameClaimTwiceIsOneAndTheLessFirmOneStays() {
    Report report = new Report("twice", "Berg met Popa .");
    report.entity(EntityType.PERSON, "Berg").entity(EntityType.PERSON, "Popa");
    Argument berg = report.the(0, "Berg");
    Argument popa = report.the(0, "Popa");
    report.claim(berg, "meets", popa, Status.ASSERTED);
    report.claim(
        berg,
        "meets",
        popa,
        Status.PLANNED,
        Report.role("amount", new Argument.Value("2", Argument.Datatype.INTEGER)));
    Set<Quad> quads = quads(report.knowledge());
    Node claim = subject(quads, Vocabulary.PREDICATE, Vocabulary.ng("meets"));
    assertEquals(
        1, quads.stream().filter(q -> q.getPredicate().equals(Vocabulary.REIFIES)).count());
    assertTrue(has(quads, claim, Vocabulary.STATUS, Vocabulary.ng("Planned")));
    assertTrue(has(quads, claim, Vocabulary.ng("amount"), Literals.integer(2)));
    assertFalse(has(quads, iris.entity("Berg"), Vocabulary.ng("meets"), iris.entity("Popa")));
  }

  @Test
  void theSameInputGivesTheSameQuadsInTheSameOrder() {
    assertEquals(
        ArticleGraph.of(Reports.arms(), iris).quads(identity()),
        ArticleGraph.of(Reports.arms(), iris).quads(identity()));
  }

  @Test
  void aStoredGraphTellsItsLocalEntities() {
    for (ArticleKnowledge article : Reports.all()) {
      List<Quad> stored = new ArrayList<>(quads(article));
      Collections.shuffle(stored, new Random(1));
      assertEquals(article.entities().entities(), ArticleGraph.read(iris, stored).entities());
    }
  }

  @Test
  void aStoredGraphUnderAnotherIdentityIsAsIfWrittenFresh() {
    for (ArticleKnowledge article : Reports.all()) {
      Map<LocalEntity.Key, Identity> alone = Reports.identityOf(List.of(article));
      ArticleGraph fresh = ArticleGraph.of(article, iris);
      ArticleGraph read = ArticleGraph.read(iris, fresh.quads(alone));
      assertEquals(new HashSet<>(fresh.quads(identity())), new HashSet<>(read.quads(identity())));
    }
    assertNotEquals(
        new HashSet<>(
            ArticleGraph.of(Reports.office(), iris)
                .quads(Reports.identityOf(List.of(Reports.office())))),
        quads(Reports.office()));
  }

  @Test
  void aClaimWithoutAnEntityIsRefused() {
    Report report = new Report("odd", "Berg met Popa .");
    report.entity(EntityType.PERSON, "Berg");
    report.claim(report.the(0, "Berg"), "meets", new Argument.Constant("nobody"), Status.ASSERTED);
    assertThrows(IllegalArgumentException.class, () -> ArticleGraph.of(report.knowledge(), iris));
  }

  @Test
  void theGraphConformsToTheShapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    Reports.all().forEach(a -> quads(a).forEach(q -> graph.add(q.asTriple())));
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    if (!report.conforms()) {
      ShLib.printReport(report);
    }
    assertTrue(report.conforms());
  }

  private static Map<LocalEntity.Key, Identity> identity() {
    return Reports.identityOf(Reports.all());
  }

  private Set<Quad> quads(ArticleKnowledge article) {
    Map<LocalEntity.Key, Identity> identity = new HashMap<>(Reports.identityOf(List.of(article)));
    identity.putAll(identity());
    return ArticleGraph.of(article, iris).quads(identity).stream().collect(Collectors.toSet());
  }

  private static boolean has(Set<Quad> quads, Node s, Node p, Node o) {
    return quads.stream().anyMatch(q -> q.asTriple().matches(s, p, o));
  }

  private static Node subject(Set<Quad> quads, Node p, Node o) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(p) && q.getObject().equals(o))
        .findFirst()
        .orElseThrow()
        .getSubject();
  }
}
