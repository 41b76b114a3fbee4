package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What articles call by a common noun and share: "support", "security agreement". All local
 * entities of one such name and type are alike, so that who they are is decided once for all of
 * them, and depends on how many there are, not on which.
 *
 * @param type its kind
 * @param name its head phrase in base form
 */
public record CommonThing(EntityType type, String name) implements Comparable<CommonThing> {
  private static final Comparator<CommonThing> ORDER =
      Comparator.comparing(CommonThing::name).thenComparing(CommonThing::type);

  @Override
  public int compareTo(CommonThing other) {
    return ORDER.compare(this, other);
  }

  /** Its {@linkplain BlockKeys blocking keys}. */
  public SortedSet<String> keys() {
    return new TreeSet<>(List.of(BlockKeys.ofId(id()), BlockKeys.ofName(name)));
  }

  /** The id that it has if nothing else claims it. */
  String id() {
    return LocalNames.of(name);
  }

  /** A local entity that is one of these. */
  public LocalEntity in(String article, int number) {
    return new LocalEntity(article, number, type, name, false, new TreeSet<>(), Optional.empty());
  }
}
