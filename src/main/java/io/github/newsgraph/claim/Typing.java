package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.EntityType;
import java.util.List;

/** Tells what kind of thing a phrase denotes; a pronoun denotes what its antecedent does. */
@FunctionalInterface
public interface Typing {
  EntityType typeOf(Phrase phrase);

  /** Whether the phrase refers to something that can be told: not a pronoun without antecedent. */
  default boolean resolved(Phrase phrase) {
    return true;
  }

  /** The phrases that a plural pronoun stands for, the phrase itself if it stands for one thing. */
  default List<Phrase> standsFor(Phrase phrase) {
    return List.of(phrase);
  }
}
