package io.github.newsgraph.store;

import io.github.newsgraph.graph.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that comes with the program, kept in a store in a graph of its own. */
final class Ontology {
  private static final String RESOURCE = "/ontology/newsgraph.ttl";

  /** Blank nodes get the same names in every store. */
  private static final UUID SEED = new UUID(0x6e657773L, 0x67726170L);

  private final byte[] turtle;
  private final Node sha256;

  private Ontology(byte[] turtle) {
    this.turtle = turtle;
    this.sha256 = NodeFactory.createLiteralString(DigestUtils.sha256Hex(turtle));
  }

  static Ontology load() {
    try (InputStream in = Ontology.class.getResourceAsStream(RESOURCE)) {
      return new Ontology(Optional.ofNullable(in).orElseThrow().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Whether a dataset has this ontology; inside a transaction. */
  boolean isIn(DatasetGraph dataset) {
    return dataset.contains(Node.ANY, Node.ANY, Vocabulary.ONTOLOGY_SHA256, sha256);
  }

  /** Puts this ontology in the place of the one before; inside a write transaction. */
  void writeTo(DatasetGraph dataset, Node storeGraph) {
    dataset.removeGraph(Vocabulary.ONTOLOGY);
    dataset.deleteAny(storeGraph, Node.ANY, Vocabulary.ONTOLOGY_SHA256, Node.ANY);
    Iterator<org.apache.jena.graph.Triple> triples = parsed().find();
    while (triples.hasNext()) {
      dataset.add(new Quad(Vocabulary.ONTOLOGY, triples.next()));
    }
    dataset.add(storeGraph, storeGraph, Vocabulary.ONTOLOGY_SHA256, sha256);
  }

  private Graph parsed() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(turtle))
        .lang(Lang.TURTLE)
        .labelToNode(LabelToNode.createScopeByDocumentHash(SEED))
        .parse(graph);
    return graph;
  }
}
