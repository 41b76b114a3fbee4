package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Prefixes;
import io.github.newsgraph.query.QueryFailure.BadQuery;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.update.UpdateFactory;

/** Reads SPARQL; the usual prefixes need not be declared. */
final class SparqlReader {
  private static final String READ_ONLY =
      "this is an update; the graph is changed by newsgraph build only, queries read it";

  private final Iris iris;

  SparqlReader(Iris iris) {
    this.iris = iris;
  }

  Query read(NamedQuery named) {
    Query query = new Query();
    query.setPrefixMapping(prefixes(iris));
    try {
      QueryFactory.parse(query, named.text(), iris.base(), Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new BadQuery(isUpdate(named.text()) ? READ_ONLY : named.name() + place(e) + message(e));
    } catch (QueryException e) {
      throw new BadQuery(named.name() + ": " + message(e));
    }
    refuseService(query);
    return query;
  }

  private boolean isUpdate(String text) {
    try {
      UpdateFactory.create(withPrefixes(text), iris.base());
      return true;
    } catch (QueryException e) {
      return false;
    }
  }

  private String withPrefixes(String text) {
    StringBuilder all = new StringBuilder();
    prefixes(iris)
        .getNsPrefixMap()
        .forEach((p, ns) -> all.append("PREFIX ").append(p).append(": <").append(ns).append(">\n"));
    return all.append(text).toString();
  }

  private static String place(QueryParseException e) {
    return e.getLine() < 0 ? ": " : ", line " + e.getLine() + ", column " + e.getColumn() + ": ";
  }

  /** The parser's message without its own account of the place, on one line. */
  static String message(Exception e) {
    String message = String.valueOf(e.getMessage()).strip();
    return message
        .replaceFirst("(?s)\\s*Was expecting.*", "")
        .replaceFirst("(?i)\\s*at line \\d+, column \\d+\\.?", "")
        .replaceFirst("(?i)^line \\d+, column \\d+:?\\s*", "")
        .replaceAll("\\s+", " ");
  }

  private static void refuseService(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            throw new BadQuery("SERVICE is switched off: queries read this graph only");
          }
        });
  }

  /** The prefixes of the graph's own vocabularies, and of the IRIs of the store. */
  static PrefixMapping prefixes(Iris iris) {
    PrefixMapping prefixes = new PrefixMappingImpl();
    prefixes.setNsPrefixes(Prefixes.of(iris));
    return prefixes;
  }
}
