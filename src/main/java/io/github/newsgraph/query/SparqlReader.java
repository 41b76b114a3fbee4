package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Prefixes;
import io.github.newsgraph.query.QueryFailure.BadQuery;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.update.UpdateFactory;

/** Reads SPARQL; the usual prefixes need not be declared. */
final class SparqlReader {
  private static final String READ_ONLY =
      "this is an update; the graph is changed by newsgraph build only, queries read it";

  /** Prefix of {@code text:query}, which is no vocabulary of the graph but of the query engine. */
  private static final String TEXT = "http://jena.apache.org/text#";

  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:at )?line:? (\\d+), col(?:umn)?:? (\\d+)");

  /** JavaCC's way to say it: {@code Encountered " "}" "} ""}: kind of token, its characters. */
  private static final Pattern UNEXPECTED =
      Pattern.compile("(?s)^Encountered \" ?(?:\"[^\"]*\"|<\\w+>) \"?(.*?) ?\"\"");

  private static final Pattern UNREADABLE =
      Pattern.compile("(?s)^Lexical error.*after prefix \"(.+)\"");

  private final Iris iris;

  SparqlReader(Iris iris) {
    this.iris = iris;
  }

  Query read(NamedQuery named) {
    Query query = new Query();
    query.setPrefixMapping(prefixes(iris).setNsPrefix("text", TEXT));
    try {
      QueryFactory.parse(query, named.text(), iris.base(), Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new BadQuery(isUpdate(named.text()) ? READ_ONLY : named.name() + place(e) + message(e));
    } catch (QueryException e) {
      throw new BadQuery(named.name() + ": " + message(e));
    }
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
        .setNsPrefix("text", TEXT)
        .getNsPrefixMap()
        .forEach((p, ns) -> all.append("PREFIX ").append(p).append(": <").append(ns).append(">\n"));
    return all.append(text).toString();
  }

  /** The parser's exception knows the last good token, its message the first bad one. */
  private static String place(QueryParseException e) {
    Matcher told = PLACE.matcher(String.valueOf(e.getMessage()));
    if (told.find()) {
      return ", line " + told.group(1) + ", column " + told.group(2) + ": ";
    }
    return e.getLine() < 0 ? ": " : ", line " + e.getLine() + ", column " + e.getColumn() + ": ";
  }

  /** What is wrong, on one line, without the parser's own account of the place. */
  static String message(Exception e) {
    String message = String.valueOf(e.getMessage()).strip();
    if (message.contains("Encountered \"<EOF>") || message.contains("Encountered: <EOF>")) {
      return "the query ends too early";
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      return "unexpected " + unexpected.group(1);
    }
    Matcher unreadable = UNREADABLE.matcher(message);
    if (unreadable.find()) {
      return "cannot make sense of '" + unreadable.group(1) + "'";
    }
    return PLACE
        .matcher(message)
        .replaceFirst("")
        .replaceAll("\\s+", " ")
        .replaceFirst("^[:, ]+", "");
  }

  /** The prefixes of the graph's own vocabularies, and of the IRIs of the store. */
  static PrefixMapping prefixes(Iris iris) {
    PrefixMapping prefixes = new PrefixMappingImpl();
    prefixes.setNsPrefixes(Prefixes.of(iris));
    return prefixes;
  }
}
