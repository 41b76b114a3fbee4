package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;

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

  /** Whether a sentence belongs to an interview printed whole: it is not the article's own word. */
  default boolean isTalk(int sentence) {
    return false;
  }

  /** Who gives the answers that such a sentence belongs to, if it can be told. */
  default Optional<Phrase> answering(int sentence) {
    return Optional.empty();
  }
}
