package io.github.newsgraph.export;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes a dataset in one of the formats; the caller holds a read transaction. */
public final class GraphExport {
  /** A graph of more statements than this is written in the store's order, to bound memory. */
  private static final int SORTED_AT_MOST = 200_000;

  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> NodeFmtLib.strNT(quad.getSubject()))
          .thenComparing(quad -> NodeFmtLib.strNT(quad.getPredicate()))
          .thenComparing(quad -> NodeFmtLib.strNT(quad.getObject()));

  private final DatasetGraph dataset;
  private final PrefixMap prefixes;
  private final Set<Node> without;

  /**
   * @param dataset what to write, inside a transaction of the caller
   * @param iris of the store, for the formats that abbreviate
   */
  public GraphExport(DatasetGraph dataset, Iris iris) {
    this(dataset, iris, Set.of());
  }

  /**
   * As the other, but without some graphs.
   *
   * @param without graphs none of whose triples stands in another one, too
   */
  public GraphExport(DatasetGraph dataset, Iris iris, Set<Node> without) {
    this.without = Set.copyOf(without);
    this.dataset = dataset;
    this.prefixes = PrefixMapFactory.create(Prefixes.of(iris));
  }

  /** Writes everything and flushes; does not close the stream. */
  public void write(ExportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case TURTLE -> turtle(out);
      case TRIG -> quads(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
      case NQUADS -> quads(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8), false);
      case JSONLD -> new JsonLd(prefixes, out).write(graphs());
      case GRAPHML -> new GraphMl(dataset).write(out);
    }
    out.flush();
  }

  private void turtle(OutputStream out) {
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    sink.start();
    prefixes.forEach(sink::prefix);
    StreamRDFOps.sendTriplesToStream(
        Iter.filter(dataset.getUnionGraph().find(), this::isWanted), sink);
    sink.finish();
  }

  private boolean isWanted(Triple triple) {
    return without.stream().noneMatch(graph -> dataset.contains(Quad.create(graph, triple)));
  }

  private void quads(StreamRDF sink, boolean abbreviate) {
    sink.start();
    if (abbreviate) {
      prefixes.forEach(sink::prefix);
    }
    graphs().forEachRemaining(graph -> graph.forEachRemaining(sink::quad));
    sink.finish();
  }

  /**
   * The statements graph by graph, graphs sorted by name, so that equal graphs give equal files.
   */
  private Iterator<Iterator<Quad>> graphs() {
    List<Node> names = new ArrayList<>(Iter.toList(dataset.listGraphNodes()));
    names.removeAll(without);
    names.sort(Comparator.comparing(NodeFmtLib::strNT));
    names.add(0, Quad.defaultGraphIRI);
    return Iter.map(names.iterator(), this::sorted);
  }

  private Iterator<Quad> sorted(Node graph) {
    Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
    List<Quad> first = new ArrayList<>();
    while (quads.hasNext() && first.size() < SORTED_AT_MOST) {
      first.add(quads.next());
    }
    if (!quads.hasNext()) {
      first.sort(ORDER);
    }
    return Iter.concat(first.iterator(), quads);
  }
}
