package io.github.newsgraph.store;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Notes of what the articles of a dataset were read from and with, one word each, in the graph of
 * the builds. They are written in the transaction that writes the article: what is noted is wholly
 * in.
 */
final class Readings {
  private final DatasetGraph dataset;
  private final Node graph;
  private final Iris iris;

  Readings(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.graph = iris.buildsGraph();
    this.iris = iris;
  }

  /** Whether an article was put in that was read from and with the same. */
  boolean isNoted(String article, String reading) {
    return dataset.contains(graph, iris.article(article), Vocabulary.READING, literal(reading));
  }

  /** Whether the reading of an article is noted, or it has none. */
  boolean isNoted(ArticleGraph article) {
    Optional<String> reading = article.reading();
    return reading.isEmpty() || isNoted(article.article(), reading.get());
  }

  void note(ArticleGraph article) {
    article
        .reading()
        .ifPresent(r -> dataset.add(graph, article.name(), Vocabulary.READING, literal(r)));
  }

  /** Notes an article that is older than what is there, which is so not read the next time. */
  void noteOutdated(ArticleGraph article, Node present) {
    if (article.name().equals(present)) {
      note(article);
    }
  }

  void forget(Node article) {
    dataset.deleteAny(graph, article, Vocabulary.READING, Node.ANY);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
