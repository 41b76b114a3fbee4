package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.text.EntityType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An entity while decisions are applied to it. */
final class CuratedEntity {
  private final String id;
  private String label;
  private EntityType type;
  private Background background = Background.NONE;
  private final SortedSet<String> aliases = new TreeSet<>();
  private final SortedSet<String> sameAs = new TreeSet<>();
  private final SortedSet<String> withdrawn = new TreeSet<>();
  private final Set<Member> members = new LinkedHashSet<>();
  private Entity outcome;

  /** As the program made it. */
  CuratedEntity(Entity entity) {
    this.id = entity.id();
    this.label = entity.label();
    this.type = entity.type();
    this.background = entity.background();
    aliases.addAll(entity.aliases());
    sameAs.addAll(entity.sameAs());
  }

  /** What is split off; its members are still to be moved. It is of the kind that most are. */
  CuratedEntity(Split split, List<Member> leaving) {
    this.id = split.id();
    this.label = split.label();
    Map<EntityType, Long> types =
        leaving.stream()
            .collect(Collectors.groupingBy(m -> m.local().type(), Collectors.counting()));
    this.type =
        types.entrySet().stream()
            .min(
                Comparator.<Map.Entry<EntityType, Long>>comparingLong(e -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
  }

  String id() {
    return id;
  }

  Set<Member> members() {
    return members;
  }

  SortedSet<String> withdrawn() {
    return withdrawn;
  }

  void add(Member member) {
    members.add(member);
    member.belongTo(this);
  }

  void rename(String name) {
    aliases.add(label);
    withdrawn.remove(name);
    label = name;
  }

  void alias(String alias, boolean removed) {
    if (removed) {
      aliases.remove(alias);
      withdrawn.add(alias);
    } else {
      aliases.add(alias);
      withdrawn.remove(alias);
    }
  }

  void retype(EntityType other) {
    type = other;
  }

  /** What was called so is this now, and what is known of it is known of this. */
  void take(CuratedEntity other) {
    aliases.add(other.label);
    aliases.addAll(other.aliases);
    aliases.removeAll(withdrawn);
    sameAs.addAll(other.sameAs);
    background = background.equals(Background.NONE) ? other.background : background;
    other.withdrawn.stream().filter(w -> !aliases.contains(w)).forEach(withdrawn::add);
  }

  /** What it came to, when all decisions have been applied. */
  Entity outcome() {
    if (outcome == null) {
      SortedSet<String> others = new TreeSet<>(aliases);
      others.remove(label);
      outcome = new Entity(id, label, type, others, new TreeSet<>(sameAs), background);
    }
    return outcome;
  }
}
