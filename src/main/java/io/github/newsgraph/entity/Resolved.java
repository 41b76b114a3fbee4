package io.github.newsgraph.entity;

import io.github.newsgraph.entity.LocalEntity.Key;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is who in a block.
 *
 * @param locals who each of the individuals is
 * @param common what each common thing is
 */
public record Resolved(Map<Key, Identity> locals, Map<CommonThing, Identity> common) {
  /** Nothing is decided. */
  public Resolved() {
    this(new HashMap<>(), new HashMap<>());
  }

  void add(Resolved other) {
    locals.putAll(other.locals);
    common.putAll(other.common);
  }

  /** Who each of some local entities is, common things among them. */
  Map<Key, Identity> of(Collection<LocalEntity> all) {
    Map<Key, Identity> each = new HashMap<>(locals);
    for (LocalEntity local : all) {
      local.common().map(common::get).ifPresent(i -> each.putIfAbsent(local.key(), i));
    }
    return each;
  }
}
