package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides who is who. */
@FunctionalInterface
public interface Resolver {
  /**
   * Who each of some local entities is. The outcome is a function of their set. Whatever shares no
   * {@linkplain BlockKeys key}, not even through others, is decided alike together and apart.
   */
  Map<LocalEntity.Key, Identity> resolve(Collection<LocalEntity> locals);

  /** As {@link #resolve}, where it is only known how many there are of each common thing. */
  default Resolved resolve(Block block) {
    List<LocalEntity> all = new ArrayList<>(block.individuals());
    Map<CommonThing, LocalEntity.Key> common = new HashMap<>();
    block
        .common()
        .keySet()
        .forEach(
            thing -> {
              LocalEntity one = thing.in("", common.size());
              common.put(thing, one.key());
              all.add(one);
            });
    Resolved resolved = new Resolved(resolve(all), new HashMap<>());
    common.forEach((thing, key) -> resolved.common().put(thing, resolved.locals().get(key)));
    return resolved;
  }

  /** Whether who a local entity is follows from itself, whatever others there are. */
  default boolean standsAlone(LocalEntity local) {
    return false;
  }
}
