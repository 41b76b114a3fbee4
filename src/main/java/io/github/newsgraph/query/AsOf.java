package io.github.newsgraph.query;

import io.github.newsgraph.graph.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A dataset without the articles that appeared after a day, and without those that do not say when
 * they appeared. Its default graph is the union of the graphs that are left.
 */
final class AsOf extends DatasetGraphFilteredView {
  private AsOf(DatasetGraph dataset, Set<Node> hidden, Collection<Node> visible) {
    super(dataset, quad -> !hidden.contains(quad.getGraph()), visible);
  }

  static AsOf of(DatasetGraph dataset, Set<Node> hidden) {
    List<Node> visible = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(visible::add);
    visible.removeAll(hidden);
    return new AsOf(dataset, hidden, visible);
  }

  /** The graphs of the articles that were not there on a day, by what they say themselves. */
  static Set<Node> hidden(DatasetGraph dataset, LocalDate day) {
    Set<Node> hidden = new HashSet<>();
    Iterator<Quad> articles = dataset.find(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY);
    articles.forEachRemaining(q -> hidden.add(q.getGraph()));
    Iterator<Quad> days = dataset.find(Node.ANY, Node.ANY, Vocabulary.DATE_PUBLISHED, Node.ANY);
    days.forEachRemaining(
        q -> {
          LocalDate published = LocalDate.parse(q.getObject().getLiteralLexicalForm());
          if (q.getSubject().equals(q.getGraph()) && !published.isAfter(day)) {
            hidden.remove(q.getGraph());
          }
        });
    return hidden;
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  /** Found by the indexes over all graphs; the view's own would look into graph after graph. */
  @Override
  public Graph getUnionGraph() {
    return new GraphBase() {
      @Override
      protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Iterator<Quad> found =
            findNG(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        return WrappedIterator.create(Iter.distinct(Iter.map(found, Quad::asTriple)));
      }
    };
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (Quad.isDefaultGraph(graph)) {
      return Iter.map(
          getUnionGraph().find(subject, predicate, object),
          triple -> new Quad(Quad.defaultGraphIRI, triple));
    }
    return super.find(graph, subject, predicate, object);
  }
}
