package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Blocking keys, as record linkage has them (Fellegi and Sunter 1969; Christen, Data Matching,
 * 2012): two local entities that might be one thing, or that might lay claim to one id, have a key
 * in common. Blocks are the connected components over keys, and each is decided by itself.
 */
public final class BlockKeys {
  private static final int SHORTEST_ACRONYM = 3;

  private BlockKeys() {}

  /** The keys of a local entity; they follow from it alone. */
  public static SortedSet<String> of(LocalEntity local) {
    SortedSet<String> keys = new TreeSet<>();
    keys.add(ofId(idOf(local)));
    if (!local.isPrivate()) {
      keys.add(ofName(local.name()));
    }
    local.names().forEach(n -> keys.add(ofName(n)));
    local.known().ifPresent(id -> keys.add(ofId(id)));
    if (local.named() && local.type() == EntityType.PERSON) {
      keys.add(ofSurname(local.name()));
      local.names().forEach(n -> keys.add(ofSurname(n)));
    }
    if (local.named() && local.type() != EntityType.PERSON && local.name().contains(" ")) {
      String initials = Acronyms.initials(local.name());
      if (initials.length() >= SHORTEST_ACRONYM) {
        keys.add(ofName(initials));
      }
    }
    return keys;
  }

  /** The key of all that bear a name, whatever its accents, hyphens and legal form. */
  public static String ofName(String name) {
    return ofId(LocalNames.of(Acronyms.withoutLegalForm(name).replaceAll("[-\u2019'.]", " ")));
  }

  /** The key of all persons with the surname of a name. */
  public static String ofSurname(String name) {
    return "~" + NameForm.of(name).surnameKey();
  }

  /** The key of all that might have an id. */
  public static String ofId(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  /** The id that a local entity has if no other claims it. */
  static String idOf(LocalEntity local) {
    String name = LocalNames.of(local.name());
    return local.isPrivate() ? name + "_in_" + LocalNames.of(local.article()) : name;
  }
}
