package io.github.newsgraph.frame;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paragraphs that begin with who speaks in them: "Keller: It is over", "Minister: no new tax". */
final class Turns {
  private static final int LONGEST_LABEL = 6;

  private Turns() {}

  /** What stands behind the labels, with who speaks there, in the order of the text. */
  static Map<Span, Phrase> in(Document document, List<Analysis> analyses, Lexicon lexicon) {
    Map<Span, Phrase> turns = new LinkedHashMap<>();
    int paragraph = -1;
    for (int s = 0; s < analyses.size(); s++) {
      Syntax syntax = analyses.get(s).syntax();
      boolean first = syntax.sentence().paragraph() != paragraph;
      paragraph = syntax.sentence().paragraph();
      Optional<Phrase> label = first ? label(analyses.get(s), lexicon) : Optional.empty();
      boolean more =
          s + 1 < analyses.size()
              && analyses.get(s + 1).syntax().sentence().paragraph() == paragraph;
      if (label.isPresent() && (more || hasPredicate(syntax, label.get().end() + 1))) {
        int colon = syntax.sentence().token(label.get().end()).span().end();
        int end = document.article().paragraphs().get(paragraph).span().end();
        turns.put(new Span(colon, Math.max(colon, end)), label.get());
      }
    }
    return turns;
  }

  /** What stands before the colon at the start of a sentence, if it is somebody who may speak. */
  static Optional<Phrase> label(Analysis analysis, Lexicon lexicon) {
    Syntax syntax = analysis.syntax();
    int colon = 0;
    while (colon < syntax.size() && !syntax.form(colon).equals(":")) {
      colon++;
    }
    if (colon == 0 || colon > LONGEST_LABEL || colon >= syntax.size() - 1) {
      return Optional.empty();
    }
    int end = colon;
    for (Mention name : syntax.sentence().names()) {
      boolean speaks = name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
      if (speaks && name.end() == end) {
        return Optional.of(phrase(syntax, name.begin(), end));
      }
    }
    boolean person = lexicon.is(syntax.lemma(end - 1), "person", "office", "collective");
    boolean bare = end == 1 || end == 2 && !syntax.isVerb(0);
    return person && bare ? Optional.of(phrase(syntax, 0, end)) : Optional.empty();
  }

  private static Phrase phrase(Syntax syntax, int begin, int end) {
    int head = begin;
    while (syntax.head(head) >= begin && syntax.head(head) < end) {
      head = syntax.head(head);
    }
    return new Phrase(syntax.sentence().index(), head, begin, end);
  }

  /** "Keller: a life in pictures" is no speech. */
  private static boolean hasPredicate(Syntax syntax, int from) {
    for (int t = from; t < syntax.size(); t++) {
      String upos = syntax.upos(t);
      if (upos.equals("VERB") || upos.equals("AUX") || t == from && syntax.lemma(t).equals("no")) {
        return true;
      }
    }
    return false;
  }
}
