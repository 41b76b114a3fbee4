package io.github.newsgraph.query;

import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * Measures how long the named queries take on a store: with a parameter that selects little, with
 * one that selects much, and with none. Not run by the build.
 *
 * <p>Run with the store, a name that is in few articles and one that is in many: {@code java -cp
 * target/test-classes:target/classes:'target/lib/*' io.github.newsgraph.query.QueryTimings
 * /tmp/store 'Cofil Bap' Germany [QUERY ...]}.
 */
final class QueryTimings {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final QueryRunner runner;
  private final List<String> names;
  private final String article;

  private QueryTimings(GraphStore store, List<String> names) {
    this.runner = new QueryRunner(store);
    this.names = names;
    this.article =
        Txn.calculateRead(
            store.dataset(),
            () -> {
              Quad first =
                  store.dataset().find(Node.ANY, Node.ANY, Vocabulary.HEADLINE, Node.ANY).next();
              return store
                  .dataset()
                  .find(first.getGraph(), first.getGraph(), Vocabulary.IDENTIFIER, Node.ANY)
                  .next()
                  .getObject()
                  .getLiteralLexicalForm();
            });
  }

  /** Measures some named queries, all if none is named. */
  public static void main(String[] args) throws Exception {
    List<String> wanted = List.of(args).subList(3, args.length);
    try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
      QueryTimings timings = new QueryTimings(store, List.of(args[1], args[2]));
      System.out.println("query\tparameters\trows\tfirst ms\tagain ms");
      for (NamedQuery query : Queries.bundled().all()) {
        if (wanted.isEmpty() || wanted.contains(query.name())) {
          timings.measure(query);
        }
      }
    }
  }

  private void measure(NamedQuery query) {
    List<Map<String, String>> ways = new ArrayList<>();
    Map<String, String> required = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(p -> value(p, 0).ifPresent(v -> required.put(p.name(), v)));
    ways.add(required);
    for (Parameter parameter : query.parameters()) {
      for (int i = 0; i < names.size(); i++) {
        Optional<String> value = value(parameter, i);
        if (value.isPresent() && (i == 0 || parameter.kind() == Parameter.Kind.ENTITY)) {
          Map<String, String> way = new LinkedHashMap<>(required);
          way.put(parameter.name(), value.get());
          ways.add(way);
        }
      }
    }
    ways.stream().distinct().forEach(way -> measure(query, way));
  }

  private Optional<String> value(Parameter parameter, int name) {
    return switch (parameter.kind()) {
      case ENTITY -> Optional.of(names.get(name));
      case RELATION -> Optional.of("supports");
      case STATUS -> Optional.of("planned");
      case DATE -> Optional.of("2024-06-26");
      case NUMBER -> Optional.empty();
      case TEXT ->
          switch (parameter.name()) {
            case "article" -> Optional.of(article);
            case "type" -> Optional.of("person");
            case "rule" -> Optional.of("supports");
            case "kind" -> Optional.of("name");
            default -> Optional.empty();
          };
    };
  }

  private void measure(NamedQuery query, Map<String, String> parameters) {
    String rows = "";
    List<String> times = new ArrayList<>();
    for (int i = 0; i < 2 && (i == 0 || !rows.startsWith("no answer")); i++) {
      long start = System.nanoTime();
      try {
        RowCount out = new RowCount();
        runner.run(query, parameters, options(), out);
        rows = Long.toString(Math.max(0, out.lines - 1));
      } catch (QueryFailure e) {
        rows = e.getMessage();
      }
      times.add(String.format("%.0f", (System.nanoTime() - start) / 1e6));
    }
    System.out.printf("%s\t%s\t%s\t%s%n", query.name(), parameters, rows, String.join("\t", times));
  }

  private static ResultOptions options() {
    return new ResultOptions(
        ResultFormat.TSV, 0, Optional.of(LONGEST), OptionalLong.empty(), Optional.empty());
  }

  /** Counts lines and forgets them. */
  private static final class RowCount extends java.io.OutputStream {
    private long lines;

    @Override
    public void write(int b) {
      lines += b == '\n' ? 1 : 0;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      for (int i = from; i < from + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
