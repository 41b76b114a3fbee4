package io.github.newsgraph.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What people decided, in the order of the numbers. */
public final class Decisions {
  private static final Decisions NONE = new Decisions(List.of());

  private final List<Decision> all;

  private Decisions(List<Decision> all) {
    this.all = all;
  }

  /** Nobody decided anything. */
  public static Decisions none() {
    return NONE;
  }

  /** These decisions, in whatever order they come. */
  public static Decisions of(Collection<? extends Decision> decisions) {
    return new Decisions(
        decisions.stream()
            .sorted(Comparator.comparingInt(Decision::number))
            .<Decision>map(d -> d)
            .toList());
  }

  /** By their numbers. */
  public List<Decision> all() {
    return all;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
