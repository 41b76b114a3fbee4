package io.github.newsgraph.store.execution;

import io.github.newsgraph.graph.ClaimRows.Column;
import io.github.newsgraph.graph.Vocabulary;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * {@code ?article ng:claimRow (?claim ?held ?sentence ...)} in SPARQL: the rows of the claims
 * table, their columns those of {@link Column}. What is bound before selects: without an article
 * the rows of all are found, with a claim that one's.
 */
public final class ClaimRowsFunction implements PropertyFunction {
  private static final int MOST = Column.values().length;

  private ClaimRowsFunction() {}

  /** Makes it known to the queries of a database. */
  public static void use(DatasetGraph database) {
    PropertyFunctionRegistry known =
        PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
    known.put(Vocabulary.CLAIM_ROW.getURI(), iri -> new ClaimRowsFunction());
    PropertyFunctionRegistry.set(database.getContext(), known);
  }

  @Override
  public void build(
      PropFuncArg article, Node name, PropFuncArg columns, ExecutionContext execution) {
    if (article.isList() || !columns.isList() || columns.getArgListSize() > MOST) {
      throw new QueryExecException(
          "ng:claimRow is written ?article ng:claimRow (?claim ?held ...), at most "
              + MOST
              + " columns");
    }
  }

  @Override
  public QueryIterator exec(
      QueryIterator input,
      PropFuncArg article,
      Node name,
      PropFuncArg columns,
      ExecutionContext execution) {
    // Asked as a query, so that an article that is hidden from it stays hidden.
    Triple isArticle = Triple.create(article.getArg(), Vocabulary.TYPE, Vocabulary.ARTICLE);
    QueryIterator articles =
        QC.execute(new OpBGP(BasicPattern.wrap(List.of(isArticle))), input, execution);
    return new ClaimRowsIterator(articles, article.getArg(), columns.getArgList(), execution);
  }
}
