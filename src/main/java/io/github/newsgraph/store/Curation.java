package io.github.newsgraph.store;

import io.github.newsgraph.entity.Curated;
import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision.RejectClaim;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.Iris;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What people decided about the entities and claims of a store. Each decision is applied at once to
 * the blocks that it is about, in one transaction, and again with every later build; undone, it
 * leaves no trace.
 */
public final class Curation {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Resolver resolver;

  /**
   * @param resolver decides before people do; the same as for building
   */
  public Curation(GraphStore store, Resolver resolver) {
    this.store = store;
    this.dataset = store.recorded();
    this.iris = store.iris();
    this.resolver = resolver;
  }

  /**
   * An entry of the log.
   *
   * @param idle why it has no effect now, empty if it has one
   */
  public record Logged(CurationEntry entry, Optional<String> idle) {}

  /**
   * What came of a change.
   *
   * @param entry that was added or taken out
   * @param articles how many of them were written anew
   */
  public record Change(CurationEntry entry, int articles) {}

  /** All entries by their numbers. */
  public List<Logged> log() {
    return Txn.calculateRead(
        dataset,
        () -> {
          CurationLog log = openLog();
          List<CurationEntry> entries = log.entries();
          if (entries.isEmpty()) {
            return List.of();
          }
          CuratedResolver people = log.curated(resolver);
          Set<String> keys = new TreeSet<>();
          entries.forEach(e -> keys.addAll(people.keysOf(e.decision())));
          Map<Integer, String> idle = idle(log, curated(people, keys));
          return entries.stream()
              .map(e -> new Logged(e, Optional.ofNullable(idle.get(e.decision().number()))))
              .toList();
        });
  }

  private CurationLog openLog() {
    return new CurationLog(dataset, iris);
  }

  private Curated curated(CuratedResolver people, Set<String> keys) {
    return people.decide(new TouchedBlocks(dataset, iris, people).localsOf(keys));
  }

  /** Why entries have no effect, those about claims included. */
  private static Map<Integer, String> idle(CurationLog log, Curated curated) {
    Map<Integer, String> idle = new TreeMap<>(curated.idle());
    for (CurationEntry entry : log.entries()) {
      if (entry.decision() instanceof RejectClaim reject
          && log.articleOf(reject.claim()).isEmpty()) {
        idle.put(reject.number(), "the claim is not in the graph");
      }
    }
    return idle;
  }

  /** The number that the next entry gets. */
  public int nextNumber() {
    return Txn.calculateRead(dataset, () -> next(openLog()));
  }

  private static int next(CurationLog log) {
    return 1 + log.entries().stream().mapToInt(e -> e.decision().number()).max().orElse(0);
  }

  /**
   * Adds an entry and applies it.
   *
   * @param entry makes it of its number
   * @throws CurationException if it would have no effect; nothing is changed then
   */
  public Change add(IntFunction<CurationEntry> entry) {
    AtomicReference<Change> change = new AtomicReference<>();
    store.change(() -> change.set(added(entry)));
    return change.get();
  }

  private Change added(IntFunction<CurationEntry> made) {
    CurationLog log = openLog();
    int number = next(log);
    CurationEntry entry = made.apply(number);
    log.add(entry);
    Set<String> keys = log.curated(resolver).keysOf(entry.decision());
    IdentityUpdate.Outcome outcome = new IdentityUpdate(dataset, iris, resolver).decide(keys);
    String idle = idle(log, outcome.curated()).get(number);
    if (idle != null || outcome.articles() == 0) {
      throw new CurationException(idle == null ? "that changes nothing" : idle);
    }
    return new Change(entry, outcome.articles());
  }

  /**
   * Takes an entry out, as if it had never been made.
   *
   * @throws CurationException if there is none of this number, or others would lose their effect
   *     without it; nothing is changed then
   */
  public Change undo(int number) {
    AtomicReference<Change> change = new AtomicReference<>();
    store.change(() -> change.set(undone(number)));
    return change.get();
  }

  private Change undone(int number) {
    CurationLog log = openLog();
    CurationEntry entry =
        log.entries().stream()
            .filter(e -> e.decision().number() == number)
            .findFirst()
            .orElseThrow(() -> new CurationException("the curation log has no entry " + number));
    CuratedResolver before = log.curated(resolver);
    Set<String> keys = before.keysOf(entry.decision());
    Set<Integer> idleBefore = idle(log, curated(before, keys)).keySet();
    log.remove(entry);
    IdentityUpdate.Outcome outcome = new IdentityUpdate(dataset, iris, resolver).decide(keys);
    Set<Integer> lost = new TreeSet<>(outcome.curated().idle().keySet());
    lost.removeAll(idleBefore);
    if (!lost.isEmpty()) {
      String others = lost.stream().map(n -> "" + n).collect(Collectors.joining(", "));
      throw new CurationException(
          "entry " + number + " cannot be undone before what builds on it: undo " + others);
    }
    return new Change(entry, outcome.articles());
  }
}
