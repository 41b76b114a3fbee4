package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.text.EntityType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class CurationQuadsTest {
  private static final Instant WHEN = Instant.parse("2024-06-26T10:00:00Z");

  private final Iris iris = new Iris("http://example.org/");

  private static Pointer pointer(String id, String... articles) {
    return new Pointer(id, new TreeSet<>(List.of(articles)));
  }

  private static final List<Decision> ALL =
      List.of(
          new Decision.Merge(
              1, List.of(pointer("Ana_Popa", "a b", "c%d"), pointer("Popa_(person)", "x#y"))),
          new Decision.Split(
              2,
              pointer("Berg", "words"),
              new TreeSet<>(List.of("summit")),
              new TreeSet<>(List.of(new Place("words", 5, 9), new Place("a#mention=1,2", 0, 4))),
              "Erik_Berg__2",
              "Erik Berg"),
          new Decision.Rename(3, pointer("Ana_Popa"), "Ana \"Anuța\" Popa"),
          new Decision.Alias(4, pointer("Ana_Popa"), "La Popa", false),
          new Decision.Alias(5, pointer("Ana_Popa"), "Popa", true),
          new Decision.Retype(6, pointer("Hawk"), EntityType.ORGANIZATION),
          new Decision.RejectClaim(7, "0a1b2c3d4e5f60718293a4b5"));

  private static CurationEntry entry(Decision decision) {
    Optional<String> why =
        decision.number() % 2 == 0 ? Optional.of("the same office") : Optional.empty();
    return new CurationEntry(decision, "Lea König", WHEN.plusSeconds(decision.number()), why);
  }

  private List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    ALL.forEach(d -> quads.addAll(CurationQuads.of(entry(d), iris)));
    return quads;
  }

  @Test
  void everyKindOfEntryComesBackAsItWasWritten() {
    List<Quad> quads = quads();
    Collections.shuffle(quads, new Random(1));
    List<CurationEntry> entries = CurationReader.read(quads, iris);
    assertEquals(ALL.stream().map(CurationQuadsTest::entry).toList(), entries);
  }

  @Test
  void everyKindOfEntryConformsToTheShapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    quads().forEach(q -> graph.add(q.asTriple()));
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    assertEquals(Set.of(), Set.copyOf(report.getEntries()));
  }

  @Test
  void anEntryIsAnActivityOfSomebodyAtSomeTime() {
    List<Quad> quads = CurationQuads.of(entry(ALL.get(1)), iris);
    Node entry = iris.curation(2);
    assertTrue(quads.stream().allMatch(q -> q.getGraph().equals(iris.curationGraph())));
    assertEquals("http://example.org/curation/2", entry.getURI());
    assertTrue(has(quads, entry, Vocabulary.TYPE, Vocabulary.ng("Split")));
    assertTrue(has(quads, entry, Vocabulary.COMMENT, Literals.string("the same office")));
    assertTrue(has(quads, entry, Vocabulary.ASSOCIATED_WITH, iris.curator("Lea König")));
    assertTrue(has(quads, entry, Vocabulary.SPLITS_OFF, iris.article("summit")));
    assertTrue(has(quads, entry, Vocabulary.SPLITS_OFF, iris.mention("words", 5, 9)));
    assertTrue(quads.stream().noneMatch(q -> q.getObject().isBlank()));
  }

  private static boolean has(List<Quad> quads, Node subject, Node predicate, Node object) {
    return quads.stream()
        .anyMatch(
            q ->
                q.getSubject().equals(subject)
                    && q.getPredicate().equals(predicate)
                    && q.getObject().equals(object));
  }

  @Test
  void aLogWithAnEntryThatLacksSomethingIsRefused() {
    List<Quad> quads = new ArrayList<>(CurationQuads.of(entry(ALL.get(2)), iris));
    quads.removeIf(q -> q.getPredicate().equals(Vocabulary.GIVEN_LABEL));
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> CurationReader.read(quads, iris));
    assertTrue(refused.getMessage().contains("curation/3"), refused.getMessage());
  }
}
