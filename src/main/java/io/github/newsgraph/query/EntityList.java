package io.github.newsgraph.query;

import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Lists entities, those first that are mentioned most; inside a transaction. */
public final class EntityList {
  private static final List<String> COLUMNS =
      List.of("id", "label", "type", "mentions", "articles", "claims");

  private final GraphStore store;
  private final DatasetGraph dataset;

  public EntityList(GraphStore store) {
    this.store = store;
    this.dataset = store.dataset();
  }

  private record Row(String id, String label, String type, int mentions, int articles, int claims) {
    List<Object> values() {
      return List.of(id, label, type, mentions, articles, claims);
    }
  }

  /**
   * The entities.
   *
   * @param type only those of this class: its local name in any case
   * @param like only those one of whose names has these words, or words that begin so
   * @param limit how many at most
   */
  public ResultTable of(Optional<String> type, Optional<String> like, int limit) {
    Describer describer = new Describer(dataset, store.iris());
    EntityFinder finder = new EntityFinder(store);
    List<Row> rows = new ArrayList<>();
    for (Node entity : candidates(like)) {
      String its = describer.type(entity);
      if (type.isEmpty() || its.equalsIgnoreCase(type.get())) {
        rows.add(
            new Row(
                finder.id(entity),
                finder.label(entity),
                its,
                finder.mentions(entity).size(),
                finder.articles(entity).size(),
                claims(entity)));
      }
    }
    rows.sort(
        Comparator.comparingInt((Row r) -> -r.mentions())
            .thenComparing(r -> -r.claims())
            .thenComparing(Row::id));
    return new ResultTable(COLUMNS, rows.stream().limit(limit).map(Row::values).toList());
  }

  private Iterable<Node> candidates(Optional<String> like) {
    EntityNames names = new EntityNames(store);
    return like.isPresent() ? names.like(like.get()) : names.all();
  }

  /** How many claims it is subject or object of, rejected ones aside. */
  private int claims(Node entity) {
    Set<Node> claims = new HashSet<>();
    for (Node end : List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT)) {
      dataset.stream(Node.ANY, Node.ANY, end, entity).map(Quad::getSubject).forEach(claims::add);
    }
    claims.removeIf(c -> dataset.contains(Node.ANY, c, Vocabulary.REJECTED_BY, Node.ANY));
    return claims.size();
  }
}
