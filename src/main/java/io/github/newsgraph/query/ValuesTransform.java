package io.github.newsgraph.query;

import io.github.newsgraph.query.QueryFailure.BadQuery;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts parameters' values in the place of {@code VALUES ?_parameter { UNDEF }}, and takes the block
 * away where a parameter is left open, together with the inner group or subquery that begins with
 * it; refuses SERVICE. The values are nodes: no text of a user becomes SPARQL.
 *
 * <p>A group such as {@code { VALUES ?_name { UNDEF } ?claim rdf:subject ?_name }} thus finds its
 * few claims by the index where a name is given and costs nothing where none is; a filter would
 * look at all claims either way.
 */
final class ValuesTransform extends ElementTransformCopyBase {
  private final Map<String, List<Node>> bound;

  /** Groups that begin with a parameter that is left open, as they are once transformed. */
  private final Set<Element> fallen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ValuesTransform(Map<String, List<Node>> bound) {
    this.bound = bound;
  }

  static Query apply(Query query, Map<String, List<Node>> bound) {
    ValuesTransform transform = new ValuesTransform(bound);
    return QueryTransformOps.transform(
        query, transform, new ExprTransformApplyElementTransform(transform));
  }

  @Override
  public Element transform(ElementGroup group, List<Element> transformed) {
    List<Element> kept =
        transformed.stream().map(e -> isFallen(e) ? new ElementGroup() : e).toList();
    Element result = super.transform(group, kept);
    if (!group.isEmpty()
        && group.get(0) instanceof ElementData values
        && isParameter(values)
        && bound.get(values.getVars().get(0).getVarName()).isEmpty()) {
      fallen.add(result);
    }
    return result;
  }

  private boolean isFallen(Element element) {
    return fallen.contains(element)
        || element instanceof ElementSubQuery subquery
            && fallen.contains(subquery.getQuery().getQueryPattern());
  }

  private boolean isParameter(ElementData values) {
    return values.getVars().size() == 1 && bound.containsKey(values.getVars().get(0).getVarName());
  }

  /** Looks into subqueries and EXISTS too, where a silent SERVICE would just find nothing. */
  @Override
  public Element transform(ElementService service, Node at, Element pattern) {
    throw new BadQuery("SERVICE is switched off: queries read this graph only");
  }

  @Override
  public Element transform(ElementData values) {
    if (!isParameter(values)) {
      return values;
    }
    Var parameter = values.getVars().get(0);
    List<Node> nodes = bound.get(parameter.getVarName());
    if (nodes.isEmpty()) {
      return new ElementGroup();
    }
    ElementData data = new ElementData();
    data.add(parameter);
    nodes.forEach(n -> data.add(BindingFactory.binding(parameter, n)));
    return data;
  }
}
