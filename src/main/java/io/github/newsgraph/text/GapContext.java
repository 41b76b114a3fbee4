package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of a paragraph as {@link GapFeatures} look at them: each as a handful of numbers, and
 * what stands before and behind it.
 */
final class GapContext {
  /** What is behind the last and before the first token. */
  private static final int NOTHING = 7;

  private static final int FAR = 11;

  private static final int PROSE = 1;

  /** A token: its word, look, ending and part of speech, each as a hash. */
  private record View(int word, int shape, int ending, int wordClass, Mark mark, boolean finite) {
    static final View BEFORE = new View(NOTHING, NOTHING, NOTHING, NOTHING, Mark.NONE, false);
    static final View BEHIND =
        new View(NOTHING + 1, NOTHING + 1, NOTHING + 1, NOTHING + 1, Mark.NONE, false);
  }

  /** What kind of token it is, as far as punctuation goes. */
  private enum Mark {
    WORD,
    END,
    COMMA,
    COLON,
    OTHER,
    OPEN,
    CLOSE,
    QUOTE,
    DASH,
    NONE;

    static Mark of(String token) {
      char first = token.charAt(0);
      if (Character.isLetterOrDigit(first)) {
        return WORD;
      }
      return switch (first) {
        case '.', '?', '!', '…' -> END;
        case ',', ';' -> COMMA;
        case ':' -> token.length() == 1 ? COLON : OTHER;
        case '"', '\'' -> QUOTE;
        case '(', '[', '{', '<' -> token.length() == 1 ? OPEN : OTHER;
        case ')', ']', '}', '>' -> CLOSE;
        case '-' -> DASH;
        default -> OTHER;
      };
    }
  }

  private final int size;
  private final View[] views;
  private final boolean[] glued;
  private final boolean[] rule;
  private final int[] sinceEnd;
  private final int[] toEnd;
  private final int[] sinceRule;
  private final int[] toFinite;
  private final int[] brackets;
  private final boolean[] quoted;
  private final int style;

  /**
   * The context of the gaps in a paragraph.
   *
   * <p>In the treebanks "PM" is the hour, and a line ends behind it; without a number before it, it
   * is a prime minister and looks like another title here.
   *
   * @param begins where sentences begin by rule
   */
  GapContext(String text, List<Span> tokens, Set<Integer> begins, WordClasses classes) {
    size = tokens.size();
    views = new View[size];
    glued = new boolean[size];
    rule = new boolean[size];
    for (int i = 0; i < size; i++) {
      Span token = tokens.get(i);
      String word = plain(token.of(text));
      boolean title = word.equals("PM") && (i == 0 || !isNumber(tokens.get(i - 1).of(text)));
      views[i] = view(title ? "President" : word, classes);
      glued[i] = i > 0 && tokens.get(i - 1).end() == token.begin();
      rule[i] = i > 0 && begins.contains(token.begin());
    }
    sinceEnd = new int[size];
    sinceRule = new int[size];
    brackets = new int[size];
    quoted = new boolean[size];
    lookBack();
    toEnd = new int[size];
    toFinite = new int[size];
    lookAhead();
    style = style(text, tokens);
  }

  private static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }

  private static View view(String token, WordClasses classes) {
    String lower = token.toLowerCase(Locale.ROOT);
    String wordClass = classes.of(token, lower);
    return new View(
        noDigits(lower).hashCode(),
        shape(token).hashCode(),
        lower.substring(Math.max(0, lower.length() - WordClasses.LONGEST_ENDING)).hashCode(),
        wordClass.hashCode(),
        Mark.of(token),
        WordClasses.isFinite(wordClass));
  }

  /** The token with typewriter quotes and hyphens. */
  static String plain(String token) {
    StringBuilder plain = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      plain.append(
          switch (c) {
            case '’', '‘', '`', '´' -> '\'';
            case '“', '”', '«', '»' -> '"';
            case '–', '—' -> '-';
            default -> c;
          });
    }
    return plain.toString();
  }

  private static String noDigits(String token) {
    StringBuilder same = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      same.append(c >= '0' && c <= '9' ? '0' : c);
    }
    return same.toString();
  }

  /** "Xxx" for "Paris", "00" for "1999", at most eight characters. */
  private static String shape(String token) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < token.length() && shape.length() < 8; i++) {
      char c = token.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int length = shape.length();
      boolean third =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!third) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private void lookBack() {
    for (int i = 1; i < size; i++) {
      Mark before = views[i - 1].mark;
      sinceEnd[i] = before == Mark.END ? 0 : sinceEnd[i - 1] + 1;
      sinceRule[i] = rule[i] ? 0 : sinceRule[i - 1] + 1;
      int change = before == Mark.OPEN ? 1 : before == Mark.CLOSE ? -1 : 0;
      brackets[i] = Math.max(0, brackets[i - 1] + change);
      quoted[i] = quoted[i - 1] ^ views[i - 1].word == "\"".hashCode();
    }
  }

  private void lookAhead() {
    for (int i = size - 1; i >= 0; i--) {
      boolean last = i == size - 1 || views[i].mark == Mark.END;
      toEnd[i] = last ? 0 : toEnd[i + 1] + 1;
      toFinite[i] = last ? FAR : views[i].finite ? 0 : Math.min(FAR, toFinite[i + 1] + 1);
    }
  }

  /** How capitals are used, and whether the paragraph closes with an end mark. */
  private int style(String text, List<Span> tokens) {
    int upper = 0;
    int lower = 0;
    for (Span token : tokens) {
      char first = text.charAt(token.begin());
      upper += Character.isUpperCase(first) ? 1 : 0;
      lower += Character.isLowerCase(first) ? 1 : 0;
    }
    int capitals = upper == 0 ? 1 : upper * 20 < lower ? 2 : lower * 2 < upper ? 3 : 0;
    boolean ends =
        mark(size - 1) == Mark.END.ordinal()
            || mark(size - 1) != Mark.WORD.ordinal() && mark(size - 2) == Mark.END.ordinal();
    return capitals * 2 + (ends ? 1 : 0);
  }

  private View view(int i) {
    return i < 0 ? View.BEFORE : i >= size ? View.BEHIND : views[i];
  }

  int size() {
    return size;
  }

  int word(int i) {
    return view(i).word;
  }

  int shape(int i) {
    return view(i).shape;
  }

  int ending(int i) {
    return view(i).ending;
  }

  int wordClass(int i) {
    return view(i).wordClass;
  }

  int mark(int i) {
    return view(i).mark.ordinal();
  }

  /** Whether a sentence begins with this token by rule. */
  boolean isRule(int i) {
    return rule[i];
  }

  /** Whether an end mark is before this token. */
  boolean isBehindEndMark(int i) {
    return view(i - 1).mark == Mark.END;
  }

  /** Whether no space is before this token. */
  boolean isGlued(int i) {
    return glued[i];
  }

  int sinceEnd(int i) {
    return sinceEnd[i];
  }

  int toEnd(int i) {
    return toEnd[i];
  }

  int sinceRule(int i) {
    return sinceRule[i];
  }

  int toFinite(int i) {
    return toFinite[i];
  }

  int brackets(int i) {
    return Math.min(2, brackets[i]);
  }

  int quoted(int i) {
    return quoted[i] ? 1 : 0;
  }

  int style() {
    return style;
  }

  /** Whether the paragraph has capitals where prose has them, and closes with an end mark. */
  boolean isProse() {
    return style == PROSE;
  }
}
