package io.github.newsgraph.store.execution;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.join.AbstractIterHashJoin;
import org.apache.jena.sparql.expr.ExprList;

/** ARQ's hash join, which can be closed before its table is there. */
final class ClosableJoin extends AbstractIterHashJoin {
  private final ExprList conditions;
  private final boolean outer;

  private ClosableJoin(
      QueryIterator table,
      QueryIterator stream,
      ExprList conditions,
      boolean outer,
      ExecutionContext execution) {
    super(null, table, stream, execution);
    this.conditions = conditions;
    this.outer = outer;
  }

  /** The rows of both sides that go together. */
  static QueryIterator of(QueryIterator left, QueryIterator right, ExecutionContext execution) {
    return left.hasNext() && right.hasNext()
        ? new ClosableJoin(left, right, null, false, execution)
        : none(left, right, execution);
  }

  /**
   * The rows of the left side, each with those of the right that go with it if there are any.
   *
   * @param conditions that rows must also meet to go together, or null
   */
  static QueryIterator left(
      QueryIterator left, QueryIterator right, ExprList conditions, ExecutionContext execution) {
    if (!left.hasNext()) {
      return none(left, right, execution);
    }
    if (!right.hasNext()) {
      right.close();
      return left;
    }
    return new ClosableJoin(right, left, conditions, true, execution);
  }

  private static QueryIterator none(
      QueryIterator left, QueryIterator right, ExecutionContext execution) {
    left.close();
    right.close();
    return QueryIterNullIterator.create(execution);
  }

  @Override
  protected Binding yieldOneResult(Binding table, Binding stream, Binding both) {
    return conditions == null || conditions.isSatisfied(both, getExecContext()) ? both : null;
  }

  @Override
  protected Binding noYieldedRows(Binding stream) {
    return outer ? stream : null;
  }

  @Override
  protected QueryIterator joinFinished() {
    return null;
  }

  @Override
  protected void closeSubIterator() {
    if (hashTable != null) {
      super.closeSubIterator();
    }
  }
}
