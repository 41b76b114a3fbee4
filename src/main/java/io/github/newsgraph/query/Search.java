package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.QueryFailure.BadQuery;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.WordHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Finds entities, headlines and sentences by their words. */
public final class Search {
  private static final List<String> COLUMNS = List.of("kind", "text", "thing", "article", "day");

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;

  public Search(GraphStore store) {
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
  }

  /**
   * What has the words, best first: what it is, its words around what was found, and where it
   * stands. An entity stands in no single article.
   *
   * @param words in Lucene's syntax
   * @param kinds what is searched
   * @param limit how many rows at most
   * @param asOf what was published later, or on no day that is known, is not found
   * @throws QueryFailure if the words break the syntax
   */
  public ResultTable find(
      String words, Collection<WordHit.Kind> kinds, int limit, Optional<LocalDate> asOf) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Set<Node> hidden = asOf.map(day -> AsOf.hidden(dataset, day)).orElse(Set.of());
          List<List<Object>> rows = new ArrayList<>();
          for (WordHit hit : hits(words, kinds, hidden, limit)) {
            rows.add(row(hit));
          }
          return new ResultTable(COLUMNS, rows);
        });
  }

  private List<WordHit> hits(
      String words, Collection<WordHit.Kind> kinds, Set<Node> hidden, int limit) {
    try {
      return store.search().search(words, kinds, graph -> !hidden.contains(graph), limit);
    } catch (IllegalArgumentException e) {
      throw new BadQuery(e.getMessage());
    }
  }

  private List<Object> row(WordHit hit) {
    boolean name = hit.kind().isName();
    return List.of(
        hit.kind().toString(),
        hit.excerpt(),
        name ? "id:" + iris.entityName(hit.thing()).orElse("") : hit.thing(),
        name ? "" : value(hit.graph(), Vocabulary.IDENTIFIER),
        name ? "" : value(hit.graph(), Vocabulary.DATE_PUBLISHED));
  }

  private String value(Node article, Node property) {
    return Lookup.text(dataset, article, article, property).orElse("");
  }
}
