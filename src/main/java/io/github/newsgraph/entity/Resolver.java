package io.github.newsgraph.entity;

import java.util.Collection;
import java.util.Map;

/** Decides who is who. */
@FunctionalInterface
public interface Resolver {
  /**
   * Who each of some local entities is. The outcome is a function of their set. Whatever shares no
   * {@linkplain BlockKeys key}, not even through others, is decided alike together and apart.
   */
  Map<LocalEntity.Key, Identity> resolve(Collection<LocalEntity> locals);

  /** Whether who a local entity is follows from itself, whatever others there are. */
  default boolean standsAlone(LocalEntity local) {
    return false;
  }
}
