package io.github.newsgraph.store;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How much there is in a dataset, by and large: TDB2 itself knows only by counting, and the graphs
 * of articles, which are nearly all there is, are much alike. To be asked inside a transaction.
 */
final class Size {
  /** Graphs that are counted at most. */
  private static final int SAMPLE = 50;

  private final DatasetGraph dataset;

  Size(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * About how many quads there are: exactly in the graphs of up to 50 articles, more by those of 50
   * that are spread evenly over the order of the index. One lookup is made for each article.
   */
  long quads() {
    List<Node> articles = Contents.names(dataset);
    int counted = Math.min(SAMPLE, articles.size());
    long quads = 0;
    for (int i = 0; i < counted; i++) {
      Node article = articles.get((int) ((long) i * articles.size() / counted));
      quads += Iter.count(dataset.findNG(article, Node.ANY, Node.ANY, Node.ANY));
    }
    return counted == 0 ? 0 : quads * articles.size() / counted;
  }
}
