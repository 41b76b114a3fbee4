package io.github.newsgraph.query;

import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.Difference.Change;
import io.github.newsgraph.query.Difference.Kind;
import io.github.newsgraph.query.QueryFailure.BadFormat;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;

/**
 * What two states of a graph do not share: articles, claims and the facts that these make. Entities
 * and relations are compared by what their IRIs end with, so that stores may have different bases.
 *
 * <p>The articles are walked through in the order of their ids; only one article's claims are in
 * memory at a time, and a few bytes of every fact that differs.
 */
public final class StoreDiff {
  private static final String NOTHING = "";
  private static final SortedMap<String, KnownClaim> NO_CLAIMS = Collections.emptySortedMap();

  private final Snapshot before;
  private final Snapshot after;
  private final Set<UUID> told = new HashSet<>();

  public StoreDiff(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Writes the differences as results of queries are written.
   *
   * @param seen gets each of them, too
   * @throws BadFormat if the format is one for graphs
   */
  public void write(ResultOptions options, OutputStream out, Consumer<Difference> seen) {
    if (options.format() == ResultFormat.TURTLE) {
      throw new BadFormat("differences are no graph: ask for table, csv, tsv, json or xml");
    }
    read(
        found ->
            ResultTable.write(
                Difference.COLUMNS,
                found.peek(seen).map(Difference::cells).iterator(),
                options,
                before.store().iris(),
                out));
  }

  /** Hands over the differences in the order of the articles, to be read at once. */
  public void read(Consumer<Stream<Difference>> reader) {
    Txn.executeRead(
        before.store().dataset(),
        () -> {
          if (isOneStore()) {
            reader.accept(differences());
          } else {
            Txn.executeRead(after.store().dataset(), () -> reader.accept(differences()));
          }
        });
  }

  private boolean isOneStore() {
    return before.store() == after.store();
  }

  private Stream<Difference> differences() {
    told.clear();
    SortedMap<String, Node> first = before.articles();
    SortedMap<String, Node> second = after.articles();
    SortedSet<String> ids = new TreeSet<>(first.keySet());
    ids.addAll(second.keySet());
    return ids.stream()
        // One and the same article of one store does not differ from itself.
        .filter(id -> !isOneStore() || !first.containsKey(id) || !second.containsKey(id))
        .flatMap(
            id ->
                new OfArticle(
                        id, Optional.ofNullable(first.get(id)), Optional.ofNullable(second.get(id)))
                    .found().stream());
  }

  /** The differences between two states of one article, one of which may lack it. */
  private final class OfArticle {
    private final String id;
    private final Optional<Node> first;
    private final Optional<Node> second;
    private final List<Difference> found = new ArrayList<>();
    private final List<Triple> statements = new ArrayList<>();

    OfArticle(String id, Optional<Node> first, Optional<Node> second) {
      this.id = id;
      this.first = first;
      this.second = second;
    }

    List<Difference> found() {
      compareArticles();
      compareClaims();
      statements.forEach(this::compareFact);
      return found;
    }

    private void compareArticles() {
      if (first.isEmpty()) {
        add(Change.CAME, after.value(second.get(), Vocabulary.HEADLINE));
      } else if (second.isEmpty()) {
        add(Change.WENT, before.value(first.get(), Vocabulary.HEADLINE));
      } else if (!before
          .value(first.get(), Vocabulary.SHA256)
          .equals(after.value(second.get(), Vocabulary.SHA256))) {
        add(Change.CHANGED, "its text is another");
      }
    }

    private void add(Change change, String details) {
      found.add(
          new Difference(change, Kind.ARTICLE, id, NOTHING, NOTHING, NOTHING, details, NOTHING));
    }

    private void compareClaims() {
      SortedMap<String, KnownClaim> old = first.map(before::claims).orElse(NO_CLAIMS);
      SortedMap<String, KnownClaim> now = second.map(after::claims).orElse(NO_CLAIMS);
      SortedSet<String> all = new TreeSet<>(old.keySet());
      all.addAll(now.keySet());
      for (String claim : all) {
        compare(old.get(claim), now.get(claim));
      }
    }

    private void compare(KnownClaim old, KnownClaim now) {
      if (old == null) {
        add(Change.CAME, after, now, now.standing());
      } else if (now == null) {
        add(Change.WENT, before, old, old.standing());
      } else if (!old.said().equals(now.said())) {
        add(Change.CHANGED, after, now, old.changesTo(now));
        statements.add(old.triple());
      }
    }

    private void add(Change change, Snapshot where, KnownClaim claim, String details) {
      found.add(difference(change, Kind.CLAIM, where, claim.triple(), details, claim.id()));
      statements.add(before.translated(claim.triple(), where));
    }

    private Difference difference(
        Change change, Kind kind, Snapshot where, Triple triple, String details, String claim) {
      return new Difference(
          change,
          kind,
          id,
          where.label(triple.getSubject()),
          where.label(triple.getPredicate()),
          where.label(triple.getObject()),
          details,
          claim);
    }

    /**
     * @param statement in the IRIs of the first state
     */
    private void compareFact(Triple statement) {
      byte[] name = before.local(statement).getBytes(StandardCharsets.UTF_8);
      if (!told.add(UUID.nameUUIDFromBytes(name))) {
        return;
      }
      Triple translated = after.translated(statement, before);
      SortedSet<String> old = before.standings(statement);
      SortedSet<String> now = after.standings(translated);
      boolean stood = old.contains("asserted");
      boolean stands = now.contains("asserted");
      String details = words(old) + " -> " + words(now);
      if (stood != stands) {
        found.add(
            stands
                ? difference(Change.CAME, Kind.FACT, after, translated, details, NOTHING)
                : difference(Change.WENT, Kind.FACT, before, statement, details, NOTHING));
      } else if (!old.isEmpty() && !now.isEmpty() && !Objects.equals(old, now)) {
        found.add(difference(Change.CHANGED, Kind.FACT, after, translated, details, NOTHING));
      }
    }

    private static String words(SortedSet<String> standings) {
      return standings.isEmpty() ? "not said" : String.join(", ", standings);
    }
  }
}
