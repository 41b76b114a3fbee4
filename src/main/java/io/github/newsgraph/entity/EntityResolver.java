package io.github.newsgraph.entity;

import io.github.newsgraph.entity.LocalEntity.Key;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
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
 *
 * <p>The method is that of record linkage: {@linkplain BlockKeys blocking keys} part the local
 * entities into {@link Blocks}, and each is decided by itself. Inside a block they are clustered by
 * agglomeration from sure to unsure, as in multi-pass sieves (Raghunathan et al., EMNLP 2010),
 * under conflicts that forbid a join, as the negative edges of correlation clustering do (Bansal,
 * Blum and Chawla 2004): persons of one name by callings and countries ({@link Senses}), then names
 * that say less into names that say more ({@link Variation}), short names by the company they keep
 * ({@link Attachment}). Ties are decided by size, then by the first member, never by chance. What
 * speaks for and against a join is weighed in {@link Weighing}. At last the groups get ids, and
 * {@link Qualifiers} where several lay claim to one.
 */
public final class EntityResolver implements Resolver {
  private final Gazetteer gazetteer;
  private final Grouping grouping;
  private final KnowledgeLinks links;

  /** A resolver with the lexicon that comes with the program. */
  public EntityResolver(Gazetteer gazetteer) {
    this(gazetteer, Lexicon.load());
  }

  public EntityResolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.grouping = new Grouping(gazetteer, lexicon);
    this.links = new KnowledgeLinks(gazetteer);
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
    for (List<LocalEntity> block : Blocks.of(others)) {
      resolved.putAll(ofBlock(block.stream().map(links::linked).toList()));
    }
    return resolved;
  }

  /** The gazetteer's things are themselves; persons bear names of others. */
  @Override
  public boolean standsAlone(LocalEntity local) {
    return local
        .known()
        .flatMap(gazetteer::byId)
        .filter(e -> e.type() != EntityType.PERSON && gazetteer.own(e.id()).isEmpty())
        .isPresent();
  }

  private Identity known(String id) {
    return new Identity(Ids.known(gazetteer.byId(id).orElseThrow()), "gazetteer", Optional.empty());
  }

  private Map<Key, Identity> ofBlock(List<LocalEntity> block) {
    Map<Key, Identity> decided = decided(block);
    if (block.size() == 1) {
      return decided;
    }
    Set<String> taken =
        decided.values().stream().map(i -> i.entity().id()).collect(Collectors.toSet());
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
          if (!taken.contains(id)) {
            Identity now = decided.get(key);
            decided.put(key, new Identity(now.entity(), now.joinedBy(), Optional.of(id)));
          }
        });
  }

  private Map<Key, Identity> decided(List<LocalEntity> locals) {
    List<Cluster> groups = grouping.of(locals);
    Map<Key, Identity> decided = new HashMap<>();
    new Ids(gazetteer)
        .entities(groups)
        .forEach(
            (group, entity) -> {
              for (LocalEntity member : group.members()) {
                String reason = reason(member, group, entity);
                decided.put(member.key(), new Identity(entity, reason, Optional.empty()));
              }
            });
    return decided;
  }

  private String reason(LocalEntity member, Cluster group, Entity entity) {
    if (member.known().flatMap(gazetteer::own).isPresent()) {
      return "knowledge";
    }
    String reason = group.reasons().get(member.key());
    if (reason != null) {
      return reason;
    }
    if (member.known().isPresent()) {
      return "gazetteer";
    }
    boolean same = Names.fold(member.name()).equals(Names.fold(entity.label()));
    return same ? "exact name" : "spelling variant";
  }
}
