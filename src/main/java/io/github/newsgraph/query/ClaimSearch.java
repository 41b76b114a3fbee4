package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.query.StoredClaim.Search;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds single claims by their IRIs, or by what is left of these without the store's base. */
public final class ClaimSearch {
  /** {@code claim/3f9c...}, {@code claim:3f9c...}, {@code <...>} and the digits alone. */
  private static final Pattern NAME =
      Pattern.compile("<?(?<base>\\w+://.*/)?(claim[/:])?(?<digits>[0-9a-fA-F]{4,24})>?");

  private static final NamedQuery ALL =
      NamedQuery.parse("claim-iris", "SELECT ?claim { GRAPH ?g { ?claim a ng:Claim } }");

  private static final String ONE =
      """
      SELECT ?claim ?subject ?relation ?object ?status ?speaker ?trigger ?rule ?confidence
             ?sentence ?begin ?article ?rejection {
        VALUES ?claim { <%s> }
        GRAPH ?g {
          ?claim ng:status ?held ; ng:passage ?passage ; ng:trigger ?trigger ; ng:rule ?rule ;
            ng:confidence ?confidence ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
          ?s rdfs:label ?subject .
          ?passage ng:text ?sentence ; nif:beginIndex ?begin .
          ?g dct:identifier ?article .
          OPTIONAL { ?o rdfs:label ?name }
          OPTIONAL { ?claim ng:saidBy/rdfs:label ?speaker }
        }
        OPTIONAL { ?p rdfs:label ?known }
        OPTIONAL {
          ?claim ng:rejectedBy ?entry .
          ?entry ng:number ?number ; prov:wasAssociatedWith/rdfs:label ?by .
          OPTIONAL { ?entry rdfs:comment ?comment }
          BIND (CONCAT("by ", ?by, ", entry ", STR(?number), COALESCE(CONCAT(": ", ?comment), "")) AS ?rejection)
        }
        BIND (COALESCE(?known, REPLACE(STR(?p), "^.*[/#]", "")) AS ?relation)
        BIND (COALESCE(?name, STR(?o)) AS ?object)
        BIND (LCASE(STRAFTER(STR(?held), "#")) AS ?status)
      }
      """;

  private static final String INFERRED =
      """
      SELECT DISTINCT ?first ?relation ?second {
        GRAPH ?g {
          <%1$s> ng:status ng:Asserted ; rdf:subject ?a ; rdf:predicate ?r ; rdf:object ?b .
          ?a rdfs:label ?aName . ?b rdfs:label ?bName .
          FILTER NOT EXISTS { <%1$s> ng:saidBy|ng:rejectedBy ?who }
        }
        { GRAPH <%2$s> { ?a ?p ?b } BIND (true AS ?straight) }
        UNION
        { GRAPH <%2$s> { ?b ?p ?a } BIND (false AS ?straight) }
        ?r (rdfs:subPropertyOf|owl:inverseOf|^owl:inverseOf)* ?p .
        ?p rdfs:label ?relation .
        BIND (IF(?straight, ?aName, ?bName) AS ?first)
        BIND (IF(?straight, ?bName, ?aName) AS ?second)
      } ORDER BY ?first ?relation
      """;

  private final QueryRunner graph;
  private final Iris iris;

  public ClaimSearch(QueryRunner graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  /** Whether a text looks like the name of a claim, and not like a sentence. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches() || text.matches("<?\\w+://\\S+|claim[/:]\\S*");
  }

  /**
   * The claim of that name: its IRI, or the part of it behind {@code claim/}, or as many digits of
   * that as tell it from all others. If there is none, IRIs of claims whose names begin alike.
   *
   * @param limit how many of these at most
   */
  public Search find(String name, int limit) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()
        || matcher.group("base") != null && !matcher.group("base").startsWith(iris.base())) {
      return new Search(Optional.empty(), List.of());
    }
    String digits = matcher.group("digits").toLowerCase(Locale.ROOT);
    Optional<StoredClaim> exact = row(iris.base() + "claim/" + digits).map(this::whole);
    if (exact.isPresent()) {
      return new Search(exact, List.of());
    }
    List<String> all =
        graph.rows(ALL, Map.of()).stream().map(row -> row.get("claim")).sorted().toList();
    List<String> found = all.stream().filter(c -> local(c).startsWith(digits)).toList();
    if (found.size() == 1) {
      return new Search(row(found.get(0)).map(this::whole), List.of());
    }
    List<String> near = found;
    for (int length = digits.length(); near.isEmpty() && length > 1; length--) {
      String begin = digits.substring(0, length);
      near = all.stream().filter(c -> local(c).startsWith(begin)).toList();
    }
    List<String> named =
        near.stream()
            .limit(limit)
            .flatMap(c -> row(c).stream())
            .map(row -> line(claim(row, List.of())))
            .toList();
    return new Search(Optional.empty(), named);
  }

  private static String line(StoredClaim claim) {
    return claim.iri() + "  " + claim.triple();
  }

  private static String local(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private Optional<Map<String, String>> row(String iri) {
    return graph.rows(NamedQuery.parse("claim", ONE.formatted(iri)), Map.of()).stream().findFirst();
  }

  private List<String> inferred(String claim) {
    String query = INFERRED.formatted(claim, iris.inferredGraph().getURI());
    return graph.rows(NamedQuery.parse("inferred", query), Map.of()).stream()
        .map(row -> row.get("first") + " " + row.get("relation") + " " + row.get("second"))
        .toList();
  }

  /** With what is inferred, which takes a query of its own. */
  private StoredClaim whole(Map<String, String> row) {
    return claim(row, inferred(row.get("claim")));
  }

  private static StoredClaim claim(Map<String, String> row, List<String> inferred) {
    return new StoredClaim(
        row.get("claim"),
        row.get("subject"),
        row.get("relation"),
        row.get("object"),
        row.get("status"),
        Optional.ofNullable(row.get("speaker")),
        row.get("trigger"),
        row.get("rule"),
        row.get("confidence"),
        row.get("sentence"),
        Integer.parseInt(row.get("begin")),
        row.get("article"),
        Optional.ofNullable(row.get("rejection")),
        inferred);
  }
}
