package io.github.newsgraph.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * Writes entities as nodes and facts as edges. A fact that several articles state is one edge; its
 * weight is the number of claims that state it.
 */
final class GraphMl {
  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      """;

  private static final String ENTITIES =
      PREFIXES
          + """
          SELECT ?entity (MIN(?name) AS ?label) (MIN(?kind) AS ?type) {
            GRAPH ?article {
              ?article a ng:Article .
              ?entity a ?class ; rdfs:label ?name
              FILTER NOT EXISTS { ?entity a ng:Article }
            }
            FILTER STRSTARTS(STR(?class), STR(ng:))
            BIND (STRAFTER(STR(?class), STR(ng:)) AS ?kind)
          } GROUP BY ?entity ORDER BY ?entity
          """;

  private static final String FACTS =
      PREFIXES
          + """
          SELECT ?s ?p ?o ?source (COUNT(?claim) AS ?claims) (MIN(?name) AS ?relation) {
            GRAPH ?article {
              ?article dct:identifier ?source .
              ?claim a ng:Claim ; ng:status ng:Asserted ;
                rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o
              FILTER NOT EXISTS { ?claim ng:saidBy ?speaker }
              FILTER NOT EXISTS { ?claim ng:rejectedBy ?rejection }
              FILTER (?s != ?o)
            }
            OPTIONAL { GRAPH <urn:x-arq:UnionGraph> { ?p rdfs:label ?known } }
            BIND (COALESCE(?known, REPLACE(STR(?p), "^.*[/#]", "")) AS ?name)
          } GROUP BY ?s ?p ?o ?source ORDER BY ?s ?p ?o ?source
          """;

  private final DatasetGraph dataset;
  private final Graph<Node, Fact> graph = new DirectedPseudograph<>(Fact.class);
  private final Map<Node, Map<String, Attribute>> entities = new HashMap<>();
  private final Map<List<Node>, Fact> facts = new HashMap<>();

  GraphMl(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** An edge; equal only to itself. */
  private static final class Fact {
    private final String relation;
    private final SortedSet<String> sources = new TreeSet<>();
    private int claims;

    Fact(String relation) {
      this.relation = relation;
    }

    Map<String, Attribute> attributes() {
      return Map.of(
          "relation", text(relation),
          "sources", text(String.join(" ", sources)),
          "articles", DefaultAttribute.createAttribute(sources.size()),
          "weight", DefaultAttribute.createAttribute((double) claims));
    }
  }

  void write(OutputStream out) {
    select(ENTITIES, this::entity);
    select(FACTS, this::fact);
    GraphMLExporter<Node, Fact> exporter = new GraphMLExporter<>(Node::getURI);
    exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute("type", AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute("relation", AttributeCategory.EDGE, AttributeType.STRING);
    exporter.registerAttribute("sources", AttributeCategory.EDGE, AttributeType.STRING);
    exporter.registerAttribute("articles", AttributeCategory.EDGE, AttributeType.INT);
    // JGraphT's own weights are left out where they are 1, and NetworkX then gives none.
    exporter.setEdgeWeightAttributeName("own");
    exporter.registerAttribute("weight", AttributeCategory.EDGE, AttributeType.DOUBLE);
    exporter.setVertexAttributeProvider(entities::get);
    exporter.setEdgeAttributeProvider(Fact::attributes);
    exporter.exportGraph(graph, new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void select(String query, Consumer<Binding> each) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      execution.select().forEachRemaining(each);
    }
  }

  private void entity(Binding row) {
    Node entity = row.get("entity");
    if (entity != null) { // grouping nothing gives one empty row
      graph.addVertex(entity);
      entities.put(
          entity, Map.of("label", text(words(row, "label")), "type", text(words(row, "type"))));
    }
  }

  private void fact(Binding row) {
    Node subject = row.get("s");
    Node object = row.get("o");
    if (!graph.containsVertex(subject) || !graph.containsVertex(object)) {
      return; // its object is a number or words, not an entity
    }
    Fact fact =
        facts.computeIfAbsent(
            List.of(subject, row.get("p"), object),
            key -> {
              Fact edge = new Fact(words(row, "relation"));
              graph.addEdge(subject, object, edge);
              return edge;
            });
    fact.sources.add(words(row, "source"));
    fact.claims += Integer.parseInt(words(row, "claims"));
  }

  private static String words(Binding row, String variable) {
    return row.get(variable).getLiteralLexicalForm();
  }

  /** XML 1.0 has no place for control characters. */
  private static Attribute text(String words) {
    return DefaultAttribute.createAttribute(words.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
  }
}
