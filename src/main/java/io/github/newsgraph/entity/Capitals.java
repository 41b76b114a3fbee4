package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.TrueCase;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes words of lines in capitals, as of headlines, as labels should have them. */
final class Capitals {
  private static final int SHORT = 3;

  private final Syntax syntax;
  private final TrueCase cases;
  private final BitSet sentences = new BitSet();

  Capitals(Syntax syntax) {
    this.syntax = syntax;
    this.cases = TrueCase.of(syntax.document());
    syntax.document().sentences().stream()
        .filter(TrueCase::isCapitals)
        .forEach(s -> sentences.set(s.index()));
  }

  /** Whether a token stands in a line of capitals. */
  boolean isIn(At at) {
    return sentences.get(at.sentence());
  }

  /** A common word as the article writes it elsewhere, or small. */
  String common(At at) {
    String form = syntax.form(at);
    return cases.known(form).orElse(form.toLowerCase(Locale.ROOT));
  }

  /** The word of a name. */
  String proper(At at, EntityType type) {
    String form = syntax.form(at);
    boolean acronym = form.length() <= SHORT && type != EntityType.PERSON || form.contains(".");
    Optional<String> known =
        cases.known(form).filter(k -> k.chars().anyMatch(Character::isUpperCase));
    return known.orElseGet(() -> acronym ? form : TrueCase.capitalised(form));
  }

  /** The words of a name; those of a single word that may be an acronym stay. */
  String words(Found name) {
    boolean single = name.end() - name.begin() == 1 && name.type() != EntityType.PERSON;
    if (!isIn(name.head()) || single && cases.known(name.words()).isEmpty()) {
      return name.words();
    }
    StringBuilder words = new StringBuilder();
    for (int t = name.begin(); t < name.end(); t++) {
      At at = name.head().to(t);
      boolean joined = t == name.begin() || syntax.joinsPrevious(at);
      words
          .append(joined ? "" : " ")
          .append(isSmall(at, name) ? common(at) : proper(at, name.type()));
    }
    return words.toString();
  }

  /** "of" in "BANK OF VARDAL" */
  private boolean isSmall(At at, Found name) {
    return at.token() > name.begin()
        && Set.of("ADP", "DET", "CCONJ", "PART").contains(syntax.token(at).upos());
  }
}
