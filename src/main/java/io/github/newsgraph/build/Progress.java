package io.github.newsgraph.build;

/** Is told how far a build has come. */
@FunctionalInterface
public interface Progress {
  /**
   * An article has been read or has failed.
   *
   * @param done how many have so far
   * @param total of how many
   */
  void at(int done, int total);
}
