package io.github.newsgraph.text;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A tag that the network gives to words: begin of a name, inside of one, or neither.
 *
 * @param label as the network's labels have it: {@code B-PER}, {@code I-PER}, {@code O}
 * @param type of the name; none outside of names
 * @param isInside whether the word continues a name, so that only a word of the same name may stand
 *     before it
 */
record NameTag(String label, Optional<EntityType> type, boolean isInside) {
  private static final String OUTSIDE = "O";

  /** What the labels of names mean. */
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "ORG", EntityType.ORGANIZATION,
          "LOC", EntityType.PLACE,
          "EVENT", EntityType.EVENT,
          "OBJECT", EntityType.PRODUCT,
          "WORK", EntityType.WORK,
          // laws, languages, prizes: a name, but of none of the kinds of things that there are
          "ABSTRACT", EntityType.CONCEPT);

  /**
   * The tag that a label stands for.
   *
   * @throws IOException if the label is unknown
   */
  static NameTag of(String label) throws IOException {
    if (label.equals(OUTSIDE)) {
      return new NameTag(label, Optional.empty(), false);
    }
    EntityType type = label.matches("[BI]-.+") ? TYPES.get(label.substring(2)) : null;
    if (type == null) {
      throw new IOException("unknown tag of names: " + label);
    }
    return new NameTag(label, Optional.of(type), label.startsWith("I-"));
  }

  /** The label of a type of names, such as {@code PER}; its own name if the network has none. */
  static String label(EntityType type) {
    return TYPES.entrySet().stream()
        .filter(e -> e.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(type.name());
  }
}
