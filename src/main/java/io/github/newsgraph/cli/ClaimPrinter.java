package io.github.newsgraph.cli;

import io.github.newsgraph.cli.ExtractCommand.Format;
import io.github.newsgraph.export.ExportFormat;
import io.github.newsgraph.export.GraphExport;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.NamedQuery;
import io.github.newsgraph.query.Queries;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultOptions;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Prints the claims of one article. */
final class ClaimPrinter {
  private final Console console;
  private final GraphStore store;

  /**
   * @param store in memory, with the article in it and nothing else
   */
  ClaimPrinter(Console console, GraphStore store) {
    this.console = console;
    this.store = store;
  }

  void print(Format format) throws IOException {
    switch (format) {
      case TABLE -> rows(forReading(), ResultFormat.TABLE);
      case TSV -> rows(Queries.bundled().resolve("claims"), ResultFormat.TSV);
      case JSON -> rows(Queries.bundled().resolve("claims"), ResultFormat.JSON);
      case TURTLE -> graph(ExportFormat.TURTLE);
      case TRIG -> graph(ExportFormat.TRIG);
      case OPENIE -> throw new IllegalArgumentException("tuples are no claims");
    }
  }

  private void rows(NamedQuery query, ResultFormat format) {
    ResultOptions options = new ResultOptions(format, console.width());
    new QueryRunner(store).run(query, Map.of(), options, console.out());
  }

  private static NamedQuery forReading() throws IOException {
    try (InputStream in = ClaimPrinter.class.getResourceAsStream("extract.rq")) {
      return NamedQuery.parse("extract", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The articles' graphs without the ontology, which is in every store. */
  private void graph(ExportFormat format) throws IOException {
    DatasetGraph all = store.dataset();
    DatasetGraph articles = DatasetGraphFactory.create();
    Txn.executeRead(
        all,
        () ->
            all.stream(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)
                .map(Quad::getGraph)
                .forEach(
                    graph ->
                        all.stream(graph, Node.ANY, Node.ANY, Node.ANY).forEach(articles::add)));
    new GraphExport(articles, store.iris()).write(format, console.out());
  }
}
