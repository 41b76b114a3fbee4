package io.github.newsgraph.graph;

import io.github.newsgraph.entity.Evidence;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.text.EntityType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Reads local entities back from the quads of their articles; other quads are passed over. */
public final class LocalEntityReader {
  /** The predicates of the quads to be read. */
  public static final Set<Node> PREDICATES =
      Set.of(
          Vocabulary.IDENTIFIER,
          Vocabulary.LOCAL_NAME,
          Vocabulary.LOCAL_TYPE,
          Vocabulary.NAMED,
          Vocabulary.PROPER_NAME,
          Vocabulary.KNOWN,
          Vocabulary.OCCUPATION,
          Vocabulary.AFFILIATION,
          Vocabulary.CONTEXT);

  private static final Set<Node> SEVERAL =
      Set.of(
          Vocabulary.PROPER_NAME,
          Vocabulary.OCCUPATION,
          Vocabulary.AFFILIATION,
          Vocabulary.CONTEXT);

  private final Map<Node, String> articles = new HashMap<>();
  private final Map<Node, Values> byNode = new HashMap<>();

  /** Takes in a quad of an article's graph. */
  public void add(Quad quad) {
    if (!PREDICATES.contains(quad.getPredicate())) {
      return;
    }
    String value = quad.getObject().getLiteralLexicalForm();
    if (quad.getPredicate().equals(Vocabulary.IDENTIFIER)) {
      if (quad.getSubject().equals(quad.getGraph())) { // else of a former version of it
        articles.put(quad.getGraph(), value);
      }
    } else {
      byNode
          .computeIfAbsent(quad.getSubject(), node -> new Values(node, quad.getGraph()))
          .set(quad.getPredicate(), value);
    }
  }

  /** The local entities of all quads so far, by article and number. */
  public List<LocalEntity> entities() {
    return byNode.values().stream()
        .map(c -> c.entity(articles.get(c.graph)))
        .sorted(LocalEntity.ORDER)
        .toList();
  }

  /** The local entity of its own quads. */
  public static LocalEntity one(String article, Collection<Quad> quads) {
    LocalEntityReader reader = new LocalEntityReader();
    quads.forEach(reader::add);
    Values values = reader.byNode.values().iterator().next();
    return values.entity(article);
  }

  private static final class Values {
    private final Node node;
    private final Node graph;
    private final Map<Node, SortedSet<String>> sets = new HashMap<>();
    private final Map<Node, String> values = new HashMap<>();

    Values(Node node, Node graph) {
      this.node = node;
      this.graph = graph;
    }

    void set(Node predicate, String value) {
      if (SEVERAL.contains(predicate)) {
        sets.computeIfAbsent(predicate, p -> new TreeSet<>()).add(value);
      } else {
        values.put(predicate, value);
      }
    }

    LocalEntity entity(String article) {
      return new LocalEntity(
          article,
          Iris.localEntityNumber(node),
          EntityType.valueOf(values.get(Vocabulary.LOCAL_TYPE).toUpperCase(Locale.ROOT)),
          values.get(Vocabulary.LOCAL_NAME),
          Boolean.parseBoolean(values.get(Vocabulary.NAMED)),
          set(Vocabulary.PROPER_NAME),
          Optional.ofNullable(values.get(Vocabulary.KNOWN)),
          new Evidence(
              set(Vocabulary.OCCUPATION), set(Vocabulary.AFFILIATION), set(Vocabulary.CONTEXT)));
    }

    private SortedSet<String> set(Node predicate) {
      return sets.getOrDefault(predicate, new TreeSet<>());
    }
  }
}
