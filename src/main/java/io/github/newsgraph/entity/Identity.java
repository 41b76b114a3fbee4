package io.github.newsgraph.entity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who a local entity is.
 *
 * @param entity the thing of the graph
 * @param joinedBy why it was joined with the others that are the same: "exact name", "surname"
 * @param formerIds the id that it would have if its article were alone, and the ids that it had
 *     before people decided otherwise, where nothing in the graph has them; who looks for one of
 *     these is to be led to {@code entity}
 * @param withdrawn names that the entity has not, whatever the article calls it
 */
public record Identity(
    Entity entity, String joinedBy, SortedSet<String> formerIds, SortedSet<String> withdrawn) {
  public Identity {
    formerIds = Collections.unmodifiableSortedSet(new TreeSet<>(formerIds));
    withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
  }

  /** Who a local entity is before people decide. */
  public Identity(Entity entity, String joinedBy, Optional<String> formerId) {
    this(
        entity,
        joinedBy,
        new TreeSet<>(formerId.map(Set::of).orElse(Set.of())),
        Collections.emptySortedSet());
  }
}
