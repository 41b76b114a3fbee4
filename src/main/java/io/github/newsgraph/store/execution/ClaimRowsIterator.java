package io.github.newsgraph.store.execution;

import io.github.newsgraph.graph.ClaimRowReader;
import io.github.newsgraph.graph.ClaimRows;
import io.github.newsgraph.graph.ClaimRows.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/**
 * Adds the rows of the claims table to bindings of articles. Bindings that follow each other and
 * have the same article are taken together, their rows in the order of its text.
 */
final class ClaimRowsIterator extends QueryIter1 {
  private final ClaimRows table;
  private final Node article;
  private final List<Node> columns;
  private Iterator<Binding> rows = Collections.emptyIterator();
  private Binding ahead;

  /** A row and what it is added to. */
  private record Found(Binding binding, Map<Column, Node> row) {}

  /**
   * @param input its bindings bind the article, if that is a variable
   * @param columns a variable or value for each of the first columns
   */
  ClaimRowsIterator(
      QueryIterator input, Node article, List<Node> columns, ExecutionContext execution) {
    super(input, execution);
    this.table = new ClaimRows(execution.getDataset());
    this.article = article;
    this.columns = List.copyOf(columns);
  }

  @Override
  protected boolean hasNextBinding() {
    while (!rows.hasNext() && isMore()) {
      rows = ofOneArticle();
    }
    return rows.hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return rows.next();
  }

  private boolean isMore() {
    if (ahead == null && getInput().hasNext()) {
      ahead = getInput().next();
    }
    return ahead != null;
  }

  private Iterator<Binding> ofOneArticle() {
    Node current = Substitute.substitute(article, ahead);
    ClaimRowReader claims = table.of(current);
    List<Found> found = new ArrayList<>();
    while (isMore() && Substitute.substitute(article, ahead).equals(current)) {
      Binding binding = ahead;
      claims
          .rows(given(Column.CLAIM, binding), given(Column.HELD, binding))
          .forEach(row -> found.add(new Found(binding, row)));
      ahead = null;
    }
    return found.stream()
        .sorted(Comparator.comparing(Found::row, ClaimRows.ORDER))
        .flatMap(f -> joined(f).stream())
        .iterator();
  }

  private Optional<Node> given(Column column, Binding binding) {
    return Optional.of(column.ordinal())
        .filter(i -> i < columns.size())
        .map(i -> Substitute.substitute(columns.get(i), binding))
        .filter(Node::isConcrete);
  }

  /** Nothing if the binding has another value for a column. */
  private Optional<Binding> joined(Found found) {
    BindingBuilder builder = BindingBuilder.create(found.binding);
    for (int i = 0; i < columns.size(); i++) {
      Node value = found.row.get(Column.values()[i]);
      Node known = columns.get(i) instanceof Var var ? builder.get(var) : columns.get(i);
      if (known == null && value != null) {
        builder.add((Var) columns.get(i), value);
      } else if (known != null && !known.equals(value)) {
        return Optional.empty();
      }
    }
    return Optional.of(builder.build());
  }

  @Override
  protected void requestSubCancel() {
    // its input is told
  }

  @Override
  protected void closeSubIterator() {
    rows = Collections.emptyIterator();
  }
}
