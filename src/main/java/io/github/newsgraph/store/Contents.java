package io.github.newsgraph.store;

import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.LocalEntityReader;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads all articles of a dataset, or all that they know of entities; inside a transaction. */
final class Contents {
  private Contents() {}

  /** The articles by their ids. */
  static List<StoredArticle> articles(DatasetGraph dataset) {
    try (Stream<Quad> found = present(dataset)) {
      return found
          .map(
              q ->
                  new StoredArticle(
                      value(dataset, q.getGraph(), Vocabulary.IDENTIFIER),
                      value(dataset, q.getGraph(), Vocabulary.HEADLINE),
                      q.getObject().getLiteralLexicalForm()))
          .sorted(Comparator.comparing(StoredArticle::id))
          .toList();
    }
  }

  /** The articles' own nodes, in the order of the index. */
  static List<Node> names(DatasetGraph dataset) {
    try (Stream<Quad> found = present(dataset)) {
      return found.map(Quad::getGraph).toList();
    }
  }

  /** A quad of each article, and none of its former versions. */
  private static Stream<Quad> present(DatasetGraph dataset) {
    return dataset.stream(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)
        .filter(q -> q.getSubject().equals(q.getGraph()));
  }

  /** The value of a property of an article, empty if it has none. */
  private static String value(DatasetGraph dataset, Node article, Node property) {
    return Lookup.text(dataset, article, article, property).orElse("");
  }

  /** The local entities of all articles, by article and number. */
  static List<LocalEntity> localEntities(DatasetGraph dataset) {
    LocalEntityReader reader = new LocalEntityReader();
    for (Node predicate : LocalEntityReader.PREDICATES) {
      dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(reader::add);
    }
    return reader.entities();
  }
}
