package io.github.newsgraph.query;

import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.GraphSummary.Highlight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Counts what is in a graph and picks facts to show; the caller holds a read transaction. */
public final class Summarizer {
  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  private static final String ARTICLES =
      PREFIXES
          + """
          SELECT ("Article" AS ?kind) (COUNT(*) AS ?n) { GRAPH ?graph { ?graph a ng:Article } }
          """;

  private static final String CLAIMS =
      PREFIXES
          + """
          SELECT ?kind (COUNT(*) AS ?n) { GRAPH ?graph { ?claim a ng:Claim ; ng:status ?kind } }
          GROUP BY ?kind ORDER BY DESC(?n) ?kind
          """;

  private static final String ENTITIES =
      PREFIXES
          + """
          SELECT ?kind (COUNT(DISTINCT ?entity) AS ?n) {
            GRAPH ?graph { ?chain ng:denotes ?entity . ?entity a ?kind }
          } GROUP BY ?kind ORDER BY DESC(?n) ?kind
          """;

  private static final String FACTS =
      PREFIXES
          + """
          SELECT ?s ?p ?o ?graph ?passage ?trigger ?confidence {
            GRAPH ?graph {
              ?claim a ng:Claim ; ng:status ng:Asserted ; ng:confidence ?confidence ;
                ng:passage ?passage ; ng:trigger ?trigger ;
                rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o
              FILTER NOT EXISTS { ?claim ng:saidBy ?speaker }
              FILTER NOT EXISTS { ?claim ng:rejectedBy ?rejection }
              FILTER (?s != ?o)
            }
          }
          """;

  private final DatasetGraph dataset;

  /**
   * @param dataset whose named graphs are counted
   */
  public Summarizer(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The graph at a glance, with at most so many facts. */
  public GraphSummary summarize(int highlights) {
    Map<Triple, Attestation> facts = facts();
    List<Highlight> shown = new ArrayList<>();
    for (Triple fact : new FactRanking(dataset, facts).best(highlights)) {
      shown.add(highlight(fact, facts.get(fact)));
    }
    int articles = counts(ARTICLES).getOrDefault("Article", 0);
    return new GraphSummary(articles, counts(CLAIMS), counts(ENTITIES), facts.size(), shown);
  }

  private Map<Triple, Attestation> facts() {
    Map<Triple, Attestation> facts = new HashMap<>();
    select(
        FACTS,
        row -> {
          Triple fact = Triple.create(row.get("s"), row.get("p"), row.get("o"));
          double confidence = Double.parseDouble(row.get("confidence").getLiteralLexicalForm());
          facts
              .computeIfAbsent(fact, f -> new Attestation())
              .add(
                  row.get("graph").getURI(),
                  row.get("passage").getURI(),
                  row.get("trigger").getLiteralLexicalForm(),
                  confidence);
        });
    return facts;
  }

  private Highlight highlight(Triple fact, Attestation attestation) {
    Node passage = attestation.passage();
    List<String> articles = new ArrayList<>();
    attestation.articles().forEach(a -> articles.add(words(a, Vocabulary.IDENTIFIER)));
    return new Highlight(
        label(fact.getSubject()) + " " + label(fact.getPredicate()) + " " + label(fact.getObject()),
        articles,
        words(passage, Vocabulary.TEXT),
        attestation.trigger,
        one(passage, Vocabulary.IN_ARTICLE).map(a -> words(a, Vocabulary.IDENTIFIER)).orElse(""));
  }

  private String label(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : one(node, Vocabulary.LABEL).map(Node::getLiteralLexicalForm).orElse(node.getLocalName());
  }

  private String words(Node subject, Node property) {
    return one(subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Node> one(Node subject, Node property) {
    return Lookup.first(dataset, Node.ANY, subject, property);
  }

  private Map<String, Integer> counts(String query) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    select(
        query,
        row -> {
          Node kind = row.get("kind");
          String name = kind.isURI() ? kind.getLocalName() : kind.getLiteralLexicalForm();
          counts.put(name, Integer.parseInt(row.get("n").getLiteralLexicalForm()));
        });
    return counts;
  }

  private void select(String query, Consumer<Binding> each) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      execution.select().forEachRemaining(each);
    }
  }

  /** Where a fact stands. */
  static final class Attestation {
    private final SortedSet<String> articles = new TreeSet<>();
    private String passage = "";
    private String trigger = "";
    private double confidence;
    private int claims;

    /** Of several passages, the one that is read most surely is kept. */
    private void add(String article, String passage, String trigger, double confidence) {
      articles.add(article);
      claims++;
      boolean surer = confidence > this.confidence;
      boolean first = confidence == this.confidence && passage.compareTo(this.passage) < 0;
      if (surer || first || this.passage.isEmpty()) {
        this.passage = passage;
        this.trigger = trigger;
        this.confidence = confidence;
      }
    }

    List<Node> articles() {
      return articles.stream().map(NodeFactory::createURI).toList();
    }

    Node passage() {
      return NodeFactory.createURI(passage);
    }

    int claims() {
      return claims;
    }

    double confidence() {
      return confidence;
    }
  }
}
