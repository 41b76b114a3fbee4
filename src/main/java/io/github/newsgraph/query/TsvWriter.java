package io.github.newsgraph.query;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Tab-separated plain values that any reader takes without knowing of quotes or of RDF. */
final class TsvWriter {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\"\\p{Cc}\\u2028\\u2029]+");

  private TsvWriter() {}

  static void write(RowSet rows, PrintWriter out) {
    List<Var> columns = rows.getResultVars();
    out.print(line(columns.stream().map(Var::getVarName).toList()));
    while (rows.hasNext()) {
      Binding row = rows.next();
      out.print(line(columns.stream().map(v -> cell(row.get(v))).toList()));
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining("\t", "", "\n"));
  }

  private static String cell(Node node) {
    return node == null ? "" : SEPARATORS.matcher(PlainText.of(node)).replaceAll(" ").strip();
  }
}
