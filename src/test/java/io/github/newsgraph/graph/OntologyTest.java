package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.ontology.ObjectProperty;
import org.apache.jena.ontology.OntClass;
import org.apache.jena.ontology.OntModel;
import org.apache.jena.ontology.OntModelSpec;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final String FILE = "ontology/newsgraph.ttl";
  private static final Set<String> PLOVER_TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static final Graph ONTOLOGY = GraphFactory.createDefaultGraph();

  /** The terms that the ontology defines. */
  private static final Set<Node> TERMS;

  static {
    RDFDataMgr.read(ONTOLOGY, FILE);
    TERMS =
        ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
            .map(Triple::getSubject)
            .filter(OntologyTest::isTerm)
            .collect(Collectors.toSet());
  }

  private static Stream<Node> objects(Node subject, Node predicate) {
    return ONTOLOGY.stream(subject, predicate, Node.ANY).map(Triple::getObject);
  }

  private static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocabulary.NG);
  }

  private static List<Node> relations() {
    return ONTOLOGY.stream(Node.ANY, RDFS.subPropertyOf.asNode(), Vocabulary.RELATED_TO)
        .map(Triple::getSubject)
        .toList();
  }

  private static Set<String> termsNamedIn(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\bng:([A-Za-z]\\w*)").matcher(text);
    matcher.results().map(r -> r.group(1)).forEach(names::add);
    return names;
  }

  private static Set<String> undefined(Set<String> names) {
    names.removeIf(name -> TERMS.contains(Vocabulary.ng(name)));
    return names;
  }

  @Test
  void parsesWithoutAWarning() {
    for (String name : List.of("newsgraph.ttl", "shapes.ttl", "gazetteer.ttl")) {
      RDFParser.source(FOLDER.resolve(name).toString())
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new StreamRDFBase());
    }
  }

  @Test
  void everyTermHasOneLabelAndOneComment() {
    for (Node term : TERMS) {
      assertEquals(1, objects(term, RDFS.label.asNode()).count(), "labels of " + term);
      assertEquals(1, objects(term, RDFS.comment.asNode()).count(), "comments of " + term);
    }
  }

  @Test
  void everyTermThatIsUsedIsDefined() throws IOException {
    Set<Node> used = new HashSet<>();
    ONTOLOGY.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(OntologyTest::isTerm)
        .forEach(used::add);
    used.removeAll(TERMS);
    assertEquals(Set.of(), used);
    for (String name : List.of("shapes.ttl", "gazetteer.ttl")) {
      Set<String> names = termsNamedIn(Files.readString(FOLDER.resolve(name)));
      assertEquals(Set.of(), undefined(names), name);
    }
  }

  @Test
  void noTermIsDefinedInTwoPlaces() {
    List<Node> order = new ArrayList<>();
    RDFParser.source(FILE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                Node subject = triple.getSubject();
                boolean same = !order.isEmpty() && order.get(order.size() - 1).equals(subject);
                if (!same && subject.isURI()) {
                  order.add(subject);
                }
              }
            });
    Set<Node> seen = new HashSet<>();
    // The description of a blank node inside a block comes before the block goes on.
    order.removeIf(subject -> !isTerm(subject));
    assertEquals(List.of(), order.stream().filter(subject -> !seen.add(subject)).toList());
  }

  @Test
  void everyTermOfTheProgramIsDefined() throws IllegalAccessException {
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      boolean term = Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class;
      if (term && isTerm((Node) field.get(null))) {
        assertTrue(TERMS.contains(field.get(null)), field.getName());
      }
    }
  }

  @Test
  void everyTermOfTheQueriesIsDefined() throws IOException {
    try (Stream<Path> queries = Files.list(Path.of("queries"))) {
      for (Path query : queries.filter(q -> q.toString().endsWith(".rq")).toList()) {
        assertEquals(Set.of(), undefined(termsNamedIn(Files.readString(query))), query.toString());
      }
    }
  }

  @Test
  void everyRelationOfTheRulesIsDefinedWithTheSamePloverType() throws IOException {
    Pattern stanza =
        Pattern.compile("(?m)^relation +(\\w+)[^\\n]*(?:\\n[ \\t]+(?:label|plover)[^\\n]*)*");
    try (Stream<Path> files = Files.walk(FOLDER.resolve("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        stanza.matcher(Files.readString(file)).results().forEach(s -> check(file, s));
      }
    }
  }

  private static void check(Path file, MatchResult stanza) {
    Node relation = Vocabulary.ng(stanza.group(1));
    String place = file + ": " + stanza.group(1);
    assertTrue(relations().contains(relation), place + " is no relation of the ontology");
    Matcher plover = Pattern.compile("\\n[ \\t]+plover +(\\w+)").matcher(stanza.group());
    if (plover.find()) {
      Node type = NodeFactory.createLiteralString(plover.group(1));
      assertTrue(
          ONTOLOGY.contains(relation, Vocabulary.ng("plover"), type), place + " is no " + type);
    }
  }

  @Test
  void relationsHaveDifferentLabelsAndPloverTypesThatThereAre() {
    Set<Node> labels = new HashSet<>();
    for (Node relation : relations()) {
      assertTrue(objects(relation, RDFS.label.asNode()).allMatch(labels::add), relation.toString());
      assertTrue(
          objects(relation, Vocabulary.ng("plover"))
              .allMatch(type -> PLOVER_TYPES.contains(type.getLiteralLexicalForm())),
          relation.toString());
    }
    assertTrue(relations().size() > 200);
  }

  @Test
  void loadsAsAnOntologyWithItsInverses() {
    OntModel model = ModelFactory.createOntologyModel(OntModelSpec.OWL_MEM);
    RDFDataMgr.read(model, FILE);
    OntClass country = model.getOntClass(Vocabulary.NG + "Country");
    assertTrue(country.hasSuperClass(model.getOntClass(Vocabulary.NG + "Place")));
    ObjectProperty childOf = model.getObjectProperty(Vocabulary.NG + "childOf");
    assertEquals(Vocabulary.NG + "parentOf", childOf.getInverseOf().getURI());
    assertTrue(model.getObjectProperty(Vocabulary.NG + "meets").isSymmetricProperty());
  }

  @Test
  void aTermIsOfOneKind() {
    Set<Node> kinds =
        Set.of(
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode(),
            RDF.Property.asNode(),
            Vocabulary.ng("Status"));
    for (Node term : TERMS) {
      assertEquals(
          1, objects(term, RDF.type.asNode()).filter(kinds::contains).count(), term.toString());
    }
  }
}
