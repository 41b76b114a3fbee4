package io.github.newsgraph.query;

import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.QueryFailure.UnclearName;
import io.github.newsgraph.store.GraphStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Finds the one entity that a person means: by its IRI, its local id, {@code id:...}, its label or
 * another name. To be used inside a transaction.
 */
public final class EntityFinder {
  private static final int CANDIDATES = 8;
  private static final int ARTICLES = 3;
  private static final String PREFIX = "id:";

  private final DatasetGraph dataset;
  private final Iris iris;
  private final EntityNames names;

  public EntityFinder(GraphStore store) {
    this.dataset = store.dataset();
    this.iris = store.iris();
    this.names = new EntityNames(store);
  }

  /**
   * The entity of a name. A former IRI means what it leads to.
   *
   * @throws QueryFailure if nothing is called so, or several things; the message lists candidates
   */
  public Node one(String name) {
    String asked = name.strip();
    Collection<Node> found = found(asked);
    if (found.size() == 1) {
      return found.iterator().next();
    }
    if (!found.isEmpty()) {
      throw new UnclearName(
          "several things are called '" + asked + "'; name one by its id:" + lines(found));
    }
    Set<Node> near = new TreeSet<>(NodeCmp::compareRDFTerms);
    near.addAll(names.find(asked));
    List<Node> candidates =
        near.isEmpty() ? names.alike(bare(asked).replace('_', ' ')) : List.copyOf(near);
    throw new UnclearName(
        "nothing is called '"
            + asked
            + "'"
            + (candidates.isEmpty() ? "" : "; did you mean:" + lines(candidates)));
  }

  private Collection<Node> found(String asked) {
    String bare = bare(asked);
    if (!bare.equals(asked)) {
      return byIri(NodeFactory.createURI(iris.base() + PREFIX.replace(':', '/') + bare), bare);
    }
    Set<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    found.addAll(names.bearers(asked));
    if (!asked.isEmpty() && names.isKnown(iris.entity(asked))) {
      found.add(iris.entity(asked));
    }
    return found.isEmpty() && !asked.isEmpty()
        ? names.replacing(iris.entity(asked.replace(' ', '_')))
        : found;
  }

  /** What stands behind {@code id:}, or behind the base in an IRI; else the text as it is. */
  private String bare(String asked) {
    String inner = asked.matches("<.*>") ? asked.substring(1, asked.length() - 1) : asked;
    String start = iris.base() + "id/";
    if (inner.startsWith(start)) {
      return inner.substring(start.length());
    }
    return asked.startsWith(PREFIX) ? asked.substring(PREFIX.length()) : asked;
  }

  private Collection<Node> byIri(Node iri, String local) {
    for (Node node : List.of(iri, iris.entity(local))) {
      if (names.isKnown(node)) {
        return List.of(node);
      }
    }
    Collection<Node> others = names.replacing(iri);
    return others.isEmpty() ? names.replacing(iris.entity(local)) : others;
  }

  private String lines(Collection<Node> entities) {
    String lines =
        entities.stream()
            .limit(CANDIDATES)
            .map(e -> "\n  " + headline(e))
            .collect(Collectors.joining());
    int more = entities.size() - CANDIDATES;
    return more > 0 ? lines + "\n  ... and " + more + " more" : lines;
  }

  /** Id, label, type and counts in one line. */
  String headline(Node entity) {
    return PREFIX
        + id(entity)
        + "  "
        + names.label(entity)
        + " ("
        + new Describer(dataset, iris).type(entity)
        + "), "
        + count(mentions(entity).size(), "mention")
        + " in "
        + count(articles(entity).size(), "article");
  }

  static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** The local id of an entity. */
  String id(Node entity) {
    return iris.entityName(entity).orElseThrow();
  }

  String label(Node entity) {
    return names.label(entity);
  }

  List<Quad> mentions(Node entity) {
    return dataset.stream(Node.ANY, Node.ANY, Vocabulary.MENTION_OF, entity)
        .filter(q -> !q.isDefaultGraph())
        .distinct()
        .toList();
  }

  /** The ids of the articles that speak of an entity. */
  SortedSet<String> articles(Node entity) {
    return dataset.stream(Node.ANY, entity, Vocabulary.LABEL, Node.ANY)
        .map(q -> iris.name("article/", q.getGraph()))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How a decision points at an entity. */
  Pointer pointer(Node entity) {
    return new Pointer(
        id(entity),
        articles(entity).stream().limit(ARTICLES).collect(Collectors.toCollection(TreeSet::new)));
  }
}
