package io.github.newsgraph.query;

import io.github.newsgraph.query.QueryFailure.UnknownQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The named queries that come with the program, listed in {@code queries/index.txt}. */
public final class Queries {
  private static final String FOLDER = "/queries/";
  private static final String ENDING = ".rq";
  private static final double ALIKE = 0.8;
  private static final int SUGGESTIONS = 3;

  private static final Pattern SPARQL =
      Pattern.compile(
          "(?i)\\s*(#|(SELECT|ASK|CONSTRUCT|DESCRIBE|PREFIX|BASE|VERSION|INSERT|DELETE|LOAD|CLEAR|DROP"
              + "|CREATE|ADD|MOVE|COPY|WITH)\\s)");

  private final List<NamedQuery> all;

  private Queries(List<NamedQuery> all) {
    this.all = List.copyOf(all);
  }

  /** All of them. */
  public static Queries bundled() {
    return new Queries(names().map(n -> NamedQuery.parse(n, resource(n + ENDING))).toList());
  }

  private static Stream<String> names() {
    return resource("index.txt").lines().map(String::strip).filter(n -> !n.isEmpty());
  }

  private static String resource(String name) {
    try (InputStream in = Queries.class.getResourceAsStream(FOLDER + name)) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The queries in the order of the index. */
  public List<NamedQuery> all() {
    return all;
  }

  public Optional<NamedQuery> find(String name) {
    return all.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  /**
   * What a user asks for: a named query, a file that holds one, or the query itself.
   *
   * @throws UnknownQuery if it is none of these
   */
  public NamedQuery resolve(String request) {
    Optional<NamedQuery> named = find(request);
    if (named.isPresent()) {
      return named.get();
    }
    if (SPARQL.matcher(request).lookingAt() || request.contains("{")) {
      return NamedQuery.parse("query", request);
    }
    if (isFile(request)) {
      return read(Path.of(request));
    }
    throw new UnknownQuery(
        request.endsWith(ENDING)
            ? "there is no file " + request
            : "no query is called '" + request + "'; " + instead(request));
  }

  /** The names most like the one that there is not, or else all. */
  private String instead(String request) {
    List<String> names = all.stream().map(NamedQuery::name).toList();
    List<String> near = Nearest.to(request.toLowerCase(Locale.ROOT), names, ALIKE, SUGGESTIONS);
    return near.isEmpty()
        ? "there are " + String.join(", ", names) + "; or give a file or SPARQL"
        : "did you mean " + String.join(" or ", near) + "? See newsgraph queries";
  }

  private static boolean isFile(String request) {
    try {
      return Files.isRegularFile(Path.of(request));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static NamedQuery read(Path file) {
    try {
      String name = file.getFileName().toString();
      return NamedQuery.parse(name, Files.readString(file));
    } catch (IOException e) {
      throw new UnknownQuery("cannot read " + file + " as UTF-8 text");
    }
  }
}
