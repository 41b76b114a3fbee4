package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows that no query gave, to be written as results of queries are.
 *
 * @param columns their names
 * @param rows a value a column: a text, a number, or a node
 */
public record ResultTable(List<String> columns, List<List<Object>> rows) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Writes the rows in the form asked for. */
  public void write(ResultOptions options, Iris iris, OutputStream out) {
    write(columns, rows.iterator(), options, iris, out);
  }

  /** Writes rows as they come. */
  static void write(
      List<String> columns,
      Iterator<List<Object>> rows,
      ResultOptions options,
      Iris iris,
      OutputStream out) {
    List<Var> vars = columns.stream().map(Var::alloc).toList();
    Iterator<Binding> bindings = Iter.map(rows, row -> binding(vars, row));
    new ResultWriter(options, iris, out).writeRows(RowSetStream.create(vars, bindings));
  }

  private static Binding binding(List<Var> vars, List<Object> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < row.size(); i++) {
      binding.add(vars.get(i), node(row.get(i)));
    }
    return binding.build();
  }

  private static Node node(Object value) {
    if (value instanceof Node node) {
      return node;
    }
    return value instanceof String text
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralByValue(value);
  }
}
