package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.claim.Confidence.Term;
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
  private static final Confidence BEST = of(false, Status.ASSERTED, NOUN, NOUN);

  private static Confidence of(boolean open, Status status, Argument subject, Argument object) {
    return Confidence.of(open, SHORT.sentences().get(0), SHORT, subject, object, status);
  }

  private static List<String> names(Confidence confidence) {
    return confidence.terms().stream().map(Term::name).toList();
  }

  @Test
  void ruleBetweenNounsIsTrustedMost() {
    Confidence open = of(true, Status.ASSERTED, NOUN, NOUN);
    assertEquals(List.of("made by a rule"), names(BEST));
    assertEquals(List.of("open relation"), names(open));
    assertTrue(open.value() < BEST.value());
  }

  @Test
  void pronounsAreTrustedLess() {
    Confidence one = of(false, Status.ASSERTED, PRONOUN, NOUN);
    Confidence two = of(false, Status.ASSERTED, PRONOUN, PRONOUN);
    assertEquals(List.of("made by a rule", "subject is a pronoun"), names(one));
    assertTrue(two.value() < one.value() && one.value() < BEST.value());
  }

  @Test
  void whatIsNotAssertedIsTrustedLess() {
    for (Status status : Status.values()) {
      double confidence = of(false, status, NOUN, NOUN).value();
      assertEquals(status == Status.ASSERTED, confidence == BEST.value(), status.toString());
    }
  }

  @Test
  void longSentencesAreTrustedLess() {
    String words = String.join(" ", Collections.nCopies(50, "attack"));
    Document document = Sentences.annotated(words);
    Argument end = new Argument.Mentioned(new Phrase(0, 0, 0, 1));
    Confidence confidence =
        Confidence.of(false, document.sentences().get(0), document, end, end, Status.ASSERTED);
    assertEquals(List.of("made by a rule", "long sentence"), names(confidence));
    assertTrue(confidence.value() < BEST.value());
  }

  @Test
  void valuesAndQuotedWordsCostNothing() {
    assertEquals(BEST, of(false, Status.ASSERTED, NOUN, new Argument.Quoted("so")));
  }

  @Test
  void theTermsAddUpToLogOdds() {
    Confidence even = new Confidence(List.of(new Term("for", 1.5), new Term("against", -1.5)));
    assertEquals(0, even.logOdds(), 1e-9);
    assertEquals(0.5, even.value());
    assertEquals(0.9, new Confidence(List.of(new Term("nine to one", Math.log(9)))).value());
  }

  @Test
  void confidenceIsBetweenNothingAndOneWithTwoDigits() {
    for (boolean open : new boolean[] {false, true}) {
      double worst = of(open, Status.UNCERTAIN, PRONOUN, PRONOUN).value();
      assertTrue(0 < worst && worst < 1);
      assertEquals(worst, Math.round(worst * 100) / 100.0);
    }
  }
}
