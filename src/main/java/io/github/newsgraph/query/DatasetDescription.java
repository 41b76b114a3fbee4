package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Prefixes;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * What a store is, in the words of VoID and DCAT: how much there is of what, under which base, in
 * which vocabularies, by which builds. It is counted when it is asked for, in one pass over all
 * quads, and the same for the same quads.
 */
public final class DatasetDescription {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node self;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<Node, Long> properties = new HashMap<>();
  private final Map<Node, Set<Node>> classes = new HashMap<>();
  private final Set<Node> entities = new HashSet<>();
  private final TreeSet<String> days = new TreeSet<>();
  private long triples;
  private long articles;

  private DatasetDescription(GraphStore store) {
    this.dataset = store.dataset();
    this.iris = store.iris();
    this.self = NodeFactory.createURI(iris.base() + "dataset");
  }

  /**
   * Describes a store.
   *
   * @param license the IRI of the licence under which the user publishes it
   */
  public static Graph of(GraphStore store, Optional<String> license) {
    DatasetDescription description = new DatasetDescription(store);
    license.ifPresent(l -> description.add(DCT + "license", NodeFactory.createURI(l)));
    Txn.executeRead(store.dataset(), description::describe);
    return description.graph;
  }

  /** Writes a description as Turtle. */
  public static void write(Graph description, Iris iris, OutputStream out) {
    description.getPrefixMapping().setNsPrefixes(Prefixes.of(iris));
    description.getPrefixMapping().setNsPrefix("void", VOID).setNsPrefix("dcat", DCAT);
    RDFWriter.source(description).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private void describe() {
    dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(this::count);
    addType(VOID + "Dataset");
    addType(DCAT + "Dataset");
    add(DCT + "title", NodeFactory.createLiteralString("News articles as a knowledge graph"));
    add(VOID + "uriSpace", NodeFactory.createLiteralString(iris.base()));
    number(self, "triples", triples);
    number(self, "entities", entities.size());
    number(self, "classes", classes.size());
    number(self, "properties", properties.size());
    number(self, "documents", articles);
    if (!days.isEmpty()) {
      String covered = days.first() + "/" + days.last();
      add("https://schema.org/temporalCoverage", NodeFactory.createLiteralString(covered));
    }
    Vocabulary.PREFIXES.values().stream()
        .filter(namespace -> properties.keySet().stream().anyMatch(p -> isIn(p, namespace)))
        .forEach(namespace -> add(VOID + "vocabulary", NodeFactory.createURI(namespace)));
    addPartitions();
    addBuilds();
  }

  private static boolean isIn(Node term, String namespace) {
    return term.getURI().startsWith(namespace);
  }

  private void count(Quad quad) {
    Node property = quad.getPredicate();
    if (quad.getGraph().equals(iris.buildsGraph())) {
      return;
    }
    triples++;
    if (!iris.name("rel/", property).isPresent()) {
      properties.merge(property, 1L, Long::sum);
    }
    if (property.equals(Vocabulary.TYPE)) {
      classes.computeIfAbsent(quad.getObject(), c -> new HashSet<>()).add(quad.getSubject());
    } else if (property.equals(Vocabulary.DENOTES)) {
      entities.add(quad.getObject());
    } else if (quad.getSubject().equals(quad.getGraph())) { // else of a former version
      countArticle(property, quad.getObject());
    }
  }

  private void countArticle(Node property, Node value) {
    if (property.equals(Vocabulary.SHA256)) {
      articles++;
    } else if (property.equals(Vocabulary.DATE_PUBLISHED)) {
      days.add(value.getLiteralLexicalForm());
    }
  }

  private void addPartitions() {
    Map<Node, Set<Node>> sortedClasses = new TreeMap<>(Comparator.comparing(Node::toString));
    sortedClasses.putAll(classes);
    sortedClasses.forEach(
        (type, things) -> number(partition("class", type), "entities", things.size()));
    Map<Node, Long> sortedProperties = new TreeMap<>(Comparator.comparing(Node::toString));
    sortedProperties.putAll(properties);
    sortedProperties.forEach((p, n) -> number(partition("property", p), "triples", n));
  }

  private Node partition(String kind, Node term) {
    Node partition = NodeFactory.createBlankNode();
    add(VOID + kind + "Partition", partition);
    graph.add(partition, NodeFactory.createURI(VOID + kind), term);
    return partition;
  }

  private void addBuilds() {
    Iterator<Quad> builds =
        dataset.findNG(iris.buildsGraph(), Node.ANY, Vocabulary.TYPE, Vocabulary.BUILD);
    while (builds.hasNext()) {
      Node build = builds.next().getSubject();
      graph.add(self, Vocabulary.GENERATED_BY, build);
      Iterator<Quad> said = dataset.findNG(iris.buildsGraph(), build, Node.ANY, Node.ANY);
      said.forEachRemaining(q -> graph.add(q.asTriple()));
    }
  }

  private void number(Node of, String property, long value) {
    graph.add(of, NodeFactory.createURI(VOID + property), NodeFactory.createLiteralByValue(value));
  }

  private void addType(String type) {
    graph.add(self, Vocabulary.TYPE, NodeFactory.createURI(type));
  }

  private void add(String property, Node value) {
    graph.add(self, NodeFactory.createURI(property), value);
  }
}
