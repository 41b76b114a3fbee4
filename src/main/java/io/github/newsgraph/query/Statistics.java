package io.github.newsgraph.query;

import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * How much there is of what in a graph. Every count is one pass over the quads of one property, so
 * the time grows with the graph and the memory with the number of entities.
 */
public final class Statistics {
  private final DatasetGraph dataset;
  private final List<Count> counts = new ArrayList<>();

  private Statistics(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * One number.
   *
   * @param of what is counted: articles, claims, ...
   * @param kind which of them: a status, a class; empty for all
   * @param value how many, or a day
   */
  public record Count(String of, String kind, String value) {}

  /** All counts, in the order in which they are read; the caller holds a read transaction. */
  public static List<Count> of(DatasetGraph dataset) {
    Statistics statistics = new Statistics(dataset);
    statistics.articles();
    statistics.add("sentences", statistics.count(Vocabulary.TYPE, Vocabulary.PASSAGE));
    statistics.kinds("mentions", Vocabulary.MENTION_KIND);
    statistics.entities();
    statistics.kinds("claims", Vocabulary.STATUS);
    statistics.add("claims", "said by somebody", statistics.count(Vocabulary.SAID_BY, Node.ANY));
    statistics.add("claims", "with a time", statistics.count(Vocabulary.WHEN, Node.ANY));
    statistics.relations();
    statistics.add("quads", statistics.quads());
    return statistics.counts;
  }

  private void add(String of, long value) {
    add(of, "", value);
  }

  private void add(String of, String kind, long value) {
    counts.add(new Count(of, kind, Long.toString(value)));
  }

  private void articles() {
    long articles = count(Vocabulary.TYPE, Vocabulary.ARTICLE);
    add("articles", articles);
    add("articles", "former versions", count(Vocabulary.TYPE, Vocabulary.ARTICLE_VERSION));
    Map<String, Long> days = tally(Vocabulary.DATE_PUBLISHED, Statistics::words);
    if (!days.isEmpty()) {
      TreeMap<String, Long> sorted = new TreeMap<>(days);
      counts.add(new Count("articles", "first published", sorted.firstKey()));
      counts.add(new Count("articles", "last published", sorted.lastKey()));
      add("articles", "without a day", articles - sum(days));
    }
  }

  private void entities() {
    Set<Node> entities = new HashSet<>();
    Iterator<Quad> denoted = dataset.find(Node.ANY, Node.ANY, Vocabulary.DENOTES, Node.ANY);
    denoted.forEachRemaining(q -> entities.add(q.getObject()));
    Map<String, Long> types = new TreeMap<>();
    for (Node entity : entities) {
      type(entity).ifPresent(type -> types.merge(type, 1L, Long::sum));
    }
    add("entities", entities.size());
    types.forEach((type, n) -> add("entities", type, n));
  }

  private Optional<String> type(Node entity) {
    Iterator<Quad> types = dataset.findNG(Node.ANY, entity, Vocabulary.TYPE, Node.ANY);
    // What is inferred stands in a graph without labels.
    return Iter.findFirst(
            types, q -> dataset.contains(q.getGraph(), entity, Vocabulary.LABEL, Node.ANY))
        .map(q -> words(q.getObject()));
  }

  private void relations() {
    Map<String, Long> relations = tally(Vocabulary.PREDICATE, Node::getURI);
    long known =
        relations.keySet().stream().filter(r -> r.startsWith(Vocabulary.ng("").getURI())).count();
    add("relations", relations.size());
    add("relations", "of the ontology", known);
    add("relations", "open", relations.size() - known);
  }

  /** The number of all quads with a property, and of those with each of its values. */
  private void kinds(String of, Node property) {
    Map<String, Long> kinds = tally(property, Statistics::words);
    add(of, sum(kinds));
    kinds.forEach((kind, n) -> add(of, kind, n));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Long> tally(Node property, Function<Node, String> name) {
    Map<String, Long> tally = new TreeMap<>();
    Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
    Iterator<Quad> present = Iter.filter(found, q -> !isOfFormerVersion(q));
    present.forEachRemaining(q -> tally.merge(name.apply(q.getObject()), 1L, Long::sum));
    return tally;
  }

  private static boolean isOfFormerVersion(Quad quad) {
    return quad.getPredicate().equals(Vocabulary.DATE_PUBLISHED)
        && !quad.getSubject().equals(quad.getGraph());
  }

  private static String words(Node node) {
    return node.isURI()
        ? node.getLocalName().toLowerCase(Locale.ROOT)
        : node.getLiteralLexicalForm();
  }

  private long count(Node property, Node value) {
    return length(dataset.findNG(Node.ANY, Node.ANY, property, value));
  }

  private long quads() {
    return length(dataset.find());
  }

  private static long length(Iterator<?> found) {
    long n = 0;
    for (; found.hasNext(); found.next()) {
      n++;
    }
    return n;
  }
}
