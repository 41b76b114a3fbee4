package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words the text gives. */
class AttributionTest {
  private static String speaker(String predicate, String... paragraphs) {
    Reading reading = Reading.of(paragraphs);
    return reading.speaker(reading.verb(predicate));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keller said that Norway signed the treaty.",
        "Keller said Norway signed the treaty.",
        "Keller said on Monday that Norway signed the treaty.",
        "Norway signed the treaty, Keller said.",
        "Norway signed the treaty, said Keller.",
        "Keller told reporters that Norway signed the treaty.",
        "“Norway signed the treaty last year,” Keller said.",
        "\"Norway signed the treaty last year,\" Keller said.",
        "Keller said: “Norway signed the treaty last year.”"
      })
  void whoSaysSoIsTheSpeaker(String sentence) {
    assertEquals("Keller", speaker("sign", sentence));
  }

  @Test
  void sayingItselfIsTheArticlesOwnWord() {
    assertEquals("", speaker("say", "Keller said that Norway signed the treaty."));
    assertEquals("", speaker("say", "“Norway signed the treaty last year,” Keller said."));
  }

  @Test
  void plainSentenceHasNoSpeaker() {
    assertEquals("", speaker("attack", "Rebels attacked the city."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to police, rebels attacked the city.",
        "Rebels attacked the city, according to police."
      })
  void accordingToNamesTheSpeaker(String sentence) {
    assertEquals("police", speaker("attack", sentence));
    Reading reading = Reading.of(sentence);
    assertTrue(
        reading.slots(reading.verb("say")).toLowerCase().endsWith("rebels attacked the city"));
  }

  @Test
  void innermostSpeakerCounts() {
    String sentence = "Reports said that Keller told Norway that Chile attacked Peru.";
    assertEquals("Keller", speaker("attack", sentence));
    assertEquals("Reports", speaker("tell", sentence));
  }

  @Test
  void quotationThatGoesOnInTheNextSentenceHasTheSameSpeaker() {
    String text =
        "“Norway signed the treaty last year,” Keller said. “Chile rejected the whole plan.”";
    assertEquals("Keller", speaker("reject", text));
  }

  @Test
  void quotationAtTheStartOfAParagraphGoesOnFromTheLast() {
    assertEquals(
        "Keller",
        speaker(
            "reject",
            "“Norway signed the treaty last year,” Keller said.",
            "“Chile rejected the whole plan.”"));
  }

  @Test
  void quotationOverSeveralParagraphsIsClosedOnlyAtItsEnd() {
    Reading reading =
        Reading.of(
            "Keller said: “Norway signed the treaty last year.”",
            "“Norway signed the treaty last year.",
            "“Chile rejected the whole plan.”");
    assertEquals("Keller", reading.speaker(reading.verb("reject")));
  }

  @Test
  void quotationIsGivenToTheNextSpeakerInItsParagraph() {
    assertEquals("Keller", speaker("reject", "“Chile rejected the whole plan.” Keller said."));
  }

  @Test
  void quotationAfterAnotherParagraphOfTheArticlesOwnHasNoSpeaker() {
    assertEquals(
        "", speaker("reject", "Rebels attacked the city. “Chile rejected the whole plan.”"));
  }

  @Test
  void whoDoesSomethingElseIsNotTheSpeaker() {
    Reading reading =
        Reading.of("Keller dropped out of the race. “Norway signed the treaty last year.”");
    assertEquals("", reading.speaker(reading.verb("sign")));
  }

  @Test
  void speechThatIsNobodysIsNotTheArticlesWord() {
    Reading reading =
        Reading.of("Keller dropped out of the race. “Norway signed the treaty last year.”");
    assertEquals(Status.UNCERTAIN, reading.verb("sign").status());
    assertEquals(Status.ASSERTED, reading.verb("drop").status());
  }

  @Test
  void everyQuotationHasItsOwnSpeaker() {
    Reading reading =
        Reading.of(
            "“Norway signed the treaty last year,” Keller said.",
            "“Chile rejected the whole plan,” she said.");
    assertEquals("Keller", reading.speaker(reading.verb("sign")));
    assertEquals("she", reading.speaker(reading.verb("reject")));
  }

  @Test
  void aFewQuotedWordsAreNoSpeech() {
    assertEquals("Keller", speaker("hurt", "Keller said the “naive” plan hurt Norway."));
    DocumentFrames frames =
        new FrameBuilder(Reading.LEXICON)
            .frames(Sentences.document("Keller said the “naive” plan hurt Norway."));
    assertEquals(Optional.empty(), frames.quoting(0, 4));
  }

  @Test
  void speakersTellWhatIsQuoted() {
    DocumentFrames frames =
        new FrameBuilder(Reading.LEXICON)
            .frames(Sentences.document("“Norway signed the treaty last year,” Keller said."));
    assertEquals(Optional.of(9), frames.quoting(0, 2).map(Phrase::head));
    assertEquals(Optional.empty(), frames.quoting(0, 10));
  }

  @Test
  void titleInsideReportedSpeechIsTheWriters() {
    Reading reading = Reading.of("Keller said that President Paul Norden signed the treaty.");
    assertEquals("", reading.speaker(reading.only(Frame.Kind.NOUN, "president")));
    assertEquals("Keller", reading.speaker(reading.verb("sign")));
  }

  @Test
  void speechWithoutAVerbOfItsOwnIsSaidByItsSpeaker() {
    Reading reading =
        Reading.of(
            "“Norway signed the treaty last year,” Keller said. “Chile rejected the whole plan.”");
    List<String> said =
        reading.frames().stream()
            .filter(f -> f.predicate().equals("say"))
            .map(reading::slots)
            .toList();
    assertEquals(
        List.of(
            "agent Keller | clause Norway signed the treaty last year",
            "agent Keller | clause Chile rejected the whole plan"),
        said);
  }
}
