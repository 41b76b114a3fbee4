package io.github.newsgraph.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The part of speech that a word most often has, a table from the treebanks: enough to see names,
 * finite verbs and function words before anything is parsed.
 */
final class WordClasses {
  /** Stands before the endings, which are looked up for words that the table lacks. */
  static final String ENDING = "##";

  static final int LONGEST_ENDING = 3;

  private final Map<String, String> classes;

  /**
   * Of lower-case words and endings to Penn tags; two tags, {@code VBD~VBN}, for a word that has
   * the first in less than nine of ten places.
   */
  WordClasses(Map<String, String> classes) {
    this.classes = Collections.unmodifiableMap(classes);
  }

  Map<String, String> all() {
    return classes;
  }

  /** The class of a word as written; what it looks like is part of an unknown word's. */
  String of(String word, String lower) {
    String known = classes.get(lower);
    return known != null ? known : ofEnding(lower).orElse("?") + look(word);
  }

  private Optional<String> ofEnding(String lower) {
    for (int length = LONGEST_ENDING; length > 0; length--) {
      if (lower.length() > length + 1) {
        String found = classes.get(ENDING + lower.substring(lower.length() - length));
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static String look(String word) {
    char first = word.charAt(0);
    if (Character.isLetter(first)) {
      return Character.isUpperCase(first) ? "U" : "";
    }
    return word.length() > LONGEST_ENDING ? "s" : word;
  }

  /** Whether words of a class are mostly finite verbs. */
  static boolean isFinite(String wordClass) {
    return wordClass.contains("VBD")
        || wordClass.contains("VBZ")
        || wordClass.contains("VBP")
        || wordClass.contains("MD");
  }
}
