package io.github.newsgraph.frame;

import java.util.Optional;

/** Tells whose words a token stands in, if it stands in somebody's direct speech. */
@FunctionalInterface
public interface Speakers {
  /** The speaker's phrase, if the token is inside quotation marks and the speaker can be told. */
  Optional<Phrase> quoting(int sentence, int token);
}
