package io.github.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.Iris;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What goes out can be read back, and says the same. */
final class GraphExportTest {
  private static final String GRAPH =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX id: <http://localhost:3030/id/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      GRAPH <urn:x-ng:ontology> { ng:sends rdfs:label "sends" . ng:leads rdfs:label "leads" }
      GRAPH <http://localhost:3030/article/a> {
        <http://localhost:3030/article/a> a ng:Article ; dct:identifier "a" ; rdfs:label "A \\u0007 bell" .
        <urn:x-claim:1> a ng:Claim ; rdf:reifies <<( id:Norway ng:sends id:Help )>> ;
          rdf:subject id:Norway ; rdf:predicate ng:sends ; rdf:object id:Help ;
          ng:status ng:Asserted ; ng:confidence 0.91 .
        <urn:x-claim:2> a ng:Claim ; rdf:reifies <<( id:Norway ng:leads id:Help )>> ;
          rdf:subject id:Norway ; rdf:predicate ng:leads ; rdf:object id:Help ; ng:status ng:Negated .
        id:Norway a ng:Country ; rdfs:label "Norway"@en .
        id:Help a ng:Concept ; rdfs:label "help & \\u0007 \\"aid\\"" .
        id:Norway ng:sends id:Help .
      }
      GRAPH <http://localhost:3030/article/b> {
        <http://localhost:3030/article/b> a ng:Article ; dct:identifier "b" ; dct:date "2024-06-26"^^xsd:date .
        <urn:x-claim:3> a ng:Claim ; rdf:reifies <<( id:Norway ng:sends id:Help )>> ;
          rdf:subject id:Norway ; rdf:predicate ng:sends ; rdf:object id:Help ; ng:status ng:Asserted .
        <urn:x-claim:4> a ng:Claim ; rdf:reifies <<( id:Norway ng:leads id:Help )>> ; ng:saidBy id:Norway ;
          rdf:subject id:Norway ; rdf:predicate ng:leads ; rdf:object id:Help ; ng:status ng:Asserted .
        id:Norway a ng:Country ; rdfs:label "Norway"@en .
        id:Help a ng:Concept ; rdfs:label "help & \\u0007 \\"aid\\"" .
        id:Norway ng:sends id:Help .
      }
      """;

  private final DatasetGraph dataset = read(GRAPH, Lang.TRIG);

  private static DatasetGraph read(String text, Lang language) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.create().source(new StringReader(text)).lang(language).parse(dataset);
    return dataset;
  }

  private String write(ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(dataset, new Iris(Iris.DEFAULT_BASE)).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph withoutTripleTerms(DatasetGraph dataset) {
    DatasetGraph plain = DatasetGraphFactory.createTxnMem();
    dataset.stream().filter(quad -> !quad.getObject().isTripleTerm()).forEach(plain::add);
    return plain;
  }

  @Test
  void trigReadsBackAsTheSameGraph() throws IOException {
    assertTrue(IsoMatcher.isomorphic(dataset, read(write(ExportFormat.TRIG), Lang.TRIG)));
  }

  @Test
  void nquadsReadBackAsTheSameGraph() throws IOException {
    assertTrue(IsoMatcher.isomorphic(dataset, read(write(ExportFormat.NQUADS), Lang.NQUADS)));
  }

  @Test
  void nquadsAreSortedWithinAGraph() throws IOException {
    List<String> lines = write(ExportFormat.NQUADS).lines().toList();
    List<String> ofArticleA =
        lines.stream().filter(line -> line.contains("/article/a> .")).toList();
    assertEquals(ofArticleA.stream().sorted().toList(), ofArticleA);
    assertEquals(dataset.stream().count(), lines.size());
  }

  @Test
  void turtleIsTheUnionOfAllGraphs() throws IOException {
    DatasetGraph back = read(write(ExportFormat.TURTLE), Lang.TURTLE);
    assertTrue(dataset.getUnionGraph().isIsomorphicWith(back.getDefaultGraph()));
  }

  @Test
  void jsonLdReadsBackAsTheSameGraphWithoutTripleTerms() throws IOException {
    DatasetGraph back = read(write(ExportFormat.JSONLD), Lang.JSONLD11);
    assertTrue(IsoMatcher.isomorphic(withoutTripleTerms(dataset), back));
  }

  @Test
  void anEmptyStoreGivesValidFiles() throws IOException {
    dataset.clear();
    assertEquals(0, read(write(ExportFormat.TRIG), Lang.TRIG).stream().count());
    assertEquals(0, read(write(ExportFormat.JSONLD), Lang.JSONLD11).stream().count());
    assertEquals("", write(ExportFormat.NQUADS));
    assertEquals(0, elements(write(ExportFormat.GRAPHML), "node").size());
  }

  @Test
  void graphmlHasEntitiesAsNodesAndFactsAsEdges() throws IOException {
    String xml = write(ExportFormat.GRAPHML);
    assertEquals(2, elements(xml, "node").size(), xml);
    List<Element> edges = elements(xml, "edge");
    assertEquals(1, edges.size(), "what is negated or only said is no fact: " + xml);
    Element edge = edges.get(0);
    assertEquals("http://localhost:3030/id/Norway", edge.getAttribute("source"));
    assertEquals("http://localhost:3030/id/Help", edge.getAttribute("target"));
    assertEquals(
        Map.of("relation", "sends", "sources", "a b", "articles", "2", "weight", "2.0"),
        data(xml, edge));
  }

  @Test
  void graphmlNodesCarryLabelAndType() throws IOException {
    String xml = write(ExportFormat.GRAPHML);
    assertEquals(
        List.of(
            Map.of("label", "help &   \"aid\"", "type", "Concept"),
            Map.of("label", "Norway", "type", "Country")),
        elements(xml, "node").stream().map(node -> data(xml, node)).toList());
    assertFalse(xml.contains("\u0007"));
  }

  private static Map<String, String> data(String xml, Element element) {
    Map<String, String> names = new java.util.HashMap<>();
    elements(xml, "key").forEach(k -> names.put(k.getAttribute("id"), k.getAttribute("attr.name")));
    Map<String, String> data = new java.util.HashMap<>();
    for (Element d : list(element.getElementsByTagName("data"))) {
      data.put(names.get(d.getAttribute("key")), d.getTextContent());
    }
    return data;
  }

  private static List<Element> elements(String xml, String name) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      return list(document.getElementsByTagName(name));
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
