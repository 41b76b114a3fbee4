package io.github.newsgraph.evaluation;

import java.util.List;

/**
 * A fact that an article states, as a person has read it.
 *
 * @param article id of the article
 * @param id of the fact, for people
 * @param level how much it matters, such as {@code core} or {@code extra}
 * @param kind what it is about, such as {@code office}, {@code event}, {@code speech}
 * @param held how firmly the article says it
 * @param quote words of the sentence that states it, empty if none are given
 * @param assertable whether it may be asserted although it is not {@link Held#ASSERTED}
 * @param alternatives the ways to put it; a claim has to meet one
 */
public record GoldFact(
    String article,
    String id,
    String level,
    String kind,
    Held held,
    String quote,
    boolean assertable,
    List<Alternative> alternatives) {
  public GoldFact {
    alternatives = List.copyOf(alternatives);
  }

  /** How firmly something is said: for a fact, denied, or neither. */
  public enum Held {
    ASSERTED,
    NEGATED,
    UNREAL
  }

  /** How the label of a claim's end is compared with the accepted ones. */
  public enum Form {
    /** It is one of the names. */
    ENTITY,
    /** It has the phrase in it, inflected or not. */
    CONCEPT,
    /** It has the value in it. */
    VALUE
  }

  /** One end of a fact: what may stand there. */
  public record End(Form form, List<String> accepted) {
    public End {
      accepted = List.copyOf(accepted);
    }
  }

  /** One way to put a fact; the first names and words of each are those shown to people. */
  public record Alternative(End subject, List<String> relations, End object) {
    public Alternative {
      relations = List.copyOf(relations);
    }

    @Override
    public String toString() {
      return subject.accepted().get(0)
          + " | "
          + relations.get(0)
          + " | "
          + object.accepted().get(0);
    }
  }

  /** The relation as people read it: the first that is accepted. */
  public String relation() {
    return alternatives.get(0).relations().get(0);
  }
}
