package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time, place and other oblique dependents of a predicate. */
final class Adjuncts {
  private final Syntax syntax;
  private final Phrases phrases;
  private final TimeAdjuncts times;

  Adjuncts(Syntax syntax, Phrases phrases, Lexicon lexicon, Times times) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.times = new TimeAdjuncts(syntax, phrases, lexicon, times);
  }

  /** When, as {@link TimeAdjuncts} says. */
  Optional<TimeExpression> time(int predicate, boolean ahead) {
    return times.of(predicate, ahead);
  }

  /** What a word such as "former" or "incoming" says of the time of an office. */
  TimeExpression ofOffice(String word, boolean ended) {
    return ended ? times.past(word) : times.future(word);
  }

  /** The dependents that name a time, to be looked at by rules. */
  List<Slot> times(int predicate) {
    return times.slots(predicate);
  }

  boolean isTime(int token) {
    return times.isTime(token);
  }

  /** Prepositional dependents by their preposition, those of time left out. */
  List<Slot> oblique(int predicate, String relation, String prefix) {
    List<Slot> slots = new ArrayList<>();
    for (int child : syntax.children(predicate, relation)) {
      String preposition = syntax.marker(child, "case");
      if (preposition.isEmpty()
          || !Character.isLetter(preposition.charAt(0)) // the hyphen of "won 3-1"
          || syntax.isVerb(child)
          || isTime(child)
          || syntax.is(child, "nmod:poss")) {
        continue;
      }
      int noun = child;
      if (!syntax.isRelativePronoun(noun)) {
        phrases.all(noun).forEach(p -> slots.add(new Slot(prefix + preposition, p)));
      }
    }
    return slots;
  }
}
