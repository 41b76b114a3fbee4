package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.EntityType;

/** Tells what kind of thing a phrase denotes; a pronoun denotes what its antecedent does. */
@FunctionalInterface
public interface Typing {
  EntityType typeOf(Phrase phrase);
}
