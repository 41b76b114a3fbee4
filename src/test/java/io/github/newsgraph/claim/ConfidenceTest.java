package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Sentences;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far claims are trusted. */
class ConfidenceTest {
  private static final Document SHORT = Sentences.document("It rejected the plan.");
  private static final Argument PRONOUN = new Argument.Mentioned(new Phrase(0, 0, 0, 1));
  private static final Argument NOUN = new Argument.Mentioned(new Phrase(0, 3, 2, 4));

  private static double of(double base, Status status, Argument... ends) {
    return Confidence.of(base, SHORT, List.of(ends), status);
  }

  @Test
  void ruleBetweenNounsIsTrustedMost() {
    assertEquals(Confidence.RULE, of(Confidence.RULE, Status.ASSERTED, NOUN, NOUN));
    assertEquals(Confidence.OPEN, of(Confidence.OPEN, Status.ASSERTED, NOUN, NOUN));
    assertTrue(Confidence.OPEN < Confidence.RULE);
  }

  @Test
  void pronounsAreTrustedLess() {
    double one = of(Confidence.RULE, Status.ASSERTED, PRONOUN, NOUN);
    double two = of(Confidence.RULE, Status.ASSERTED, PRONOUN, PRONOUN);
    assertTrue(two < one && one < Confidence.RULE);
  }

  @Test
  void whatIsNotAssertedIsTrustedLess() {
    for (Status status : Status.values()) {
      double confidence = of(Confidence.RULE, status, NOUN, NOUN);
      assertEquals(status == Status.ASSERTED, confidence == Confidence.RULE, status.toString());
    }
  }

  @Test
  void longSentencesAreTrustedLess() {
    String words = String.join(" ", Collections.nCopies(50, "attack"));
    Document document = Sentences.annotated(words);
    Argument end = new Argument.Mentioned(new Phrase(0, 0, 0, 1));
    double confidence =
        Confidence.of(Confidence.RULE, document, List.of(end, end), Status.ASSERTED);
    assertTrue(confidence < Confidence.RULE);
  }

  @Test
  void valuesAndQuotedWordsCostNothing() {
    Argument quoted = new Argument.Quoted("so");
    assertEquals(Confidence.OPEN, of(Confidence.OPEN, Status.ASSERTED, NOUN, quoted));
  }

  @Test
  void confidenceIsBetweenNothingAndOneWithTwoDigits() {
    for (double base : new double[] {Confidence.RULE, Confidence.OPEN}) {
      double worst = of(base, Status.UNCERTAIN, PRONOUN, PRONOUN);
      assertTrue(0 < worst && worst < 1);
      assertEquals(worst, Math.round(worst * 100) / 100.0);
    }
  }
}
