package io.github.newsgraph.entity;

import java.util.List;
import java.util.Map;

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
}
