package io.github.newsgraph.frame;

import java.util.List;
import java.util.Optional;

/**
 * Something that a sentence says, with its participants, normalised so that it is the same frame
 * whether it was said by an active or passive verb, a relative clause, a participle or a noun.
 *
 * @param kind how it is expressed
 * @param predicate base form of the predicate, particle included: "send", "drop out", "critic"
 * @param phrase the predicate's place; of a noun its whole noun phrase
 * @param slots the participants
 * @param status how firmly it is said
 * @param speaker whose words these are, if not the article's own
 * @param time when
 * @param trigger the words that express it
 * @param passive whether the predicate stands in the passive
 * @param reasons the words that make the status what it is, from the outermost in; none where the
 *     text just says so
 */
public record Frame(
    Kind kind,
    String predicate,
    Phrase phrase,
    List<Slot> slots,
    Status status,
    Optional<Phrase> speaker,
    Optional<TimeExpression> time,
    String trigger,
    boolean passive,
    List<StatusReason> reasons) {
  public Frame {
    slots = List.copyOf(slots);
    reasons = List.copyOf(reasons);
  }

  /** A frame without reasons for its status. */
  public Frame(
      Kind kind,
      String predicate,
      Phrase phrase,
      List<Slot> slots,
      Status status,
      Optional<Phrase> speaker,
      Optional<TimeExpression> time,
      String trigger,
      boolean passive) {
    this(kind, predicate, phrase, slots, status, speaker, time, trigger, passive, List.of());
  }

  /** What expresses a frame. */
  public enum Kind {
    /** A verb: who does what. */
    VERB,
    /** A noun said of somebody or something, its bearer: "is a member", "President Smith". */
    NOUN,
    /** A noun for something that happens: "Smith's criticism of the plan". */
    EVENT,
    /** An adjective said of its bearer: "has been critical of". */
    ADJECTIVE,
    /** What a compound or a short apposition says in passing: "57-year-old", "Hague-born". */
    ATTRIBUTE
  }

  /** The phrases that fill a role, in the order of the text. */
  public List<Phrase> fillers(String role) {
    return slots.stream().filter(s -> s.role().equals(role)).map(Slot::phrase).toList();
  }

  /** The same frame with another phrase in a role. */
  Frame with(String role, Phrase filler) {
    List<Slot> changed =
        slots.stream().map(s -> s.role().equals(role) ? new Slot(role, filler) : s).toList();
    return new Frame(
        kind, predicate, phrase, changed, status, speaker, time, trigger, passive, reasons);
  }

  /** The same frame as something that holds from its time on. */
  public Frame onwards() {
    Optional<TimeExpression> since = time.map(TimeExpression::onwards);
    return new Frame(
        kind, predicate, phrase, slots, status, speaker, since, trigger, passive, reasons);
  }

  /** The same frame in somebody's words. */
  Frame saidBy(Optional<Phrase> speaker) {
    return new Frame(
        kind, predicate, phrase, slots, status, speaker, time, trigger, passive, reasons);
  }

  /** The same frame in words of which it cannot be told whose they are: not the article's own. */
  Frame inNobodysWords() {
    Status weaker = status == Status.ASSERTED ? Status.UNCERTAIN : status;
    return new Frame(
        kind, predicate, phrase, slots, weaker, speaker, time, trigger, passive, reasons);
  }

  /** The same frame with the words that make its status what it is. */
  Frame because(List<StatusReason> words) {
    return new Frame(
        kind, predicate, phrase, slots, status, speaker, time, trigger, passive, words);
  }
}
