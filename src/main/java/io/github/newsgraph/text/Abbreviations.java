package io.github.newsgraph.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that are written with a full stop of their own. */
final class Abbreviations {
  private static final String FILE = "abbreviations.txt";

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /** What may come after the full stop of an abbreviation. */
  enum Kind {
    BEFORE_NAME,
    BEFORE_NUMBER,
    BEFORE_LOWER,
    WITHIN_SENTENCE,
    ANYWHERE;

    boolean mayEndSentence() {
      return this == BEFORE_LOWER || this == ANYWHERE;
    }
  }

  static Abbreviations load() throws IOException {
    Map<String, Kind> kinds = new HashMap<>();
    Kind kind = Kind.ANYWHERE;
    for (String line : Resources.lines(FILE)) {
      if (line.startsWith("[")) {
        kind =
            switch (line) {
              case "[before a name]" -> Kind.BEFORE_NAME;
              case "[before a number]" -> Kind.BEFORE_NUMBER;
              case "[before lower case]" -> Kind.BEFORE_LOWER;
              case "[within a sentence]" -> Kind.WITHIN_SENTENCE;
              default -> Kind.ANYWHERE;
            };
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String word : line.strip().split("\\s+")) {
          kinds.put(word, kind);
        }
      }
    }
    return new Abbreviations(kinds);
  }

  /** The kind of a word without its full stop; none if it is no abbreviation. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }
}
