package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Locale;

/** Tells whether a named thing may be called by a noun, because something has called it so. */
final class KnownAs {
  private final Syntax syntax;

  KnownAs(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The gazetteer's nouns: "alliance" for NATO. */
  static boolean byGazetteer(Chain chain, String lemma) {
    return chain.entry().filter(e -> e.kindNouns().contains(lemma)).isPresent();
  }

  /** Whether the gazetteer calls a thing by other nouns only. */
  static boolean otherwise(Chain chain, String lemma) {
    return chain.entry().filter(e -> !e.kindNouns().isEmpty()).isPresent()
        && !byGazetteer(chain, lemma);
  }

  /** "Elm College" is a college, "College of the Arts" is one. */
  static boolean byName(Chain chain, String lemma) {
    return !chain.isA(EntityType.PERSON)
        && chain.names().keySet().stream()
            .map(n -> n.replaceFirst("(?<=\\S) (of|for|on) .*", "").toLowerCase(Locale.ROOT))
            .anyMatch(n -> n.equals(lemma) || n.endsWith(" " + lemma));
  }

  /** Whether the text has called a thing so before: "Doe, a Danish engineer, ... the engineer". */
  boolean byText(Chain chain, At noun) {
    return chain.links().stream()
        .map(Chain.Link::mention)
        .filter(m -> m.kind() == LinkedMention.Kind.NOMINAL && m.head().compareTo(noun) < 0)
        .anyMatch(m -> syntax.lemma(m.head()).equals(syntax.lemma(noun)));
  }
}
