package io.github.newsgraph.entity;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells words that are capitalised for another reason than that they name something: offices,
 * times, "the Committee", and what stands in a headline or at the beginning of a title.
 */
final class CommonWords {
  private static final String[] CLASSES = {
    "collective", "person", "time", "place", "facility", "event", "group", "product", "unit"
  };

  /** "No. 8", "Op. 46", "Jr." */
  private static final Set<String> ABBREVIATIONS =
      Set.of("no", "nos", "op", "jr", "sr", "vol", "vols", "ch", "pp", "ed", "eds", "fig", "ph.d");

  private static final double TITLE_CASE = 0.6;

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Set<String> written = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  CommonWords(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    for (Sentence sentence : syntax.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      boolean prose = sentence.kind() == Paragraph.Kind.BODY && !isTitleCase(sentence);
      for (Token token : tokens) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        if (token.form().equals(lower)) {
          written.add(lower);
        } else if (prose && token.index() > 0) {
          capitalised.add(token.form());
        }
      }
    }
  }

  /** An office, a time or a common noun that is written like a name. */
  boolean areCommon(Sentence sentence, int begin, int end) {
    String words = syntax.words(sentence.index(), begin, end).toLowerCase(Locale.ROOT);
    return lexicon.is(words, CLASSES) || isOffice(sentence, begin, end);
  }

  boolean isOffice(Sentence sentence, int begin, int end) {
    String words = syntax.words(sentence.index(), begin, end).toLowerCase(Locale.ROOT);
    return lexicon.is(words.replaceAll("\\s*-\\s*", " "), "office");
  }

  /** A word of an office such as "Prime Minister", a time, or a title such as "Mr.". */
  boolean isCommon(At at) {
    int size = syntax.sentence(at).size();
    boolean office = false;
    for (int begin = Math.max(0, at.token() - 2); begin <= at.token(); begin++) {
      for (int end = at.token() + 1; end <= Math.min(begin + 3, size); end++) {
        office |= end - begin > 1 && isOffice(syntax.sentence(at), begin, end);
      }
    }
    return office || lexicon.is(syntax.lemma(at), "office", "time", "honorific");
  }

  /**
   * Whether one word that neither tagger nor gazetteer knows is no name: a letter, an abbreviation,
   * a word that the article also writes small, and one of a headline in capitals that the article
   * does not capitalise.
   */
  boolean isNoName(At at) {
    String form = syntax.form(at);
    String lower = form.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    boolean headed = isTitleCase(syntax.sentence(at)) && !capitalised.contains(form);
    return lower.length() < 2 || ABBREVIATIONS.contains(lower) || written.contains(lower) || headed;
  }

  /** Whether most words that have a choice are capitalised, as in many headlines. */
  private static boolean isTitleCase(Sentence sentence) {
    long open = 0;
    long upper = 0;
    for (Token token : sentence.tokens()) {
      if (token.index() > 0 && token.form().length() > 3 && isLetter(token.form())) {
        open++;
        upper += Character.isUpperCase(token.form().codePointAt(0)) ? 1 : 0;
      }
    }
    boolean headline = sentence.kind() == Paragraph.Kind.HEADLINE;
    return headline && open > 2 && upper >= TITLE_CASE * open;
  }

  private static boolean isLetter(String form) {
    return Character.isLetter(form.codePointAt(0));
  }
}
