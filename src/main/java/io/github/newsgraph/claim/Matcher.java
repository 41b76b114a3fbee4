package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.TimeExpression;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a frame against the pattern of a rule. */
final class Matcher {
  private final Document document;
  private final Typing typing;
  private final Participants participants;
  private final Quantities quantities;

  Matcher(Document document, Typing typing, Participants participants, Quantities quantities) {
    this.document = document;
    this.typing = typing;
    this.participants = participants;
    this.quantities = quantities;
  }

  /** What fills each participant of the pattern; empty if the frame does not fit it. */
  Optional<Map<String, List<Argument>>> match(Rule.Pattern pattern, Frame frame) {
    if (!fits(pattern, frame)) {
      return Optional.empty();
    }
    Map<String, List<Argument>> bindings = new HashMap<>();
    bindings.put("self", List.of(new Argument.Mentioned(frame.phrase())));
    for (Rule.Constraint constraint : pattern.constraints()) {
      if (constraint.excluded()) {
        if (!fillers(constraint, frame).isEmpty()) {
          return Optional.empty();
        }
        continue;
      }
      List<Argument> fillers = fillers(constraint, frame);
      if (fillers.isEmpty() && !constraint.optional()) {
        return Optional.empty();
      }
      bindings.put(constraint.key(), fillers);
    }
    return Optional.of(bindings);
  }

  /** Predicate words: the head alone, or the words before it too ("prime minister"). */
  private boolean fits(Rule.Pattern pattern, Frame frame) {
    List<String> before = before(frame);
    if (before.stream().anyMatch(pattern.without()::contains)) {
      return false;
    }
    if (pattern.words().isEmpty() || pattern.words().contains(frame.predicate())) {
      return true;
    }
    String phrase = String.join(" ", before) + " " + frame.predicate();
    return frame.kind() != Frame.Kind.VERB
        && pattern.words().stream()
            .anyMatch(w -> w.indexOf(' ') > 0 && (" " + phrase).endsWith(" " + w));
  }

  private List<String> before(Frame frame) {
    if (frame.kind() == Frame.Kind.VERB) {
      return List.of();
    }
    Sentence sentence = document.sentences().get(frame.phrase().sentence());
    return sentence.tokens().subList(frame.phrase().begin(), frame.phrase().head()).stream()
        .filter(t -> !t.form().equals("-"))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<Argument> fillers(Rule.Constraint constraint, Frame frame) {
    if (constraint.roles().equals(List.of("self"))) {
      return argument(constraint, frame.phrase());
    }
    if (constraint.types().form() == TypeSet.Form.TIME) {
      return frame.time().map(Matcher::day).stream().toList();
    }
    for (String role : constraint.roles()) {
      List<Argument> fitting = new ArrayList<>();
      for (Phrase phrase : participants.of(frame, role)) {
        fitting.addAll(argument(constraint, phrase));
      }
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private List<Argument> argument(Rule.Constraint constraint, Phrase phrase) {
    Token head = document.sentences().get(phrase.sentence()).token(phrase.head());
    if (!isOneOf(constraint.words(), head, phrase)) {
      return List.of();
    }
    return switch (constraint.types().form()) {
      case TEXT -> List.of(Argument.Quoted.of(document, phrase));
      case NUMBER -> quantities.number(phrase).map(n -> List.<Argument>of(n)).orElse(List.of());
      case AMOUNT -> amount(phrase);
      case YEAR -> year(phrase);
      case TIME -> List.of();
      case THING -> things(constraint.types(), phrase);
    };
  }

  private List<Argument> amount(Phrase phrase) {
    return quantities.isAmount(phrase) ? List.of(Argument.Quoted.of(document, phrase)) : List.of();
  }

  /** "$3 billion" is nothing that anybody could meet, "one of its systems" is a system. */
  private List<Argument> things(TypeSet types, Phrase phrase) {
    if (quantities.isAmount(phrase)) {
      return types.amounts() ? amount(phrase) : List.of();
    }
    return typing.standsFor(phrase).stream()
        .filter(p -> types.allows(typing.typeOf(p)))
        .map(p -> (Argument) new Argument.Mentioned(p))
        .toList();
  }

  /** The day, if it is known to be one, else the words. */
  private static Argument day(TimeExpression time) {
    boolean known = time.begin().isPresent() && time.begin().equals(time.end());
    return known
        ? new Argument.Value(time.begin().get().toString(), Argument.Datatype.DATE)
        : new Argument.Quoted(time.text());
  }

  private List<Argument> year(Phrase phrase) {
    return document
        .sentences()
        .get(phrase.sentence())
        .tokens()
        .subList(phrase.begin(), phrase.end())
        .stream()
        .filter(t -> t.form().matches("1\\d{3}|20\\d\\d"))
        .findFirst()
        .map(t -> List.<Argument>of(new Argument.Value(t.form(), Argument.Datatype.GYEAR)))
        .orElse(List.of());
  }

  private boolean isOneOf(Set<String> words, Token head, Phrase phrase) {
    if (words.isEmpty()) {
      return true;
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (words.contains(lemma)) {
      return true;
    }
    if (phrase.head() == phrase.begin()) {
      return false;
    }
    List<Token> tokens = document.sentences().get(phrase.sentence()).tokens();
    String before = tokens.get(phrase.head() - 1).lemma().toLowerCase(Locale.ROOT);
    return words.contains(before + " " + lemma)
        || head.upos().equals("PROPN")
            && tokens.subList(phrase.begin(), phrase.head()).stream()
                .filter(t -> t.upos().equals("PROPN")) // "Typhoon Mina" is a typhoon
                .anyMatch(t -> words.contains(t.form().toLowerCase(Locale.ROOT)));
  }
}
