package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The label of a thing without a name: its noun in base form with the modifiers that say which kind
 * it is: "a new long-term security agreement" is labelled "long-term security agreement".
 */
final class Labels {
  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Capitals capitals;

  Labels(Syntax syntax, Lexicon lexicon, Discourse discourse) {
    this.discourse = discourse;
    this.capitals = new Capitals(syntax);
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** A modifier: tokens {@code begin} to {@code last}, both included, and how a label writes it. */
  record Modifier(int begin, int last, String text) {}

  String of(At head) {
    return without(head, t -> false);
  }

  /** The label without some of the modifiers, told by their last tokens. */
  String without(At head, Predicate<At> left) {
    StringBuilder label = new StringBuilder();
    modifiers(head, unitBegin(head)).stream()
        .filter(m -> !left.test(head.to(m.last())))
        .forEach(m -> label.append(m.text()).append(' '));
    return label.append(headWord(head)).toString();
  }

  /** The modifiers of a noun before a token that its label keeps, in order. */
  List<Modifier> modifiers(At head, int before) {
    Deque<Modifier> found = new ArrayDeque<>();
    for (int t = before - 1; t >= 0; ) {
      int begin = unitBegin(head.to(t));
      if (!isModifier(head, begin, t)) {
        break;
      }
      if (isKept(head, begin, t)) {
        found.addFirst(new Modifier(begin, t, unit(head, begin, t)));
      }
      t = begin - 1;
    }
    return List.copyOf(found);
  }

  /** The head with what a hyphen ties to it: "secretary-general", "re-election". */
  private String headWord(At head) {
    int begin = unitBegin(head);
    int end = unitEnd(head);
    StringBuilder word = new StringBuilder();
    for (int t = begin; t < end; t++) {
      boolean code = isCode(syntax.form(head)) && !capitals.isIn(head);
      boolean name = syntax.token(head).upos().equals("PROPN") || code;
      boolean base = t == head.token() && !name;
      word.append(base ? syntax.lemma(head) : written(head.to(t)));
    }
    return word.toString();
  }

  /** "U2", "iPhone": capitals or digits that a base form would lose. */
  private static boolean isCode(String form) {
    return form.chars().skip(1).anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c))
        && form.chars().anyMatch(Character::isUpperCase);
  }

  /** The first token of those that are written together with a token by hyphens. */
  private int unitBegin(At at) {
    int begin = at.token();
    while (begin > 0 && syntax.joinsPrevious(at.to(begin)) && isHyphenAround(at, begin)) {
      begin--;
    }
    return begin;
  }

  private int unitEnd(At at) {
    int end = at.token() + 1;
    while (end < syntax.sentence(at).size()
        && syntax.joinsPrevious(at.to(end))
        && isHyphenAround(at, end)) {
      end++;
    }
    return end;
  }

  private boolean isHyphenAround(At at, int token) {
    return isHyphen(at.to(token)) || isHyphen(at.to(token - 1));
  }

  private boolean isHyphen(At at) {
    return syntax.form(at).matches("[-‐‑–/]");
  }

  private boolean isModifier(At head, int begin, int last) {
    At at = head.to(last);
    boolean tied = begin < last;
    boolean below = syntax.isBelow(at, head);
    String relation = syntax.fullRelation(at);
    boolean adjectival =
        List.of("amod", "compound", "flat", "nmod:desc", "nummod").contains(relation);
    return below && (adjectival || tied) && !syntax.token(at).upos().equals("PUNCT");
  }

  /** The "percent" of "a 40 percent stake", whose number no label has. */
  private boolean isMeasure(At head, int token) {
    return token > 0
        && lexicon.is(syntax.lemma(head.to(token)), "unit")
        && syntax.token(head.to(token - 1)).xpos().equals("CD");
  }

  private boolean isKept(At head, int begin, int last) {
    for (int t = begin; t <= last; t++) {
      String xpos = syntax.token(head.to(t)).xpos();
      boolean superlative = syntax.form(head.to(t)).matches("[a-z]{2,}iest");
      if (superlative
          || List.of("CD", "JJR", "JJS", "RBR", "RBS", "PDT", "SYM", "$").contains(xpos)) {
        return false;
      }
    }
    if (isMeasure(head, begin)) {
      return false;
    }
    String word = unit(head, begin, last).toLowerCase(Locale.ROOT);
    return !lexicon.is(word, "deictic", "honorific")
        && !lexicon.is(syntax.lemma(head.to(last)), "deictic");
  }

  private String unit(At head, int begin, int last) {
    StringBuilder text = new StringBuilder();
    for (int t = begin; t <= last; t++) {
      text.append(written(head.to(t)));
    }
    return text.toString();
  }

  /** As written; a common word loses the capital of a sentence's beginning. */
  private String written(At at) {
    if (capitals.isIn(at)) {
      return discourse.isInName(at) ? capitals.proper(at, EntityType.CONCEPT) : capitals.common(at);
    }
    String form = syntax.form(at);
    String upos = syntax.token(at).upos();
    boolean adjective = upos.equals("ADJ") && at.token() > 0 || discourse.isInName(at);
    boolean name = upos.equals("PROPN") || adjective || isAcronym(form);
    return name ? form : form.toLowerCase(Locale.ROOT);
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }
}
