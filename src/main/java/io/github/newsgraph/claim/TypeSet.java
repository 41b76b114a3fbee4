package io.github.newsgraph.claim;

import io.github.newsgraph.text.EntityType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of things that a rule lets stand in a place: "Actor", "Person|Group". */
record TypeSet(String source, Set<EntityType> types, Form form) {
  /** Most places are filled by things; some by what is read off the words. */
  enum Form {
    THING,
    TEXT,
    NUMBER,
    YEAR,
    TIME
  }

  static final TypeSet ANY = new TypeSet("Any", EnumSet.allOf(EntityType.class), Form.THING);

  private static final Map<String, Set<EntityType>> NAMED =
      Map.of(
          "Any", EnumSet.allOf(EntityType.class),
          "Actor",
              EnumSet.of(
                  EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP),
          "Location", EnumSet.of(EntityType.COUNTRY, EntityType.PLACE, EntityType.FACILITY),
          "Body", EnumSet.of(EntityType.ORGANIZATION, EntityType.COUNTRY),
          "Being", EnumSet.of(EntityType.PERSON, EntityType.GROUP),
          "Happening", EnumSet.of(EntityType.EVENT, EntityType.CONCEPT));

  /** Reads "Actor" or "Person|Country"; empty if a name in it is none. */
  static Optional<TypeSet> parse(String source) {
    Form form =
        switch (source) {
          case "Text" -> Form.TEXT;
          case "Number" -> Form.NUMBER;
          case "Year" -> Form.YEAR;
          case "When" -> Form.TIME;
          default -> Form.THING;
        };
    if (form != Form.THING) {
      return Optional.of(new TypeSet(source, EnumSet.allOf(EntityType.class), form));
    }
    EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (String name : source.split("\\|")) {
      Optional<Set<EntityType>> one = one(name);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      types.addAll(one.get());
    }
    return Optional.of(new TypeSet(source, types, form));
  }

  private static Optional<Set<EntityType>> one(String name) {
    if (NAMED.containsKey(name)) {
      return Optional.of(NAMED.get(name));
    }
    for (EntityType type : EntityType.values()) {
      String title = type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
      if (title.equals(name)) {
        return Optional.of(EnumSet.of(type));
      }
    }
    return Optional.empty();
  }

  boolean allows(EntityType type) {
    return types.contains(type);
  }
}
