package io.github.newsgraph.entity;

import io.github.newsgraph.entity.LocalEntity.Key;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    return resolve(Block.of(locals)).of(locals);
  }

  @Override
  public Resolved resolve(Block block) {
    Resolved resolved = new Resolved();
    Map<String, Identity> known = new HashMap<>();
    List<LocalEntity> others = new ArrayList<>();
    for (LocalEntity local : block.individuals()) {
      if (standsAlone(local)) {
        Identity itself = known.computeIfAbsent(local.known().get(), this::known);
        resolved.locals().put(local.key(), itself);
      } else {
        others.add(local);
      }
    }
    Blocks.of(new Block(others, block.common())).forEach(one -> resolved.add(ofBlock(one)));
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

  private Resolved ofBlock(Block block) {
    List<LocalEntity> linked = block.individuals().stream().map(links::linked).toList();
    Block known = withCommon(linked, block.common());
    Resolved decided = decided(known);
    if (block.size() > 1) {
      redirect(known, decided);
    }
    // What is not known any more may be a common thing again.
    linked.forEach(
        l -> l.common().ifPresent(c -> decided.locals().put(l.key(), decided.common().get(c))));
    return decided;
  }

  private static Block withCommon(
      List<LocalEntity> linked, SortedMap<CommonThing, Integer> common) {
    Block also = Block.of(linked);
    if (also.common().isEmpty()) {
      return new Block(linked, common);
    }
    SortedMap<CommonThing, Integer> all = new TreeMap<>(common);
    also.common().forEach((thing, count) -> all.merge(thing, count, Integer::sum));
    return new Block(also.individuals(), all);
  }

  /** Leads from the ids that things have alone, or in their article alone, to those they have. */
  private void redirect(Block block, Resolved decided) {
    Set<String> taken = new HashSet<>();
    decided.locals().values().forEach(i -> taken.add(i.entity().id()));
    decided.common().values().forEach(i -> taken.add(i.entity().id()));
    decided
        .common()
        .replaceAll((thing, now) -> taken.contains(thing.id()) ? now : from(thing.id(), now));
    Map<String, List<LocalEntity>> articles =
        block.individuals().stream().collect(Collectors.groupingBy(LocalEntity::article));
    for (List<LocalEntity> alone : articles.values()) {
      if (articles.size() > 1 || !block.common().isEmpty()) {
        decided(new Block(alone, Collections.emptySortedMap()))
            .locals()
            .forEach((key, former) -> redirect(key, former.entity().id(), decided, taken));
      }
    }
  }

  private static void redirect(Key key, String former, Resolved decided, Set<String> taken) {
    if (!taken.contains(former)) {
      decided.locals().computeIfPresent(key, (k, now) -> from(former, now));
    }
  }

  private static Identity from(String former, Identity now) {
    return new Identity(now.entity(), now.joinedBy(), Optional.of(former));
  }

  private Resolved decided(Block block) {
    Resolved decided = new Resolved();
    new Ids(gazetteer)
        .entities(grouping.of(block))
        .forEach(
            (group, entity) -> {
              for (LocalEntity member : group.members()) {
                String reason = reason(member, group, entity);
                decided.locals().put(member.key(), new Identity(entity, reason, Optional.empty()));
              }
              for (CommonThing thing : group.common().keySet()) {
                String reason =
                    group.members().isEmpty()
                        ? spelling(thing.name(), entity)
                        : "same words without a capital";
                decided.common().put(thing, new Identity(entity, reason, Optional.empty()));
              }
            });
    return decided;
  }

  private static String spelling(String name, Entity entity) {
    boolean same = Names.fold(name).equals(Names.fold(entity.label()));
    return same ? "exact name" : "spelling variant";
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
    return spelling(member.name(), entity);
  }
}
