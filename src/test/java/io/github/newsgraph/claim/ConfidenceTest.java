package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.claim.Confidence.Term;
import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Sentences;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far claims are trusted. */
class ConfidenceTest {
  private static final ConfidenceModel MODEL = ConfidenceModel.load();
  private static final Document SHORT = Sentences.document("It rejected the plan.");
  private static final Argument PRONOUN = new Argument.Mentioned(new Phrase(0, 0, 0, 1));
  private static final Argument NOUN = new Argument.Mentioned(new Phrase(0, 3, 2, 4));
  private static final Claim.Relation REJECTS = new Claim.Relation("rejects", "rejects", false);

  private static Confidence of(boolean byRule, Status status, Argument subject, Argument object) {
    return MODEL.of(SHORT, frame(SHORT), REJECTS, byRule, List.of(subject, object), status);
  }

  private static Frame frame(Document document) {
    DocumentFrames frames = new FrameBuilder(Lexicon.load()).frames(document);
    return frames.frames().get(0);
  }

  private static List<String> names(Confidence confidence) {
    return confidence.terms().stream().map(Term::name).toList();
  }

  @Test
  void aClaimStartsWithTheWorthOfItsKind() {
    assertEquals(
        List.of("made by a rule", "subject has no name here", "object has no name here"),
        names(of(true, Status.ASSERTED, NOUN, NOUN)));
    assertEquals("open relation", names(of(false, Status.ASSERTED, NOUN, NOUN)).get(0));
    Claim.Relation isA = new Claim.Relation("instanceOf", "is a", false);
    Confidence kind =
        MODEL.of(SHORT, frame(SHORT), isA, false, List.of(NOUN, NOUN), Status.ASSERTED);
    assertEquals("is of a kind", names(kind).get(0));
  }

  @Test
  void pronounsAreTold() {
    assertEquals(
        List.of("made by a rule", "subject is a pronoun", "object has no name here"),
        names(of(true, Status.ASSERTED, PRONOUN, NOUN)));
  }

  @Test
  void valuesAndQuotedWordsAreNoDoubtfulEnds() {
    assertEquals(
        List.of("made by a rule", "subject has no name here"),
        names(of(true, Status.ASSERTED, NOUN, new Argument.Quoted("so"))));
  }

  @Test
  void whatIsNotAssertedIsTold() {
    for (Status status : Status.values()) {
      boolean told = names(of(true, status, NOUN, NOUN)).contains("not asserted");
      assertEquals(status != Status.ASSERTED, told, status.toString());
    }
  }

  @Test
  void aLongSentenceIsTold() {
    String words = "Norway attacked " + "the town, ".repeat(20) + "and left.";
    Document document = Sentences.annotated(words);
    Frame frame = frame(document);
    Confidence confidence =
        MODEL.of(document, frame, REJECTS, true, List.of(NOUN, NOUN), Status.ASSERTED);
    assertTrue(
        names(confidence).containsAll(List.of("sentence over 30 words", "sentence over 45 words")));
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
    for (boolean byRule : new boolean[] {false, true}) {
      double value = of(byRule, Status.UNCERTAIN, PRONOUN, PRONOUN).value();
      assertTrue(0 < value && value < 1);
      assertEquals(value, Math.round(value * 100) / 100.0);
    }
  }

  @Test
  void aTableWithoutAFeatureIsRefused() {
    String all =
        Arrays.stream(ConfidenceModel.Feature.values())
            .map(f -> f.words() + "\t1\n")
            .collect(Collectors.joining());
    assertRefused("no line for: made by a rule", all.replace("made by a rule\t1\n", ""));
    assertRefused("unknown features: [lunar phase]", all + "lunar phase\t1\n");
    assertRefused("no weight in: open relation", all.replace("open relation\t1", "open relation"));
  }

  private static void assertRefused(String why, String table) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> ConfidenceModel.read(new BufferedReader(new StringReader(table))));
    assertTrue(refused.getMessage().endsWith(why), refused.getMessage());
  }
}
