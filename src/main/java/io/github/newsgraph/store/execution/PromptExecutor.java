package io.github.newsgraph.store.execution;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes queries as TDB2 does, but heeds the signal that the time is up where ARQ 5.6 does not:
 *
 * <ul>
 *   <li>ARQ makes the chain of iterators under a lock that the signal waits for, and some of them
 *       (joins of what is grouped) read all their input while they are made. Here nothing is read
 *       before the first row is asked for.
 *   <li>A hash join that is closed before its table is there throws a NullPointerException (<a
 *       href="https://github.com/apache/jena/issues/3516">GH-3516</a>), which then stands for the
 *       cancellation.
 *   <li>A property path is followed to its end from each start.
 * </ul>
 */
public final class PromptExecutor extends OpExecutorTDB2 {
  private PromptExecutor(ExecutionContext execution) {
    super(execution);
  }

  /** Has all queries of a database executed so. */
  public static void use(DatasetGraph database) {
    QC.setFactory(database.getContext(), PromptExecutor::new);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    // Only the first step of a query, or of a part that is executed for each row, is outermost.
    return level >= TOP_LEVEL
        ? super.exec(op, input)
        : new LateIterator(input, start -> super.exec(op, start), execCxt);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    return ClosableJoin.of(left, exec(join.getRight(), root()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = exec(join.getRight(), root());
    return ClosableJoin.left(left, right, join.getExprs(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return table.isJoinIdentity() || input.isJoinIdentity()
        ? super.execute(table, input)
        : ClosableJoin.of(input, table.getTable().iterator(execCxt), execCxt);
  }

  /** A function over all graphs gets its input in one piece, not one binding after another. */
  @Override
  protected QueryIterator execute(OpGraph graph, QueryIterator input) {
    if (!Quad.isUnionGraph(graph.getNode()) || !(graph.getSubOp() instanceof OpPropFunc)) {
      return super.execute(graph, input);
    }
    Graph all = execCxt.getDataset().getUnionGraph();
    return new PromptExecutor(ExecutionContext.copyChangeActiveGraph(execCxt, all))
        .exec(graph.getSubOp(), input);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    HeedfulGraph graph = new HeedfulGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }
}
