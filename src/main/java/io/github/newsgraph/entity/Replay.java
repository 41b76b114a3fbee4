package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Decision.Alias;
import io.github.newsgraph.entity.Decision.Merge;
import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.entity.Decision.Rename;
import io.github.newsgraph.entity.Decision.Retype;
import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.entity.LocalEntity.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Applies decisions, one after the other, to what the program decided. */
final class Replay {
  private final Map<String, CuratedEntity> entities = new TreeMap<>();
  private final Map<Key, Member> locals = new HashMap<>();
  private final List<Member> mentions = new ArrayList<>();
  private final Map<String, Set<Member>> byFormerId = new HashMap<>();
  private final Map<Integer, String> idle = new TreeMap<>();

  /**
   * @param decided who the local entities are by the program
   * @param mentions those that may be split off
   */
  Replay(
      Collection<LocalEntity> locals,
      Map<Key, Identity> decided,
      Map<Place, SplitMention> mentions) {
    for (LocalEntity local : locals) {
      Identity identity = decided.get(local.key());
      Member member = new Member(local, Optional.empty(), identity);
      this.locals.put(local.key(), member);
      entity(identity.entity()).add(member);
      identity.formerIds().forEach(id -> addFormerId(id, member));
    }
    for (SplitMention mention : new TreeMap<>(mentions).values()) {
      Member chain = this.locals.get(new Key(mention.place().article(), mention.entity()));
      if (chain != null) {
        Member member = new Member(chain.local(), Optional.of(mention), chain.before());
        this.mentions.add(member);
        chain.entity().add(member);
      }
    }
  }

  private CuratedEntity entity(Entity entity) {
    return entities.computeIfAbsent(entity.id(), id -> new CuratedEntity(entity));
  }

  private void addFormerId(String id, Member member) {
    byFormerId.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(member);
  }

  Curated of(Decisions decisions) {
    for (Decision decision : decisions.all()) {
      try {
        apply(decision);
      } catch (NoEffect e) {
        idle.put(decision.number(), e.getMessage());
      }
    }
    return outcome();
  }

  /** A decision that cannot be applied to what there is; the message says why. */
  private static final class NoEffect extends Exception {
    private static final long serialVersionUID = 1;

    NoEffect(String why) {
      super(why);
    }
  }

  private void apply(Decision decision) throws NoEffect {
    if (decision instanceof Merge merge) {
      merge(merge);
    } else if (decision instanceof Split split) {
      split(split);
    } else if (decision instanceof Rename rename) {
      find(rename.entity()).rename(rename.label());
    } else if (decision instanceof Alias alias) {
      find(alias.entity()).alias(alias.alias(), alias.removed());
    } else if (decision instanceof Retype retype) {
      find(retype.entity()).retype(retype.type());
    }
  }

  private void merge(Merge merge) throws NoEffect {
    Set<CuratedEntity> same = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (Pointer pointer : merge.entities()) {
      try {
        same.add(find(pointer));
      } catch (NoEffect e) {
        missing.add(e.getMessage());
      }
    }
    if (same.size() < 2) {
      throw new NoEffect(missing.isEmpty() ? "they are one anyway" : String.join("; ", missing));
    }
    CuratedEntity one = same.iterator().next();
    for (CuratedEntity other : same) {
      if (other != one) {
        for (Member member : List.copyOf(other.members())) {
          addFormerId(other.id(), member);
          member.move(one, merge.number());
        }
        one.take(other);
        entities.remove(other.id());
      }
    }
  }

  private void split(Split split) throws NoEffect {
    CuratedEntity from = find(split.entity());
    List<Member> leaving =
        from.members().stream()
            .filter(
                m ->
                    split.articles().contains(m.local().article())
                        || m.mention()
                            .filter(s -> split.mentions().contains(s.place()))
                            .isPresent())
            .toList();
    if (leaving.isEmpty()) {
      throw new NoEffect("none of the mentions is one of " + from.id());
    }
    CuratedEntity other = new CuratedEntity(split, leaving);
    leaving.forEach(m -> m.move(other, split.number()));
    entities.put(other.id(), other);
    if (from.members().isEmpty()) {
      entities.remove(from.id());
      leaving.forEach(m -> addFormerId(from.id(), m));
    }
  }

  /** The entity of that id, or else the one whose members were called so when they were alone. */
  private CuratedEntity find(Pointer pointer) throws NoEffect {
    CuratedEntity named = entities.get(pointer.id());
    if (named != null) {
      return named;
    }
    Set<CuratedEntity> heirs =
        byFormerId.getOrDefault(pointer.id(), Set.of()).stream()
            .map(Member::entity)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (heirs.size() > 1) {
      heirs.removeIf(
          h ->
              h.members().stream()
                  .noneMatch(m -> pointer.articles().contains(m.local().article())));
    }
    if (heirs.isEmpty()) {
      throw new NoEffect(pointer.id() + " is not in the graph");
    }
    if (heirs.size() > 1) {
      throw new NoEffect(
          pointer.id()
              + " may be "
              + heirs.stream().map(CuratedEntity::id).sorted().collect(Collectors.joining(" or ")));
    }
    return heirs.iterator().next();
  }

  private Curated outcome() {
    Set<String> taken = entities.keySet().stream().map(BlockKeys::ofId).collect(Collectors.toSet());
    Map<Member, Set<String>> formerIds = new HashMap<>();
    byFormerId.forEach(
        (id, members) -> {
          if (!entities.containsKey(id)) {
            members.forEach(m -> formerIds.computeIfAbsent(m, f -> new LinkedHashSet<>()).add(id));
          }
        });
    Map<Key, Identity> decided = new HashMap<>();
    locals.forEach(
        (key, member) ->
            decided.put(key, member.identity(formerIds.getOrDefault(member, Set.of()))));
    Map<Place, Identity> others = new TreeMap<>();
    for (Member mention : mentions) {
      if (mention.entity() != locals.get(mention.local().key()).entity()) {
        others.put(
            mention.mention().orElseThrow().place(),
            mention.identity(formerIds.getOrDefault(mention, Set.of())));
      }
    }
    return new Curated(decided, others, idle);
  }
}
