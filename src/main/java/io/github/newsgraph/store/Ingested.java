package io.github.newsgraph.store;

/**
 * What became of the articles that were put into a store.
 *
 * @param added were not there before
 * @param changed were there, and differ now
 * @param unchanged were there as they are
 */
public record Ingested(int added, int changed, int unchanged) {
  /** Both together. */
  public Ingested plus(Ingested other) {
    return new Ingested(added + other.added, changed + other.changed, unchanged + other.unchanged);
  }
}
