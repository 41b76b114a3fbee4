package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is reported to say something, in sentences as the annotator reads them. */
class ReportsTest {
  private static final Times TIMES = new Times(java.util.Optional.empty());

  private static Reading read(String... paragraphs) {
    return Reading.of(new FrameBuilder(Reading.LEXICON).mended(Sentences.annotated(paragraphs)));
  }

  private static String speaker(String verb, String... paragraphs) {
    Reading reading = read(paragraphs);
    return reading.speaker(reading.verb(verb));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As Anna Keller put it, Norway signed the treaty.            | Anna Keller
          In the view of Anna Keller, Norway signed the treaty.       | Anna Keller
          Norway, Anna Keller said on Monday, signed the treaty.      | Anna Keller
          Norway signed the treaty, Anna Keller told reporters.       | Anna Keller
          Anna Keller made clear that Norway signed the treaty.       | Anna Keller
          Anna Keller's claim that Norway signed the treaty was odd.  | Anna Keller
          Anna Keller made the claim that Norway signed the treaty.   | Anna Keller
          It was reported by Reuters that Norway signed the treaty.   | Reuters
          It was reported that Norway signed the treaty.              | ''
          Anna Keller accused Norway of signing the treaty.           | Anna Keller
          A study found that Norway signed the treaty.                | A study
          The vote showed that Norway signed the treaty.              | ''
          Anna Keller has not said that Norway signed the treaty.     | ''
          Anna Keller wrote in a letter to Rome that Norway signed the treaty. | Anna Keller
          """)
  void clauseIsWhoseItsSentenceSays(String sentence, String speaker) {
    assertEquals(speaker, speaker("sign", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Norway signed the treaty," Anna Keller was quoted by Reuters as saying.  | Anna Keller
          Reuters quoted Anna Keller as saying that Norway signed the treaty.       | Anna Keller
          "Norway signed the treaty," countered Anna Keller.                        | Anna Keller
          Anna Keller was blunt: "Norway signed the treaty."                        | Anna Keller
          Anna Keller: "Norway signed the treaty."                                  | Anna Keller
          "Norway signed the treaty," according to Anna Keller.                     | Anna Keller
          "Norway," Anna Keller said, "signed the treaty."                          | Anna Keller
          Anna Keller spoke in Rome. "Norway signed the treaty."                    | Anna Keller
          The result was clear: "Norway signed the treaty."                         | ''
          """)
  void quotationIsWhoseTheWordsAroundItSay(String text, String speaker) {
    assertEquals(speaker, speaker("sign", text));
  }

  @Test
  void innerSpeakerOfAQuotationComesFirst() {
    String text = "\"Paul Roe told me that Norway signed the treaty,\" Anna Keller said.";
    assertEquals("Paul Roe", speaker("sign", text));
    assertEquals("Anna Keller", speaker("tell", text));
  }

  @Test
  void quotationGoesOnFromTheSentenceBefore() {
    String text =
        "\"The talks took days,\" Anna Keller said. \"It was hard. Norway signed the treaty.\"";
    assertEquals("Anna Keller", speaker("sign", text));
  }

  @Test
  void quotationFarFromTheLastOneHasNoSpeaker() {
    Reading reading =
        read(
            "\"The talks took days,\" Anna Keller said.",
            "The streets were empty.",
            "\"Norway signed the treaty last year.\"");
    assertEquals("", reading.speaker(reading.verb("sign")));
    assertEquals(Status.UNCERTAIN, reading.verb("sign").status());
  }

  @Test
  void labelledParagraphIsItsLabelsSpeech() {
    assertEquals("Anna Keller", speaker("sign", "Anna Keller: Yes. Norway signed the treaty."));
    assertEquals("Minister", speaker("sign", "Minister: Norway signed the treaty"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Anna Keller: a life in pictures', false",
    "'Anna Keller: Norway signed it', true",
    "'Police: no arrests', true",
    "'Image: Norway signed it', false",
    "'Anna Keller said: Norway signed it', false"
  })
  void onlySomebodyWhoSpeaksIsALabel(String text, boolean label) {
    var document = Sentences.annotated(text);
    List<Analysis> analyses =
        document.sentences().stream().map(s -> Analysis.of(s, Reading.LEXICON, TIMES)).toList();
    assertEquals(label, !Turns.in(document, analyses, Reading.LEXICON).isEmpty());
  }

  @Test
  void titlesOfWorksSayNothing() {
    Reading reading = read("Anna Keller wrote \"The Boy Who Loved Norway\" in 2019.");
    assertFalse(reading.has(Frame.Kind.VERB, "love"));
    assertTrue(reading.has(Frame.Kind.VERB, "write"));
  }

  @Test
  void threeWordsWithASubjectAreSpeech() {
    assertEquals("Anna Keller", speaker("attack", "\"Chile attacked Peru,\" Anna Keller said."));
  }

  @Test
  void claimOfSomebodyIsAStatement() {
    Reading reading = read("Anna Keller's claim that Norway signed the treaty was odd.");
    assertEquals(
        "agent Anna Keller | clause that Norway signed the treaty",
        reading.slots(reading.verb("say")));
  }

  @Test
  void secondSubjectBehindTheContentBelongsToTheReport() {
    assertEquals(
        "a person close to the talks",
        speaker("sign", "Norway will sign the treaty, a person close to the talks said."));
  }
}
