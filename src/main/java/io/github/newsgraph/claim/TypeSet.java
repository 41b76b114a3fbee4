package io.github.newsgraph.claim;

import io.github.newsgraph.text.EntityType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of things that a rule lets stand in a place: "Actor", "Person|Group", "Any|Amount".
 *
 * @param source as the rule writes it
 * @param types kinds of things
 * @param form how a filler is read
 * @param amounts whether an amount may stand there, too
 */
record TypeSet(String source, Set<EntityType> types, Form form, boolean amounts) {
  /** Most places are filled by things; some by what is read off the words. */
  enum Form {
    THING,
    TEXT,
    NUMBER,
    YEAR,
    TIME,
    AMOUNT
  }

  static final TypeSet ANY = new TypeSet("Any", EnumSet.allOf(EntityType.class), Form.THING, false);

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
          case "Amount" -> Form.AMOUNT;
          default -> Form.THING;
        };
    if (form != Form.THING) {
      return Optional.of(new TypeSet(source, EnumSet.allOf(EntityType.class), form, false));
    }
    EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
    boolean amounts = false;
    for (String name : source.split("\\|")) {
      if (name.equals("Amount")) {
        amounts = true;
        continue;
      }
      Optional<Set<EntityType>> one = one(name);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      types.addAll(one.get());
    }
    return Optional.of(new TypeSet(source, types, form, amounts));
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
