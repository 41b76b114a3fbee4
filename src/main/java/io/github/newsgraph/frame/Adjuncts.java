package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The time, place and other oblique dependents of a predicate. */
final class Adjuncts {
  private static final Set<String> TIME_ADVERBS =
      Set.of("today", "yesterday", "tomorrow", "tonight", "now", "currently");

  private static final Set<String> VAGUE = Set.of("time", "moment", "period", "term", "now");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final Times times;

  Adjuncts(Syntax syntax, Phrases phrases, Lexicon lexicon, Times times) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.times = times;
  }

  /**
   * When: the first dependent that names a time, or one of the object or the coordinated verb's.
   */
  Optional<TimeExpression> time(int predicate, boolean ahead) {
    Optional<TimeExpression> vague = Optional.empty();
    for (int child : syntax.children(predicate)) {
      if (isTime(child)) {
        TimeExpression time = times.resolve(words(child), ahead);
        if (time.begin().isPresent() || time.end().isPresent()) {
          return Optional.of(time);
        }
        vague =
            vague.isPresent() || VAGUE.contains(syntax.lemma(child)) ? vague : Optional.of(time);
      }
    }
    if (vague.isPresent()) {
      return vague;
    }
    for (int object : syntax.children(predicate, "obj", "xcomp")) {
      boolean embedded = syntax.isVerb(object);
      Optional<TimeExpression> found = embedded ? Optional.empty() : time(object, ahead);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The dependents that name a time, to be looked at by rules. */
  List<Slot> times(int predicate) {
    return syntax.children(predicate).stream()
        .filter(this::isTime)
        .map(child -> new Slot("time", phrases.of(child)))
        .toList();
  }

  boolean isTime(int token) {
    if (syntax.form(token).equals("terms")) {
      return false;
    }
    if (syntax.is(token, "advmod")) {
      return TIME_ADVERBS.contains(syntax.lemma(token))
          || (syntax.lemma(token).equals("ago") || syntax.lemma(token).equals("earlier"))
              && !syntax.children(token).isEmpty();
    }
    if (!syntax.is(token, "obl", "nmod") || syntax.is(token, "nmod:poss")) {
      return false;
    }
    String lemma = syntax.lemma(token);
    boolean year =
        lemma.matches("1[5-9]\\d\\d|20\\d\\d")
            && (syntax.has(token, "case") || syntax.is(token, "nmod:unmarked", "obl:unmarked"));
    boolean dated =
        syntax.upos(token).equals("NUM")
            && syntax.children(token).stream().anyMatch(c -> lexicon.is(syntax.lemma(c), "time"));
    if (syntax.marker(token, "case").equals("to")) {
      return false;
    }
    boolean named =
        dated || lexicon.is(lemma, "time") && !syntax.marker(token, "case").equals("of");
    return year || named;
  }

  /** The words of an expression of time, its preposition included. */
  private String words(int token) {
    Phrase phrase = phrases.clause(token);
    int end = phrase.end();
    for (int child : syntax.children(token, "acl", "advcl", "appos", "conj")) {
      end = child > token ? Math.min(end, phrases.clause(child).begin()) : end;
    }
    Phrase trimmed = phrases.trimmed(token, phrase.begin(), Math.max(end, token + 1));
    return Words.between(syntax, trimmed.begin(), trimmed.end());
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
