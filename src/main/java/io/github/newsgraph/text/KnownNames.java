package io.github.newsgraph.text;

import java.util.Optional;

/** What is known of names before a text is read, as from a gazetteer. Threads may share one. */
@FunctionalInterface
public interface KnownNames {
  /** Nothing is known. */
  KnownNames NONE = words -> Optional.empty();

  /**
   * What the words, as they stand in a text, usually name; empty if that is not known.
   *
   * @param words one or several, with single spaces
   */
  Optional<EntityType> typeOf(String words);
}
