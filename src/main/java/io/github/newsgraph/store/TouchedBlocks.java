package io.github.newsgraph.store;

import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.LocalEntityReader;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds the blocks of local entities that a change touches: from its keys to those who have them,
 * from there to their other keys, and so on, all through the index.
 */
final class TouchedBlocks {
  private final DatasetGraph dataset;
  private final CuratedResolver resolver;
  private final LocalEntityReader reader = new LocalEntityReader();
  private final Set<Node> articles = new HashSet<>();
  private final Set<Node> seen = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  TouchedBlocks(DatasetGraph dataset, CuratedResolver resolver) {
    this.dataset = dataset;
    this.resolver = resolver;
  }

  /**
   * All local entities of the touched blocks.
   *
   * @param changed articles whose local entities are all touched
   * @param touched keys whose blocks are touched
   * @param curated keys about whose blocks people decided, so that also those who stand alone in
   *     them are touched
   */
  List<LocalEntity> locals(
      Collection<Node> changed, Collection<String> touched, Collection<String> curated) {
    for (Node article : changed) {
      List<Quad> locals = new ArrayList<>();
      dataset
          .findNG(article, Node.ANY, Vocabulary.LOCAL_NAME, Node.ANY)
          .forEachRemaining(locals::add);
      locals.forEach(q -> read(article, q.getSubject(), true));
    }
    curated.forEach(key -> readBearers(key, true));
    touched.forEach(this::await);
    curated.forEach(this::await);
    while (!waiting.isEmpty()) {
      readBearers(waiting.remove(), false);
    }
    return reader.entities();
  }

  private void await(String key) {
    if (keys.add(key)) {
      waiting.add(key);
      resolver.tiedTo(key).forEach(this::await);
    }
  }

  private void readBearers(String key, boolean changed) {
    Node literal = NodeFactory.createLiteralString(key);
    List<Quad> bearers = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, Vocabulary.BLOCK_KEY, literal).forEachRemaining(bearers::add);
    bearers.forEach(q -> read(q.getGraph(), q.getSubject(), changed));
  }

  private void read(Node article, Node local, boolean changed) {
    if (!seen.add(local)) {
      return;
    }
    if (articles.add(article)) {
      dataset
          .findNG(article, article, Vocabulary.IDENTIFIER, Node.ANY)
          .forEachRemaining(reader::add);
    }
    List<Quad> quads = new ArrayList<>();
    dataset.findNG(article, local, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    LocalEntity entity = LocalEntityReader.one(quads);
    boolean fixed = resolver.standsAlone(entity);
    if (changed || !fixed) {
      quads.forEach(reader::add);
    }
    if (!fixed) {
      quads.stream()
          .filter(q -> q.getPredicate().equals(Vocabulary.BLOCK_KEY))
          .forEach(q -> await(q.getObject().getLiteralLexicalForm()));
    }
  }
}
