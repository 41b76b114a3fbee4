package io.github.newsgraph.store.execution;

import java.util.function.UnaryOperator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows that are not looked for before the first is asked for. */
final class LateIterator extends QueryIter1 {
  private final UnaryOperator<QueryIterator> step;
  private QueryIterator rows;

  /**
   * @param step makes the rows of the input
   */
  LateIterator(QueryIterator input, UnaryOperator<QueryIterator> step, ExecutionContext execution) {
    super(input, execution);
    this.step = step;
  }

  private QueryIterator rows() {
    if (rows == null) {
      rows = step.apply(getInput());
    }
    return rows;
  }

  @Override
  protected boolean hasNextBinding() {
    return rows().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return rows().next();
  }

  @Override
  protected void requestSubCancel() {
    performRequestCancel(rows);
  }

  @Override
  protected void closeSubIterator() {
    performClose(rows);
  }
}
