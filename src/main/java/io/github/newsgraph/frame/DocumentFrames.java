package io.github.newsgraph.frame;

import java.util.List;
import java.util.Optional;

/**
 * What a document says, and who speaks in it.
 *
 * @param frames in the order of the text
 */
public record DocumentFrames(List<Frame> frames, Speakers speakers) implements Speakers {
  public DocumentFrames {
    frames = List.copyOf(frames);
  }

  @Override
  public Optional<Phrase> quoting(int sentence, int token) {
    return speakers.quoting(sentence, token);
  }
}
