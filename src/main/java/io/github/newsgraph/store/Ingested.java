package io.github.newsgraph.store;

/**
 * What became of the articles that were put into a store.
 *
 * @param added were not there before
 * @param changed were there, and differ now
 * @param unchanged were there as they are
 * @param outdated are older than the version that is there, and are noted only
 */
public record Ingested(int added, int changed, int unchanged, int outdated) {
  /** None of them outdated. */
  public Ingested(int added, int changed, int unchanged) {
    this(added, changed, unchanged, 0);
  }

  /** Both together. */
  public Ingested plus(Ingested other) {
    return new Ingested(
        added + other.added,
        changed + other.changed,
        unchanged + other.unchanged,
        outdated + other.outdated);
  }
}
