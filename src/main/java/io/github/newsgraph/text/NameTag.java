package io.github.newsgraph.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The network's tags of words in names, in the order of its scores. */
enum NameTag {
  OUTSIDE("O", null),
  BEGIN_PERSON("B-PER", EntityType.PERSON),
  INSIDE_PERSON("I-PER", EntityType.PERSON),
  BEGIN_ORGANIZATION("B-ORG", EntityType.ORGANIZATION),
  INSIDE_ORGANIZATION("I-ORG", EntityType.ORGANIZATION),
  BEGIN_PLACE("B-LOC", EntityType.PLACE),
  INSIDE_PLACE("I-LOC", EntityType.PLACE);

  static final List<String> LABELS = Arrays.stream(values()).map(NameTag::label).toList();

  private final String label;
  private final EntityType type;

  NameTag(String label, EntityType type) {
    this.label = label;
    this.type = type;
  }

  String label() {
    return label;
  }

  Optional<EntityType> type() {
    return Optional.ofNullable(type);
  }

  /** Whether the word continues a name, so that only a word of the same name may stand before. */
  boolean isInside() {
    return label.startsWith("I-");
  }
}
