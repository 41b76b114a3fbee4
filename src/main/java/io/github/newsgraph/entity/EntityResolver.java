package io.github.newsgraph.entity;

import io.github.newsgraph.entity.LocalEntity.Key;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which entities of different articles are one. The outcome is a function of the set of
 * local entities: neither their order nor the way in which they arrived matters.
 */
public final class EntityResolver implements Resolver {
  private final Gazetteer gazetteer;

  public EntityResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Map<Key, Identity> resolve(Collection<LocalEntity> locals) {
    Map<Key, Identity> resolved = new HashMap<>();
    Map<String, Identity> known = new HashMap<>();
    List<LocalEntity> others = new ArrayList<>();
    for (LocalEntity local : locals) {
      if (standsAlone(local)) {
        resolved.put(local.key(), known.computeIfAbsent(local.known().get(), this::known));
      } else {
        others.add(local);
      }
    }
    Blocks.of(others).forEach(block -> resolved.putAll(ofBlock(block)));
    return resolved;
  }

  /** The gazetteer's things are themselves; persons bear names of others. */
  @Override
  public boolean standsAlone(LocalEntity local) {
    return local
        .known()
        .flatMap(gazetteer::byId)
        .filter(e -> e.type() != EntityType.PERSON)
        .isPresent();
  }

  private Identity known(String id) {
    return new Identity(Ids.known(gazetteer.byId(id).orElseThrow()), "gazetteer", Optional.empty());
  }

  private Map<Key, Identity> ofBlock(List<LocalEntity> block) {
    Map<Key, Identity> decided = decided(block);
    Set<String> taken =
        decided.values().stream()
            .map(i -> BlockKeys.ofId(i.entity().id()))
            .collect(Collectors.toSet());
    Map<String, List<LocalEntity>> articles =
        block.stream()
            .collect(
                Collectors.groupingBy(
                    LocalEntity::article, LinkedHashMap::new, Collectors.toList()));
    for (List<LocalEntity> alone : articles.values()) {
      if (articles.size() > 1) {
        redirect(decided(alone), decided, taken);
      }
    }
    return decided;
  }

  private static void redirect(
      Map<Key, Identity> alone, Map<Key, Identity> decided, Set<String> taken) {
    alone.forEach(
        (key, former) -> {
          String id = former.entity().id();
          if (!taken.contains(BlockKeys.ofId(id))) {
            Identity now = decided.get(key);
            decided.put(key, new Identity(now.entity(), now.joinedBy(), Optional.of(id)));
          }
        });
  }

  private Map<Key, Identity> decided(List<LocalEntity> locals) {
    List<Group> groups = new SameThings(locals).groups();
    Map<Key, Identity> decided = new HashMap<>();
    new Ids(gazetteer)
        .entities(groups)
        .forEach(
            (group, entity) ->
                group
                    .members()
                    .forEach(
                        m ->
                            decided.put(
                                m.key(),
                                new Identity(
                                    entity, group.reasons().get(m.key()), Optional.empty()))));
    return decided;
  }
}
