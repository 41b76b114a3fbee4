package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.StoreException.NewerFormat;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store keeps beside the articles' own quads, and how, as a number that the store notes. One
 * without the note is of the first format, which had nothing derived from several articles but
 * identity.
 */
final class Format {
  /** What this program writes. */
  static final int CURRENT = 2;

  private static final int FIRST = 1;

  private Format() {}

  /** The format of the store in a dataset, inside a transaction. */
  static int of(DatasetGraph dataset, Iris iris) {
    Node store = iris.storeGraph();
    Iterator<Quad> notes = dataset.find(store, store, Vocabulary.FORMAT, Node.ANY);
    return notes.hasNext()
        ? Integer.parseInt(notes.next().getObject().getLiteralLexicalForm())
        : FIRST;
  }

  /**
   * Refuses what a newer program wrote, inside a transaction.
   *
   * @throws NewerFormat if so
   */
  static void check(DatasetGraph dataset, Iris iris, Path dir) {
    int format = of(dataset, iris);
    if (format > CURRENT) {
      throw new NewerFormat(dir, format, CURRENT);
    }
  }

  /** Notes that a store is of the current format, inside a write transaction. */
  static void note(DatasetGraph dataset, Iris iris) {
    Node store = iris.storeGraph();
    dataset.deleteAny(store, store, Vocabulary.FORMAT, Node.ANY);
    dataset.add(
        store,
        store,
        Vocabulary.FORMAT,
        NodeFactory.createLiteralDT(Integer.toString(CURRENT), XSDDatatype.XSDinteger));
  }

  /**
   * Brings a store of an older format up to date, inside a write transaction: all that is derived
   * from its articles is to be decided anew.
   */
  static void renew(DatasetGraph dataset, Iris iris, IdentityUpdate decision) {
    CommonThings common = new CommonThings(dataset, iris);
    common.clear();
    for (StoredArticle article : Contents.articles(dataset)) {
      common.adopt(iris.article(article.id()));
      decision.note(iris.article(article.id()));
    }
    decision.count();
    note(dataset, iris);
  }
}
