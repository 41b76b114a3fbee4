package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.LocalEntity.Key;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Decides who is who by a program, then by people: their decisions are applied in the order of
 * their numbers. Decisions tie blocks together; what is tied is to be decided together.
 */
public final class CuratedResolver implements Resolver {
  private final Resolver program;
  private final Decisions decisions;
  private final Map<Place, SplitMention> mentions;
  private final DecisionKeys keys;

  /**
   * @param mentions those of the decisions' single mentions that there are
   */
  public CuratedResolver(Resolver program, Decisions decisions, Map<Place, SplitMention> mentions) {
    this.program = program;
    this.decisions = decisions;
    this.mentions = Map.copyOf(mentions);
    this.keys = new DecisionKeys(decisions);
  }

  @Override
  public Map<Key, Identity> resolve(Collection<LocalEntity> locals) {
    return decide(locals).locals();
  }

  /** As {@link #resolve}, with all that people decided beyond local entities. */
  public Curated decide(Collection<LocalEntity> locals) {
    Map<Key, Identity> decided = program.resolve(locals);
    if (decisions.isEmpty()) {
      return new Curated(decided, Map.of(), Map.of());
    }
    return new Replay(locals, decided, mentions).of(decisions);
  }

  /** As {@link #resolve}, of blocks about which nobody decided anything. */
  @Override
  public Resolved resolve(Block block) {
    return program.resolve(block);
  }

  /** Whether people decided anything about the block of a key. */
  public boolean concerns(String key) {
    return !keys.tiedTo(key).isEmpty();
  }

  @Override
  public boolean standsAlone(LocalEntity local) {
    return program.standsAlone(local) && !local.known().map(keys::mayMove).orElse(false);
  }

  /** The keys of blocks that are to be decided together with those of a key. */
  public Set<String> tiedTo(String key) {
    return keys.tiedTo(key);
  }

  /** The keys of the blocks that a decision is about. */
  public Set<String> keysOf(Decision decision) {
    return keys.of(decision);
  }
}
