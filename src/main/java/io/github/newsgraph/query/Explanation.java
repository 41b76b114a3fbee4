package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * How a query was answered.
 *
 * @param query the SPARQL with the values of its parameters in place
 * @param algebra what is executed: SPARQL algebra over quads, as ARQ rewrites it; in which order
 *     the patterns of a basic graph pattern are matched is decided while they are (those with most
 *     known ends first)
 * @param first until the first row or triple was there
 * @param all until the last one was
 * @param results how many rows or triples there are; 1 for yes or no
 */
public record Explanation(
    String query, String algebra, Duration first, Duration all, long results) {

  /** Executes a query to its end. */
  static Explanation of(QueryExec exec, Iris iris) {
    Query query = exec.getQuery();
    PrefixMapping prefixes = SparqlReader.prefixes(iris);
    Op op = Algebra.toQuadForm(Algebra.optimize(Algebra.compile(query), exec.getContext()));
    Clock clock = new Clock();
    if (query.isSelectType()) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        rows.next();
        clock.tick();
      }
    } else if (query.isAskType()) {
      exec.ask();
      clock.tick();
    } else {
      Iter<Triple> triples =
          Iter.iter(query.isConstructType() ? exec.constructTriples() : exec.describeTriples());
      triples.forEachRemaining(t -> clock.tick());
    }
    Duration all = clock.elapsed();
    return new Explanation(
        plain(query, prefixes),
        op.toString(used(prefixes, op.toString(prefixes))).strip(),
        clock.results == 0 ? all : clock.first,
        all,
        clock.results);
  }

  private static String plain(Query query, PrefixMapping prefixes) {
    Query copy = query.cloneQuery();
    copy.setPrefixMapping(used(prefixes, query.toString()));
    return copy.serialize().strip();
  }

  /** Those prefixes that a text needs. */
  private static PrefixMapping used(PrefixMapping prefixes, String text) {
    PrefixMapping used = new PrefixMappingImpl();
    prefixes
        .getNsPrefixMap()
        .forEach(
            (prefix, iri) -> {
              if (Pattern.compile("(?<!PREFIX)[\\s(^/|]" + prefix + ":\\w").matcher(text).find()) {
                used.setNsPrefix(prefix, iri);
              }
            });
    return used;
  }

  /** Counts results and notes when the first one came. */
  private static final class Clock {
    private final long start = System.nanoTime();
    private Duration first = Duration.ZERO;
    private long results;

    void tick() {
      if (results == 0) {
        first = elapsed();
      }
      results++;
    }

    Duration elapsed() {
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }
}
