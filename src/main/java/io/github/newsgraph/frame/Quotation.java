package io.github.newsgraph.frame;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between two quotation marks.
 *
 * @param span the text, marks left out
 * @param touched the sentences that have a part in it
 */
record Quotation(Span span, List<Analysis> touched) {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_IN_TITLE = 3;
  private static final Set<String> SMALL = Set.of("DET", "ADP", "CCONJ", "PART", "PUNCT", "NUM");
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "ADV", "PRON", "AUX");

  int first() {
    return touched.get(0).syntax().sentence().index();
  }

  int last() {
    return touched.get(touched.size() - 1).syntax().sentence().index();
  }

  boolean holds(Syntax syntax, int token) {
    return span.contains(syntax.sentence().token(token).span());
  }

  /** Whether somebody speaks: "so-called" and titles of books are no speech. */
  boolean isSpeech() {
    int words = 0;
    boolean clause = false;
    for (Analysis analysis : touched) {
      Syntax syntax = analysis.syntax();
      for (int t = 0; t < syntax.size(); t++) {
        if (holds(syntax, t)) {
          words += syntax.upos(t).equals("PUNCT") ? 0 : 1;
          clause |= syntax.children(t, "nsubj").stream().anyMatch(s -> holds(syntax, s));
        }
      }
    }
    return clause || words >= FEWEST_WORDS;
  }

  /** "The Winter That Never Came": capital letters all through, and not only those of names. */
  boolean isTitle() {
    int words = 0;
    boolean common = false;
    for (Analysis analysis : touched) {
      Syntax syntax = analysis.syntax();
      for (int t = 0; t < syntax.size(); t++) {
        if (holds(syntax, t) && !SMALL.contains(syntax.upos(t))) {
          if (!syntax.isCapitalised(t)) {
            return false;
          }
          words++;
          common |= CONTENT.contains(syntax.upos(t));
        }
      }
    }
    return common && words >= FEWEST_IN_TITLE && touched.size() == 1;
  }

  /** The quotation's word on which its others hang, in one of its sentences. */
  int top(Analysis analysis) {
    Syntax syntax = analysis.syntax();
    int top = Syntax.NONE;
    for (int t = 0; t < syntax.size(); t++) {
      int head = syntax.head(t);
      boolean highest = head == DependencyTree.ROOT || !holds(syntax, head);
      if (holds(syntax, t) && highest && !syntax.upos(t).equals("PUNCT")) {
        boolean better = top == Syntax.NONE || syntax.isPredicate(t) && !syntax.isPredicate(top);
        top = better ? t : top;
      }
    }
    return top;
  }

  /** Whether nothing else stands in its sentences. */
  boolean isWhole() {
    for (Analysis analysis : touched) {
      Syntax syntax = analysis.syntax();
      for (int t = 0; t < syntax.size(); t++) {
        if (!holds(syntax, t) && !syntax.upos(t).equals("PUNCT")) {
          return false;
        }
      }
    }
    return true;
  }

  /** "Keller was blunt: "..."", "Keller: "..."": who is spoken of before the colon. */
  Optional<Phrase> introducer(Lexicon lexicon, Document document) {
    int colon = span.begin() - 2;
    String text = document.article().text();
    while (colon >= 0 && Character.isWhitespace(text.charAt(colon))) {
      colon--;
    }
    if (colon < 0 || text.charAt(colon) != ':') {
      return Optional.empty();
    }
    Analysis analysis = touched.get(0);
    Optional<Phrase> label = Turns.label(analysis, lexicon);
    return label.isPresent() ? label : subjectBefore(analysis, lexicon);
  }

  /** Of the predicate before the quotation that governs the others there. */
  private Optional<Phrase> subjectBefore(Analysis analysis, Lexicon lexicon) {
    Syntax syntax = analysis.syntax();
    int best = Syntax.NONE;
    for (int t = 0; t < syntax.size(); t++) {
      boolean before = syntax.sentence().token(t).span().end() < span.begin();
      boolean higher = best == Syntax.NONE || syntax.depth(t) < syntax.depth(best);
      best = before && syntax.isPredicate(t) && higher ? t : best;
    }
    return best == Syntax.NONE ? Optional.empty() : speaker(analysis, best, lexicon);
  }

  /** The subject of a predicate, if it is somebody who may speak. */
  static Optional<Phrase> speaker(Analysis analysis, int predicate, Lexicon lexicon) {
    Syntax syntax = analysis.syntax();
    return analysis.voices().subjects(predicate).stream()
        .filter(s -> Reports.maySpeak(syntax, s, lexicon))
        .findFirst()
        .map(analysis.phrases()::of);
  }
}
