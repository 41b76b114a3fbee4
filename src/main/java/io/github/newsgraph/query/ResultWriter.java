package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.QueryFailure.BadFormat;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes an answer in the form asked for. */
final class ResultWriter {
  private final ResultOptions options;
  private final PrefixMapping prefixes;
  private final OutputStream out;

  ResultWriter(ResultOptions options, Iris iris, OutputStream out) {
    this.options = options;
    this.prefixes = SparqlReader.prefixes(iris);
    this.out = out;
  }

  /** Whether answers to a query can be written so; to be asked before it is executed. */
  void check(Query query) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    ResultFormat format = options.format();
    if (graph && (format == ResultFormat.CSV || format == ResultFormat.TSV)) {
      throw new BadFormat("this query gives a graph: ask for turtle, json or xml");
    }
    if (!graph && format == ResultFormat.TURTLE) {
      throw new BadFormat("this query gives no graph: ask for table, csv, tsv, json or xml");
    }
  }

  void write(QueryExec exec) {
    Query query = exec.getQuery();
    if (query.isSelectType()) {
      writeRows(exec.select());
    } else if (query.isAskType()) {
      writeAnswer(exec.ask());
    } else if (query.isConstructType()) {
      writeGraph(exec.construct(GraphFactory.createDefaultGraph()));
    } else {
      writeGraph(exec.describe(GraphFactory.createDefaultGraph()));
    }
  }

  void writeRows(RowSet rows) {
    switch (options.format()) {
      case TABLE -> print(p -> new TableWriter(options.width(), prefixes, p).write(rows));
      case TSV -> print(p -> TsvWriter.write(rows, p));
      default -> writer().write(out, rows, ARQ.getContext());
    }
  }

  private void writeAnswer(boolean answer) {
    switch (options.format()) {
      case TABLE, TSV -> print(p -> p.print(answer ? "yes\n" : "no\n"));
      default -> writer().write(out, answer, ARQ.getContext());
    }
  }

  private RowSetWriter writer() {
    Lang lang =
        switch (options.format()) {
          case CSV -> ResultSetLang.RS_CSV;
          case XML -> ResultSetLang.RS_XML;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  /** JSON-LD and RDF/XML cannot carry triple terms: there, claims have their plain form only. */
  private void writeGraph(Graph graph) {
    RDFFormat format =
        switch (options.format()) {
          case JSON -> RDFFormat.JSONLD_PRETTY;
          case XML -> RDFFormat.RDFXML_PLAIN;
          default -> RDFFormat.TURTLE_PRETTY;
        };
    if (!format.equals(RDFFormat.TURTLE_PRETTY)) {
      graph.remove(Node.ANY, Vocabulary.REIFIES, Node.ANY);
    }
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.source(graph).format(format).output(out);
  }

  private void print(Consumer<PrintWriter> printing) {
    PrintWriter printer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    printing.accept(printer);
    printer.flush();
  }
}
