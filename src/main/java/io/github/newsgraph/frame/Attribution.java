package io.github.newsgraph.frame;

import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;

/** Whose words a word stands in: direct speech, reported speech, "according to". */
final class Attribution implements Speakers {
  private final List<Reports> reports;
  private final DirectSpeech speech;

  Attribution(Document document, List<Analysis> analyses, Lexicon lexicon) {
    this.reports = analyses.stream().map(a -> new Reports(a, lexicon)).toList();
    this.speech = new DirectSpeech(document, analyses, reports, lexicon);
  }

  @Override
  public Optional<Phrase> quoting(int sentence, int token) {
    return speech.quoting(sentence, token);
  }

  DirectSpeech speech() {
    return speech;
  }

  Reports reports(int sentence) {
    return reports.get(sentence);
  }

  /** Whether the word stands in direct speech of which it cannot be told whose it is. */
  boolean isUnclaimed(int sentence, int token) {
    return speech.at(sentence, token).isPresent() && quoting(sentence, token).isEmpty();
  }

  /**
   * The speaker of a word's clause: whom the words around it name, as long as they stand in the
   * same stretch of direct speech, else whose direct speech it is.
   */
  Optional<Phrase> speaker(int sentence, int token) {
    return reports
        .get(sentence)
        .of(token, t -> speech.isSame(sentence, token, t))
        .or(() -> quoting(sentence, token));
  }
}
