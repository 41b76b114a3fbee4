package io.github.newsgraph.entity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A local entity, or a single mention of it that may go its own way, while decisions are applied.
 * Equal only to itself.
 */
final class Member {
  private final LocalEntity local;
  private final Optional<SplitMention> mention;
  private final Identity before;
  private CuratedEntity entity;
  private String joinedBy;

  /**
   * @param before who the local entity is by the program
   */
  Member(LocalEntity local, Optional<SplitMention> mention, Identity before) {
    this.local = local;
    this.mention = mention;
    this.before = before;
    this.joinedBy = before.joinedBy();
  }

  LocalEntity local() {
    return local;
  }

  Optional<SplitMention> mention() {
    return mention;
  }

  Identity before() {
    return before;
  }

  CuratedEntity entity() {
    return entity;
  }

  /** Makes it one of an entity; only {@link CuratedEntity#add} calls this. */
  void belongTo(CuratedEntity owner) {
    entity = owner;
  }

  void move(CuratedEntity other, int decision) {
    entity.members().remove(this);
    other.add(this);
    joinedBy = "curation " + decision;
  }

  Identity identity(Set<String> formerIds) {
    Entity now = entity.outcome();
    Set<String> own = mention.flatMap(SplitMention::name).map(Set::of).orElse(Set.of());
    if (!own.isEmpty()) {
      TreeSet<String> aliases = new TreeSet<>(now.aliases());
      aliases.addAll(own);
      aliases.remove(now.label());
      aliases.removeAll(entity.withdrawn());
      now = new Entity(now.id(), now.label(), now.type(), aliases, now.sameAs(), now.background());
    }
    return new Identity(now, joinedBy, new TreeSet<>(formerIds), entity.withdrawn());
  }
}
