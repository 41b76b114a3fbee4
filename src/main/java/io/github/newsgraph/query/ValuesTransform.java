package io.github.newsgraph.query;

import io.github.newsgraph.query.QueryFailure.BadQuery;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts parameters' values in the place of {@code VALUES ?_parameter { UNDEF }}, and takes the block
 * away where a parameter is left open; refuses SERVICE. The values are nodes: no text of a user
 * becomes SPARQL.
 */
final class ValuesTransform extends ElementTransformCopyBase {
  private final Map<String, List<Node>> bound;

  private ValuesTransform(Map<String, List<Node>> bound) {
    this.bound = bound;
  }

  static Query apply(Query query, Map<String, List<Node>> bound) {
    ValuesTransform transform = new ValuesTransform(bound);
    return QueryTransformOps.transform(
        query, transform, new ExprTransformApplyElementTransform(transform));
  }

  /** Looks into subqueries and EXISTS too, where a silent SERVICE would just find nothing. */
  @Override
  public Element transform(ElementService service, Node at, Element pattern) {
    throw new BadQuery("SERVICE is switched off: queries read this graph only");
  }

  @Override
  public Element transform(ElementData values) {
    List<Var> vars = values.getVars();
    if (vars.size() != 1 || !bound.containsKey(vars.get(0).getVarName())) {
      return values;
    }
    List<Node> nodes = bound.get(vars.get(0).getVarName());
    if (nodes.isEmpty()) {
      return new ElementGroup();
    }
    ElementData data = new ElementData();
    data.add(vars.get(0));
    nodes.forEach(n -> data.add(BindingFactory.binding(vars.get(0), n)));
    return data;
  }
}
