package io.github.newsgraph.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows for reading: columns where they fit the width, else one row below the other, a line a value.
 */
final class TableWriter {
  private static final int NARROWEST_COLUMN = 12;
  private static final int GAP = 3;

  private final int width;
  private final PrefixMapping prefixes;
  private final PrintWriter out;

  TableWriter(int width, PrefixMapping prefixes, PrintWriter out) {
    this.width = width;
    this.prefixes = prefixes;
    this.out = out;
  }

  void write(RowSet rows) {
    List<String> names = rows.getResultVars().stream().map(Var::getVarName).toList();
    List<String[]> cells = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      cells.add(rows.getResultVars().stream().map(v -> cell(row.get(v))).toArray(String[]::new));
    }
    if (cells.isEmpty()) {
      out.println("(no rows)");
    } else if (names.size() * (NARROWEST_COLUMN + GAP) > width) {
      writeRecords(names, cells);
    } else {
      writeColumns(names, cells);
    }
  }

  private String cell(Node node) {
    return node == null
        ? ""
        : PlainText.shortened(node, prefixes).replaceAll("[\\s\\p{Cc}]+", " ").strip();
  }

  private void writeColumns(List<String> names, List<String[]> cells) {
    int[] widths = widths(names, cells);
    Column[] columns =
        IntStream.range(0, widths.length)
            .mapToObj(
                i ->
                    new Column()
                        .header(names.get(i))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(widths[i] + 2, OverflowBehaviour.NEWLINE))
            .toArray(Column[]::new);
    String table =
        AsciiTable.getTable(
            AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER,
            columns,
            cells.toArray(String[][]::new));
    table.lines().forEach(l -> out.println(l.stripTrailing()));
  }

  /** Narrow columns get what they need; the wide ones share the rest. */
  private int[] widths(List<String> names, List<String[]> cells) {
    int[] needs =
        IntStream.range(0, names.size())
            .map(
                i ->
                    Math.max(
                        names.get(i).length(),
                        cells.stream().mapToInt(row -> row[i].length()).max().orElse(0)))
            .toArray();
    int room = width - GAP * needs.length;
    int limit = room;
    while (limit > NARROWEST_COLUMN && capped(needs, limit) > room) {
      limit--;
    }
    int cap = limit;
    return IntStream.of(needs).map(n -> Math.min(n, cap)).toArray();
  }

  private static int capped(int[] needs, int limit) {
    return IntStream.of(needs).map(n -> Math.min(n, limit)).sum();
  }

  private void writeRecords(List<String> names, List<String[]> cells) {
    int label = names.stream().mapToInt(String::length).max().orElse(0);
    for (int row = 0; row < cells.size(); row++) {
      out.println((row == 0 ? "" : "\n") + "-- " + (row + 1));
      for (int i = 0; i < names.size(); i++) {
        if (!cells.get(row)[i].isEmpty()) {
          writeValue(String.format("%-" + label + "s  ", names.get(i)), cells.get(row)[i]);
        }
      }
    }
  }

  private void writeValue(String label, String value) {
    int room = Math.max(NARROWEST_COLUMN, width - label.length());
    String rest = value;
    String before = label;
    while (rest.length() > room) {
      int space = rest.lastIndexOf(' ', room);
      int end = space > 0 ? space : room;
      out.println(before + rest.substring(0, end));
      rest = rest.substring(end).strip();
      before = " ".repeat(label.length());
    }
    out.println(before + rest);
  }
}
