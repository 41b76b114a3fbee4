package io.github.newsgraph.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of tuples: sets of tokens, written in the sentence's order and spacing. */
final class TupleWords {
  /** What depends on the head of a noun phrase and is not said of the phrase itself. */
  private static final String[] OUTSIDE = {
    "punct", "cc", "case", "mark", "conj", "cop", "aux", "nsubj", "csubj", "expl", "ccomp", "obl"
  };

  /** What is added to a noun phrase and makes tuples of its own, however deep it is nested. */
  private static final String[] ADDED = {
    "appos", "acl:relcl", "parataxis", "advcl", "discourse", "vocative", "dep", "list"
  };

  private static final Set<String> NEITHER = Set.of("neither", "nor");
  private static final Set<String> OPENING = Set.of("``", "“", "‘");
  private static final Set<String> CLOSING = Set.of("''", "”", "’");
  private static final Pattern PAUSE = Pattern.compile("[,;:!?(\\[]|-+|[–—]");
  private static final Pattern LOOSE = Pattern.compile("[,;:.!?)\\]]+|-+|[–—]");

  private final Syntax syntax;

  TupleWords(Syntax syntax) {
    this.syntax = syntax;
  }

  /** A noun phrase with all that is coordinated with its head, without its preposition. */
  BitSet list(int head) {
    return tidy(phrase(head, true, Syntax.NONE));
  }

  /** "neither Norway nor Chile": not to be taken apart. */
  boolean isNeither(int head) {
    return list(head).stream()
        .anyMatch(t -> syntax.is(t, "cc") && NEITHER.contains(syntax.lemma(t)));
  }

  /** A noun phrase without what is coordinated with it. */
  BitSet phrase(int head) {
    return phraseWithout(head, Syntax.NONE);
  }

  /** The same without one of its dependents, of which something is said. */
  BitSet phraseWithout(int head, int dependent) {
    return tidy(phrase(head, false, dependent));
  }

  private BitSet phrase(int head, boolean asList, int without) {
    BitSet words = new BitSet();
    words.set(head);
    for (int child : syntax.children(head)) {
      boolean listed = asList && syntax.is(child, "conj", "cc") && !syntax.isPredicate(child);
      boolean inside = listed || !isOutside(head, child) && !isAdded(head, child);
      if (inside && !isPartOf(child, without)) {
        nested(child, words, without);
      }
    }
    return words;
  }

  private boolean isPartOf(int child, int without) {
    return without != Syntax.NONE && syntax.isUnder(without, child);
  }

  private boolean isOutside(int head, int child) {
    boolean hyphen = syntax.xpos(child).equals("HYPH");
    boolean postposition =
        syntax.is(child, "case") && child > head && !syntax.xpos(child).equals("POS");
    boolean oblique = syntax.is(child, "obl") && !syntax.has(head, "cop");
    boolean ofClause =
        syntax.is(child, "advmod")
            && syntax.has(head, "cop")
            && (syntax.isNominal(head) || child < syntax.child(head, "cop"));
    return ofClause || syntax.is(child, OUTSIDE) && !hyphen && !postposition && !oblique;
  }

  private boolean isAdded(int head, int child) {
    if (syntax.is(child, "appos")) {
      return !isClose(head, child);
    }
    return syntax.is(child, ADDED) || syntax.is(child, "acl") && isBehindComma(child);
  }

  /** "the campaign, led by her," */
  private boolean isBehindComma(int child) {
    int first = subtree(child).nextSetBit(0);
    return syntax.form(first).equals(",") || first > 0 && syntax.form(first - 1).equals(",");
  }

  /** "the album Blue": nothing parts the two. */
  boolean isClose(int head, int apposed) {
    return apposed > head
        && IntStream.range(head + 1, apposed)
            .noneMatch(i -> PAUSE.matcher(syntax.form(i)).matches());
  }

  boolean isBracketed(int head) {
    int first = phrase(head).nextSetBit(0);
    return first > 0 && syntax.form(first - 1).matches("[(\\[]");
  }

  /** A clause inside the phrase is taken as it is. */
  private void nested(int token, BitSet words, int without) {
    if (syntax.is(token, "acl", "ccomp", "xcomp")) {
      words.or(subtree(token));
      return;
    }
    words.set(token);
    for (int child : syntax.children(token)) {
      if (!isPartOf(child, without) && !isAdded(token, child)) {
        nested(child, words, without);
      }
    }
  }

  /** The prepositions before a noun, with adverbs before them: "only as". */
  BitSet prepositions(int noun) {
    BitSet prepositions = new BitSet();
    for (int child : syntax.children(noun, "case")) {
      if (child < noun) {
        prepositions.or(subtree(child));
      }
    }
    for (int child : syntax.children(noun, "advmod", "cc:preconj")) {
      if (child < prepositions.length()) {
        prepositions.or(subtree(child));
      }
    }
    return prepositions;
  }

  /** A clause or another word with all that depends on it. */
  BitSet clause(int head) {
    return tidy(subtree(head));
  }

  /** The words from one token to before another, without loose marks at the ends. */
  BitSet between(int begin, int end) {
    BitSet words = new BitSet();
    words.set(begin, end);
    return tidy(words);
  }

  BitSet subtree(int token) {
    BitSet words = new BitSet();
    words.set(token);
    for (int child : syntax.children(token)) {
      words.or(subtree(child));
    }
    return words;
  }

  /** Fills in the marks between the words, drops those at the ends, and pairs quotes. */
  BitSet tidy(BitSet words) {
    int next;
    for (int i = words.nextSetBit(0); i >= 0 && i < words.length(); i = next + 1) {
      int gap = words.nextClearBit(i);
      next = words.nextSetBit(gap);
      if (next < 0) {
        break;
      }
      if (IntStream.range(gap, next).allMatch(t -> syntax.is(t, "punct"))) {
        words.set(gap, next);
      }
    }
    trim(words, this::isLoose);
    pairQuotes(words);
    return words;
  }

  private static void trim(BitSet words, IntPredicate loose) {
    while (!words.isEmpty() && loose.test(words.nextSetBit(0))) {
      words.clear(words.nextSetBit(0));
    }
    while (!words.isEmpty() && loose.test(words.length() - 1)) {
      words.clear(words.length() - 1);
    }
  }

  private boolean isLoose(int token) {
    boolean mark = syntax.is(token, "punct") && LOOSE.matcher(syntax.form(token)).matches();
    return mark || syntax.relation(token).equals("cc");
  }

  /** Quotes belong to what they enclose: both or none. */
  private void pairQuotes(BitSet words) {
    if (words.isEmpty()) {
      return;
    }
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    long open = words.stream().filter(t -> OPENING.contains(syntax.form(t))).count();
    long closed = words.stream().filter(t -> CLOSING.contains(syntax.form(t))).count();
    long straight = words.stream().filter(t -> syntax.form(t).equals("\"")).count();
    boolean before = first > 0 && OPENING.contains(syntax.form(first - 1));
    boolean behind = last + 1 < syntax.size() && CLOSING.contains(syntax.form(last + 1));
    if (open > closed) {
      words.set(last + 1, behind ? last + 2 : last + 1);
      words.clear(first, !behind && OPENING.contains(syntax.form(first)) ? first + 1 : first);
    } else if (closed > open) {
      words.set(before ? first - 1 : first, first);
      words.clear(!before && CLOSING.contains(syntax.form(last)) ? last : last + 1, last + 1);
    } else if (before && behind
        || straight % 2 == 0 && isStraight(first - 1) && isStraight(last + 1)) {
      words.set(first - 1);
      words.set(last + 1);
    }
  }

  private boolean isStraight(int token) {
    return token >= 0 && token < syntax.size() && syntax.form(token).equals("\"");
  }

  /** Both texts, of which either may be empty. */
  String text(BitSet first, BitSet second) {
    return (text(first) + " " + text(second)).strip();
  }

  /** The words with a space wherever there is one or something has been left out. */
  String text(BitSet words) {
    StringBuilder text = new StringBuilder();
    List<Integer> tokens = words.stream().boxed().toList();
    for (int i = 0; i < tokens.size(); i++) {
      int token = tokens.get(i);
      if (i > 0 && (tokens.get(i - 1) < token - 1 || isSpaced(token))) {
        text.append(' ');
      }
      text.append(syntax.form(token).replaceAll("\\s+", " "));
    }
    return text.toString();
  }

  private boolean isSpaced(int token) {
    return syntax.sentence().token(token - 1).span().end()
        < syntax.sentence().token(token).span().begin();
  }
}
