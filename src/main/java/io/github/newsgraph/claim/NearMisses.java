package io.github.newsgraph.claim;

import io.github.newsgraph.claim.Derivation.NearMiss;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells why rules did not fit a frame. */
final class NearMisses {
  private static final TypeSet TEXT = TypeSet.parse("Text").orElseThrow();

  private final Document document;
  private final Typing typing;
  private final Participants participants;
  private final Matcher matcher;

  NearMisses(Document document, Typing typing, Participants participants, Matcher matcher) {
    this.document = document;
    this.typing = typing;
    this.participants = participants;
    this.matcher = matcher;
  }

  /**
   * Of the rules that speak of the frame's predicate those that made no claim of it, nearest first.
   */
  List<NearMiss> of(Frame frame, List<RuleBook.Entry> candidates, List<Claim> claims) {
    List<NearMiss> misses = new ArrayList<>();
    for (RuleBook.Entry entry : candidates) {
      Rule.Pattern pattern = entry.when().pattern();
      boolean speaks =
          !pattern.words().isEmpty() && matcher.match(with(pattern, List.of()), frame).isPresent();
      if (speaks && claims.stream().noneMatch(c -> c.rule().equals(entry.source()))) {
        misses.add(new NearMiss(entry.source(), faults(pattern, frame)));
      }
    }
    misses.sort(Comparator.comparing(miss -> miss.faults().size()));
    return misses;
  }

  private List<String> faults(Rule.Pattern pattern, Frame frame) {
    List<String> faults = new ArrayList<>();
    for (Rule.Constraint constraint : pattern.constraints()) {
      if (matcher.match(with(pattern, List.of(constraint)), frame).isEmpty()) {
        faults.add(fault(constraint, pattern, frame));
      }
    }
    return faults.isEmpty() ? List.of("it fits, but an end is nothing that can be told") : faults;
  }

  private static Rule.Pattern with(Rule.Pattern pattern, List<Rule.Constraint> constraints) {
    return new Rule.Pattern(pattern.kind(), pattern.words(), pattern.without(), constraints);
  }

  private String fault(Rule.Constraint constraint, Rule.Pattern pattern, Frame frame) {
    List<Phrase> fillers =
        constraint.roles().stream().flatMap(r -> participants.of(frame, r).stream()).toList();
    if (constraint.roles().contains("self")) {
      fillers = List.of(frame.phrase());
    }
    if (fillers.isEmpty()) {
      return "no " + constraint.key();
    }
    Phrase filler = fillers.get(0);
    String found = constraint.key() + " is " + described(filler);
    if (constraint.excluded()) {
      return found + ", and must not be there";
    }
    return hasWord(constraint, pattern, frame)
        ? found + ", not " + constraint.types().source()
        : found + ", not one of the rule's words";
  }

  /** Whether it is the kind of thing that does not fit, not the word. */
  private boolean hasWord(Rule.Constraint constraint, Rule.Pattern pattern, Frame frame) {
    Rule.Constraint anything =
        new Rule.Constraint(constraint.roles(), constraint.words(), TEXT, false, false);
    return matcher.match(with(pattern, List.of(anything)), frame).isPresent();
  }

  /** The words and the kind of thing, as rules call it: "the plan" (Concept). */
  private String described(Phrase phrase) {
    List<EntityType> types = typing.standsFor(phrase).stream().map(typing::typeOf).toList();
    String type = types.isEmpty() ? "nothing" : types.get(0).name();
    String kind = type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    return "'" + words(phrase) + "' (" + kind + ")";
  }

  private String words(Phrase phrase) {
    return document.words(phrase.sentence(), phrase.begin(), phrase.end());
  }
}
