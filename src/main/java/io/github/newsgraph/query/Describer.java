package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.EntityDescription.Fact;
import io.github.newsgraph.query.EntityDescription.Statement;
import io.github.newsgraph.query.EntityDescription.Triple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Collects what the graph knows about an entity; the caller holds a read transaction. */
public final class Describer {
  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX dct: <http://purl.org/dc/terms/>
      """;

  private static final String CLAIMS =
      PREFIXES
          + """
          SELECT DISTINCT ?claim ?subject ?relation ?object ?status ?speaker ?time ?sentence ?article ?published ?itself {
            GRAPH ?graph {
              ?claim ?part ?entity ; a ng:Claim ; ng:status ?status ; ng:passage ?passage ;
                rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
              ?s rdfs:label ?subject .
              ?passage ng:text ?sentence ; nif:beginIndex ?begin .
              ?graph dct:identifier ?article .
              OPTIONAL { ?o rdfs:label ?name }
              OPTIONAL { ?claim ng:saidBy/rdfs:label ?speaker }
              OPTIONAL { ?claim ng:when/ng:timeText ?time }
              OPTIONAL { ?graph schema:datePublished ?published }
              FILTER NOT EXISTS { ?claim ng:rejectedBy ?rejection }
            }
            OPTIONAL { GRAPH <urn:x-arq:UnionGraph> { ?p rdfs:label ?known } }
            BIND (COALESCE(?known, REPLACE(STR(?p), "^.*[/#]", "")) AS ?relation)
            BIND (COALESCE(?name, ?o) AS ?object)
            BIND (?s = ?o AS ?itself)
          } ORDER BY ?published ?article ?begin ?claim
          """;

  private static final String ROLES =
      PREFIXES
          + """
          SELECT DISTINCT ?claim ?role ?value {
            GRAPH ?graph { ?claim ?part ?entity ; a ng:Claim ; ?property ?v OPTIONAL { ?v rdfs:label ?name } }
            GRAPH <urn:x-arq:UnionGraph> { ?property rdfs:subPropertyOf ng:role ; rdfs:label ?role }
            FILTER (?property NOT IN (ng:subjectPhrase, ng:objectPhrase))
            BIND (COALESCE(?name, ?v) AS ?value)
          } ORDER BY ?claim ?role ?value
          """;

  private static final String NAMES =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      SELECT DISTINCT ?alias ?same {
        GRAPH <urn:x-arq:UnionGraph> { { ?entity skos:altLabel ?alias } UNION { ?entity owl:sameAs ?same } }
      } ORDER BY ?alias ?same
      """;

  private final DatasetGraph dataset;
  private final Iris iris;

  /**
   * @param dataset whose named graphs are asked
   * @param iris of the store
   */
  public Describer(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** All about an entity; of one that the graph does not know, the lists are empty. */
  public EntityDescription describe(Node entity) {
    List<String> names = new ArrayList<>();
    List<String> same = new ArrayList<>();
    select(
        NAMES,
        entity,
        row -> {
          text(row, "alias").ifPresent(names::add);
          text(row, "same").ifPresent(same::add);
        });
    List<Statement> claims = new ArrayList<>();
    List<Statement> sound = new ArrayList<>();
    claims(entity, claims, sound);
    return new EntityDescription(
        entity.getURI(),
        label(entity),
        type(entity),
        names,
        same,
        facts(sound),
        inferred(entity),
        claims);
  }

  /** Facts only: of which further classes a thing is, its own class tells. */
  private List<Triple> inferred(Node entity) {
    Iterator<Quad> from = dataset.findNG(iris.inferredGraph(), entity, Node.ANY, Node.ANY);
    Iterator<Quad> to = dataset.findNG(iris.inferredGraph(), Node.ANY, Node.ANY, entity);
    return Iter.iter(Iter.concat(from, to))
        .filter(quad -> !quad.getPredicate().equals(Vocabulary.TYPE))
        .map(
            quad ->
                new Triple(
                    label(quad.getSubject()), label(quad.getPredicate()), label(quad.getObject())))
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Triple::toString))
        .toList();
  }

  /** Name, class and IRI in one line. */
  public String headline(Node entity) {
    return label(entity) + " (" + type(entity) + ") " + entity.getURI();
  }

  private String label(Node entity) {
    return Lookup.text(dataset, Node.ANY, entity, Vocabulary.LABEL).orElse(entity.getURI());
  }

  /** Local name of an entity's class. */
  String type(Node entity) {
    Iterator<Quad> types = dataset.findNG(Node.ANY, entity, Vocabulary.TYPE, Node.ANY);
    while (types.hasNext()) {
      Quad quad = types.next();
      String type = quad.getObject().toString();
      // What is inferred stands in a graph without labels.
      if (type.startsWith(Vocabulary.NG)
          && dataset.contains(quad.getGraph(), entity, Vocabulary.LABEL, Node.ANY)) {
        return type.substring(Vocabulary.NG.length());
      }
    }
    return "Entity";
  }

  /** Collects all claims, and those that are not about one thing and itself. */
  private void claims(Node entity, List<Statement> all, List<Statement> sound) {
    Map<Node, List<String>> roles = new HashMap<>();
    select(
        ROLES,
        entity,
        row ->
            roles
                .computeIfAbsent(row.get("claim"), c -> new ArrayList<>())
                .add(required(row, "role") + ": " + required(row, "value")));
    Set<Node> seen = new HashSet<>();
    select(
        CLAIMS,
        entity,
        row -> {
          Node claim = row.get("claim");
          if (seen.add(claim)) {
            all.add(statement(row, roles.getOrDefault(claim, List.of())));
            if (!required(row, "itself").equals("true")) {
              sound.add(all.get(all.size() - 1));
            }
          }
        });
  }

  private static Statement statement(Binding row, List<String> roles) {
    return new Statement(
        new Triple(required(row, "subject"), required(row, "relation"), required(row, "object")),
        roles,
        required(row, "status").substring(Vocabulary.NG.length()),
        text(row, "speaker"),
        text(row, "time"),
        required(row, "sentence"),
        required(row, "article"),
        text(row, "published").map(LocalDate::parse));
  }

  /** The claims that are facts, each once. */
  private static List<Fact> facts(List<Statement> claims) {
    Map<Triple, TreeSet<String>> facts = new LinkedHashMap<>();
    for (Statement claim : claims) {
      if (claim.status().equals("Asserted") && claim.speaker().isEmpty()) {
        facts.computeIfAbsent(claim.triple(), t -> new TreeSet<>()).add(claim.article());
      }
    }
    return facts.entrySet().stream()
        .map(fact -> new Fact(fact.getKey(), List.copyOf(fact.getValue())))
        .sorted(Comparator.comparing((Fact fact) -> -fact.articles().size()))
        .toList();
  }

  private void select(String query, Node entity, Consumer<Binding> each) {
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(query).substitution("entity", entity).build()) {
      execution.select().forEachRemaining(each);
    }
  }

  private static String required(Binding row, String variable) {
    return text(row, variable).orElseThrow();
  }

  private static Optional<String> text(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
  }
}
