package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A state of a graph to be compared with another one: all of a store, or what was published up to a
 * day. To be read inside a transaction; claims are read an article at a time.
 */
public final class Snapshot {
  /** What is said of a claim but not of what it claims. */
  private static final Set<Node> NOT_COMPARED =
      Set.of(
          Vocabulary.ARGUMENTS,
          Vocabulary.IN_PASSAGE,
          Vocabulary.RULE,
          Vocabulary.TRIGGER,
          Vocabulary.SUBJECT_PHRASE,
          Vocabulary.OBJECT_PHRASE);

  private static final Set<Node> ENDS =
      Set.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT);

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Optional<LocalDate> day;

  private Snapshot(GraphStore store, Optional<LocalDate> day) {
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
    this.day = day;
  }

  /** All that a store has. */
  public static Snapshot of(GraphStore store) {
    return new Snapshot(store, Optional.empty());
  }

  /** What a store has from articles that were published up to a day. */
  public static Snapshot asOf(GraphStore store, LocalDate day) {
    return new Snapshot(store, Optional.of(day));
  }

  GraphStore store() {
    return store;
  }

  /** The named graphs of the articles by their ids. */
  SortedMap<String, Node> articles() {
    SortedMap<String, Node> articles = new TreeMap<>();
    Set<Node> hidden = day.map(d -> AsOf.hidden(dataset, d)).orElse(Set.of());
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)
        .forEachRemaining(
            q -> {
              if (!hidden.contains(q.getGraph())) {
                articles.put(iris.name("article/", q.getGraph()).orElseThrow(), q.getGraph());
              }
            });
    return articles;
  }

  /** A literal property of an article, empty if it has none. */
  String value(Node article, Node property) {
    return Lookup.text(dataset, article, article, property).orElse("");
  }

  /** The claims of an article by what their IRIs end with. */
  SortedMap<String, KnownClaim> claims(Node article) {
    SortedMap<String, KnownClaim> claims = new TreeMap<>();
    List<Node> found = new ArrayList<>();
    dataset
        .findNG(article, Node.ANY, Vocabulary.STATUS, Node.ANY)
        .forEachRemaining(q -> found.add(q.getSubject()));
    for (Node claim : found) {
      String id = iris.name("claim/", claim).orElseThrow();
      claims.put(id, claim(article, claim, id));
    }
    return claims;
  }

  private KnownClaim claim(Node article, Node claim, String id) {
    Node[] ends = new Node[3];
    SortedMap<String, TreeSet<String>> said = new TreeMap<>();
    Iterator<Quad> quads = dataset.findNG(article, claim, Node.ANY, Node.ANY);
    List<Quad> all = Iter.toList(quads);
    for (Quad quad : all) {
      Node property = quad.getPredicate();
      ends[0] = property.equals(Vocabulary.SUBJECT) ? quad.getObject() : ends[0];
      ends[1] = property.equals(Vocabulary.PREDICATE) ? quad.getObject() : ends[1];
      ends[2] = property.equals(Vocabulary.OBJECT) ? quad.getObject() : ends[2];
      if (isCompared(property)) {
        String value =
            property.equals(Vocabulary.WHEN) ? time(article, quad.getObject()) : said(quad);
        said.computeIfAbsent(property.getLocalName(), p -> new TreeSet<>()).add(value);
      }
    }
    return new KnownClaim(id, Triple.create(ends[0], ends[1], ends[2]), KnownClaim.joined(said));
  }

  private static boolean isCompared(Node property) {
    return ENDS.contains(property)
        || Vocabulary.isTerm(property) && !NOT_COMPARED.contains(property);
  }

  private String said(Quad quad) {
    if (quad.getPredicate().equals(Vocabulary.REJECTED_BY)) {
      return "a person";
    }
    return quad.getPredicate().equals(Vocabulary.STATUS)
        ? quad.getObject().getLocalName().toLowerCase(Locale.ROOT)
        : local(quad.getObject());
  }

  private String time(Node article, Node interval) {
    List<String> parts = new ArrayList<>();
    for (Node property : List.of(Vocabulary.TIME_TEXT, Vocabulary.BEGINS, Vocabulary.ENDS)) {
      Lookup.text(dataset, article, interval, property).ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }

  /** A node without the base of the store, as it would be called in any other. */
  String local(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return iris.entityName(node)
        .map(name -> "id:" + name)
        .orElseGet(() -> withoutBase(node).replace(Vocabulary.NG, ""));
  }

  private String withoutBase(Node node) {
    String uri = node.getURI();
    return uri.startsWith(iris.base()) ? uri.substring(iris.base().length()) : uri;
  }

  String local(Triple triple) {
    return local(triple.getSubject())
        + "\t"
        + local(triple.getPredicate())
        + "\t"
        + local(triple.getObject());
  }

  /** A statement of another snapshot in the IRIs of this one. */
  Triple translated(Triple triple, Snapshot from) {
    return iris.equals(from.iris)
        ? triple
        : Triple.create(
            translated(triple.getSubject(), from),
            translated(triple.getPredicate(), from),
            translated(triple.getObject(), from));
  }

  private Node translated(Node node, Snapshot from) {
    return node.isURI() && node.getURI().startsWith(from.iris.base())
        ? NodeFactory.createURI(iris.base() + from.withoutBase(node))
        : node;
  }

  /**
   * In which ways a statement is held: its statuses, those of words of somebody else apart; what
   * people rejected is left out.
   */
  SortedSet<String> standings(Triple statement) {
    Node term = NodeFactory.createTripleTerm(statement);
    SortedSet<String> standings = new TreeSet<>();
    List<Quad> claims = Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.REIFIES, term));
    claims.stream()
        .filter(seen())
        .filter(q -> !has(q, Vocabulary.REJECTED_BY))
        .forEach(
            q -> {
              String status =
                  Lookup.first(dataset, q.getGraph(), q.getSubject(), Vocabulary.STATUS)
                      .map(n -> n.getLocalName().toLowerCase(Locale.ROOT))
                      .orElse("");
              standings.add(has(q, Vocabulary.SAID_BY) ? status + " (quoted)" : status);
            });
    return standings;
  }

  private boolean has(Quad claim, Node property) {
    return dataset.contains(claim.getGraph(), claim.getSubject(), property, Node.ANY);
  }

  private Predicate<Quad> seen() {
    return q ->
        day.isEmpty()
            || Lookup.text(dataset, q.getGraph(), q.getGraph(), Vocabulary.DATE_PUBLISHED)
                .filter(d -> !LocalDate.parse(d).isAfter(day.get()))
                .isPresent();
  }

  /** The label of an entity or a relation, a literal's words. */
  String label(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : Lookup.text(dataset, Node.ANY, node, Vocabulary.LABEL).orElseGet(() -> local(node));
  }
}
