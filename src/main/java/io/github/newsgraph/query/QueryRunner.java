package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.query.QueryFailure.BadQuery;
import io.github.newsgraph.query.QueryFailure.TimedOut;
import io.github.newsgraph.store.GraphStore;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Asks a store questions. Every question is answered in a read transaction of its own. */
public final class QueryRunner {
  /** A parameter of this name is how many rows there are at most. */
  private static final String LIMIT = "_limit";

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;

  public QueryRunner(GraphStore store) {
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
  }

  /**
   * Writes the answer to a query.
   *
   * @param parameters values by their names; those left out take their default or stay open
   * @throws QueryFailure if it cannot be answered so; what was written before it timed out stays
   */
  public void run(
      NamedQuery query, Map<String, String> parameters, ResultOptions options, OutputStream out) {
    ResultWriter writer = new ResultWriter(options, iris, out);
    execute(
        query,
        parameters,
        options,
        exec -> {
          writer.check(exec.getQuery());
          writer.write(exec);
        });
  }

  /**
   * How a query is answered: what is left of it once its parameters have their values, and how long
   * the answer takes. The answer itself is thrown away.
   *
   * @throws QueryFailure if it cannot be answered
   */
  public Explanation explain(
      NamedQuery query, Map<String, String> parameters, ResultOptions options) {
    AtomicReference<Explanation> explanation = new AtomicReference<>();
    execute(query, parameters, options, exec -> explanation.set(Explanation.of(exec, iris)));
    return explanation.get();
  }

  /**
   * The store without what is inferred, its default graph the union of the rest. Looking for what
   * stands in many graphs takes longer there.
   */
  public DatasetGraph withoutInference() {
    return Txn.calculateRead(dataset, () -> AsOf.of(dataset, Set.of(iris.inferredGraph())));
  }

  /**
   * Whether the answer to a query is a graph, not rows or yes or no.
   *
   * @throws QueryFailure if it cannot be read
   */
  public boolean givesGraph(NamedQuery query) {
    Query parsed = new SparqlReader(iris).read(query);
    return parsed.isConstructType() || parsed.isDescribeType();
  }

  /**
   * The rows of a SELECT query as plain values: labels and numbers as they are, IRIs in full; what
   * is unbound is left out.
   */
  public List<Map<String, String>> rows(NamedQuery query, Map<String, String> parameters) {
    List<Map<String, String>> rows = new ArrayList<>();
    ResultOptions all = new ResultOptions(ResultFormat.TSV, 0);
    execute(query, parameters, all, exec -> collect(exec.select(), rows));
    return rows;
  }

  private static void collect(RowSet found, List<Map<String, String>> rows) {
    while (found.hasNext()) {
      Binding binding = found.next();
      Map<String, String> row = new LinkedHashMap<>();
      for (Var var : found.getResultVars()) {
        Node node = binding.get(var);
        if (node != null) {
          row.put(var.getVarName(), PlainText.of(node));
        }
      }
      rows.add(row);
    }
  }

  private void execute(
      NamedQuery named,
      Map<String, String> parameters,
      ResultOptions options,
      Consumer<QueryExec> answer) {
    Query query = new SparqlReader(iris).read(named);
    Txn.executeRead(
        dataset,
        () -> {
          Map<String, List<Node>> bound = new Binder(store).bind(named, parameters);
          Query closed = ValuesTransform.apply(query, bound);
          bound.getOrDefault(LIMIT, List.of()).forEach(n -> closed.setLimit(rows(n)));
          options.limit().ifPresent(most -> lower(closed, most));
          try (QueryExec exec = exec(closed, options)) {
            answer.accept(exec);
          } catch (QueryCancelledException e) {
            throw timedOut(options);
          } catch (TextIndexParseException e) {
            throw new BadQuery(named.name() + ": text:query cannot read its words as Lucene does");
          } catch (QueryException e) {
            throw new BadQuery(named.name() + ": " + SparqlReader.message(e));
          }
        });
  }

  private static TimedOut timedOut(ResultOptions options) {
    return new TimedOut(
        "no answer within " + options.timeout().map(QueryRunner::seconds).orElse("?"));
  }

  private static void lower(Query query, long most) {
    query.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most) : most);
  }

  private static long rows(Node limit) {
    try {
      return Math.max(0, Long.parseLong(limit.getLiteralLexicalForm()));
    } catch (NumberFormatException e) {
      return Query.NOLIMIT;
    }
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " seconds";
  }

  private QueryExec exec(Query query, ResultOptions options) {
    QueryExecBuilder builder = source(query, options).query(query);
    builder.set(ARQ.httpServiceAllowed, false);
    options.timeout().ifPresent(t -> builder.timeout(t.toMillis(), TimeUnit.MILLISECONDS));
    return builder.build();
  }

  /** What is asked: everything, what is not inferred, or what was published up to a day. */
  private QueryExecBuilder source(Query query, ResultOptions options) {
    if (options.asOf().isEmpty() && options.inferred()) {
      return QueryExec.dataset(dataset);
    }
    Set<Node> hidden = new HashSet<>(Set.of(iris.inferredGraph()));
    options.asOf().ifPresent(day -> hidden.addAll(AsOf.hidden(dataset, day)));
    return hasPath(query)
        ? QueryExec.dataset(AsOf.of(dataset, hidden)).context(store.hiding(hidden))
        : QueryExec.dataset(dataset).context(store.hiding(hidden));
  }

  /**
   * The database cannot hide graphs from property paths; a view can, more slowly. The words also
   * stand in the algebra of paths inside EXISTS; a literal that has them costs time, no more.
   */
  private static boolean hasPath(Query query) {
    return Algebra.optimize(Algebra.compile(query)).toString().contains("(path");
  }
}
