package io.github.newsgraph.entity;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A resolver that is made when it is first asked: what it knows takes time to load. */
public final class LateResolver implements Resolver {
  private final Supplier<Resolver> making;
  private final AtomicReference<Resolver> made = new AtomicReference<>();

  /**
   * @param making makes the resolver
   */
  public LateResolver(Supplier<Resolver> making) {
    this.making = making;
  }

  private Resolver made() {
    return made.updateAndGet(before -> before == null ? making.get() : before);
  }

  @Override
  public Map<LocalEntity.Key, Identity> resolve(Collection<LocalEntity> locals) {
    return made().resolve(locals);
  }

  @Override
  public Resolved resolve(Block block) {
    return made().resolve(block);
  }

  @Override
  public boolean standsAlone(LocalEntity local) {
    return made().standsAlone(local);
  }
}
