package io.github.newsgraph.frame;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.text.DependencyTree;
import java.util.Optional;
import java.util.Set;

/** What lies ahead without a word for "will": "is to meet", "flies on Monday", "N to visit M". */
final class Futurates {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Syntax syntax;
  private final Voices voices;
  private final Times times;

  Futurates(Syntax syntax, Voices voices, Times times) {
    this.syntax = syntax;
    this.voices = voices;
    this.times = times;
  }

  /** What says that a clause in the present tense is yet to come. */
  Optional<StatusReason> of(int predicate) {
    if (voices.isInfinitive(predicate)) {
      int be = be(predicate);
      boolean headline =
          syntax.head(predicate) == DependencyTree.ROOT
              && (syntax.sentence().kind() != Paragraph.Kind.BODY
                  || syntax.has(predicate, "nsubj"));
      int word = be != Syntax.NONE ? be : headline ? syntax.child(predicate, "mark") : Syntax.NONE;
      return word == Syntax.NONE ? Optional.empty() : Optional.of(planned(word));
    }
    if (!isPresent(predicate) || syntax.sentence().kind() != Paragraph.Kind.BODY) {
      return Optional.empty();
    }
    for (int child : syntax.children(predicate, "obl", "advmod")) {
      if (isAhead(child)) {
        return Optional.of(planned(child));
      }
    }
    return Optional.empty();
  }

  private StatusReason planned(int token) {
    return StatusReason.of(syntax, token, "future", Status.PLANNED);
  }

  /** "are to meet" */
  private int be(int predicate) {
    for (int auxiliary : syntax.children(predicate, "aux", "cop")) {
      boolean before = auxiliary < syntax.child(predicate, "mark");
      if (before && syntax.lemma(auxiliary).equals("be")) {
        return auxiliary;
      }
    }
    return Syntax.NONE;
  }

  /** "flies", "is opening" */
  private boolean isPresent(int predicate) {
    String tag = syntax.xpos(predicate);
    boolean progressive =
        tag.equals("VBG")
            && syntax.children(predicate, "aux").stream()
                .anyMatch(a -> syntax.xpos(a).equals("VBZ") || syntax.xpos(a).equals("VBP"));
    boolean perfect =
        syntax.children(predicate, "aux").stream().anyMatch(a -> syntax.lemma(a).equals("have"));
    return !perfect && (progressive || tag.equals("VBZ") || tag.equals("VBP"));
  }

  /** "on Friday" and "next year", not "on Fridays". */
  private boolean isAhead(int time) {
    String form = syntax.form(time).toLowerCase(java.util.Locale.ROOT);
    boolean next =
        form.equals("tomorrow")
            || syntax.children(time, "amod").stream()
                .anyMatch(m -> Set.of("next", "coming").contains(syntax.lemma(m)));
    boolean day =
        DAYS.contains(form) && !syntax.marker(time, "case").equals("since") && !isCaption(time);
    return next && isOfCalendar(time) || day || times.isAhead(form);
  }

  /** "Keller, left, and Norden hold a press conference, on Wednesday": under a picture. */
  private boolean isCaption(int time) {
    int begin = syntax.has(time, "case") ? syntax.child(time, "case") : time;
    return begin > 0 && syntax.form(begin - 1).equals(",");
  }

  private boolean isOfCalendar(int time) {
    return syntax.form(time).toLowerCase(java.util.Locale.ROOT).equals("tomorrow")
        || Set.of(
                "week", "month", "year", "summer", "winter", "spring", "autumn", "season",
                "weekend")
            .contains(syntax.lemma(time))
        || DAYS.contains(syntax.lemma(time));
  }

  /** "would burn down in 1911": it did. */
  boolean liesBehind(int predicate) {
    return syntax.children(predicate, "obl").stream().anyMatch(t -> times.isPast(syntax.form(t)));
  }
}
