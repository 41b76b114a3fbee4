package io.github.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Local entities that are one thing.
 *
 * @param key tells the group from all others of its block
 * @param members by article and number
 * @param reasons why each is one of them
 */
record Group(String key, List<LocalEntity> members, Map<LocalEntity.Key, String> reasons) {
  LocalEntity first() {
    return members.get(0);
  }

  /** The entry that one of them is known to be. */
  Optional<String> known() {
    return members.stream().flatMap(m -> m.known().stream()).findFirst();
  }
}
