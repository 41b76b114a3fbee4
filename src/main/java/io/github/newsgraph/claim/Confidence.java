package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Token;
import java.util.List;

/**
 * How far a claim is to be trusted, from 0 to 1: that of its kind of rule, less for every end that
 * is a pronoun, for long sentences (their trees are worse) and for statuses other than asserted.
 */
final class Confidence {
  static final double RULE = 0.9;
  static final double OPEN = 0.7;

  private static final double PRONOUN = 0.85;
  private static final double LONG_SENTENCE = 0.9;
  private static final double NOT_ASSERTED = 0.95;
  private static final int LONG = 40;

  private Confidence() {}

  static double of(double base, Document document, List<Argument> ends, Status status) {
    double confidence = base;
    for (Argument end : ends) {
      if (end instanceof Argument.Mentioned mentioned) {
        var sentence = document.sentences().get(mentioned.phrase().sentence());
        Token head = sentence.token(mentioned.phrase().head());
        confidence *= head.upos().equals("PRON") ? PRONOUN : 1;
        confidence *= sentence.size() > LONG ? Math.sqrt(LONG_SENTENCE) : 1;
      }
    }
    confidence *= status == Status.ASSERTED ? 1 : NOT_ASSERTED;
    return Math.round(confidence * 100) / 100.0;
  }
}
