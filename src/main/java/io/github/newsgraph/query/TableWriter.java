package io.github.newsgraph.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** A longer word is broken. */
  private static final int LONGEST_WORD = 24;

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

  /** Each further character goes to the column whose longest cell takes the most lines. */
  private int[] widths(List<String> names, List<String[]> cells) {
    int[] needs = needs(names, cells, Integer.MAX_VALUE, "(?!)");
    int[] widths = needs(names, cells, LONGEST_WORD, " ");
    if (IntStream.of(widths).sum() + GAP * widths.length > width) {
      widths = needs(names, cells, NARROWEST_COLUMN, " ");
    }
    for (int room = width - GAP * widths.length - IntStream.of(widths).sum(); room > 0; room--) {
      int tallest = tallest(needs, widths);
      widths[tallest] += needs[tallest] > widths[tallest] ? 1 : 0;
    }
    return widths;
  }

  /** The longest part of each column's cells, its header counted, and no more than a limit. */
  private static int[] needs(List<String> names, List<String[]> cells, int limit, String between) {
    return IntStream.range(0, names.size())
        .map(
            i ->
                Stream.concat(Stream.of(names.get(i)), cells.stream().map(row -> row[i]))
                    .flatMap(cell -> Stream.of(cell.split(between)))
                    .mapToInt(part -> Math.min(part.length(), limit))
                    .max()
                    .orElse(0))
        .toArray();
  }

  private static int tallest(int[] needs, int[] widths) {
    int tallest = 0;
    for (int i = 1; i < needs.length; i++) {
      if (lines(needs[i], widths[i]) > lines(needs[tallest], widths[tallest])) {
        tallest = i;
      }
    }
    return tallest;
  }

  private static double lines(int need, int width) {
    return need > width ? (double) need / width : 0;
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
