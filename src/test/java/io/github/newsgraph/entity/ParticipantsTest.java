package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "I", "we" and "he" mean where somebody speaks. */
class ParticipantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "We reject the plan," said Anna Keller, a spokeswoman for Greenpeace.    | Greenpeace
          "We reject the plan," said Anna Keller, the foreign minister of Norway.  | Norway
          "We reject the plan," said Anna Keller, chief executive of Siemens.      | Siemens
          "We reject the plan," Norwegian Prime Minister Anna Keller told CNN.     | Norway
          "We reject the plan," Greenpeace said in a statement.                    | Greenpeace
          """)
  void weIsWhomTheSpeakerStandsFor(String text, String label) {
    assertEquals(label, Reading.of(text).label("We"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "We reject the plan," said Anna Keller.
          "We reject the plan," said Anna Keller, a resident of Turin.
          "We reject the plan," said Anna Keller, a former minister of Norway.
          "We all reject the plan," said Anna Keller, a spokeswoman for Greenpeace.
          """)
  void weStaysOpenWhereItCannotBeTold(String text) {
    assertFalse(Reading.of(text).isResolved("We"));
  }

  @Test
  void whoAddedSomethingIsWhoSpokeBefore() {
    Reading text =
        Reading.of(
            "Paul Roe met Jan Holm in Rome. Roe praised him.\n"
                + "\"Roe is a friend,\" Mark Stein, a historian, said. \"I like Roe,\" he added.");
    assertEquals("Mark Stein", text.label("he"));
  }

  @Test
  void whoActsBehindAnExpertsQuotationIsWhomTheArticleIsAbout() {
    Reading text =
        Reading.of(
            "Paul Roe won the vote on Sunday. \"Voters trust Roe,\" said Jan Holm, an analyst."
                + " He will take office in May.");
    assertEquals("Paul Roe", text.label("He"));
  }

  @Test
  void questionsWithLabelsMakeAnInterview() {
    Reading text =
        Reading.of(
            "The magazine interviewed Anna Keller in May.\n"
                + "Q: Who wrote the book?\n"
                + "A: I wrote it in Rome.");
    assertEquals("Anna Keller", text.label("I"));
    assertFalse(text.entities().isTalk(0));
    assertTrue(text.entities().isTalk(2));
  }

  @Test
  void nobodyAnswersWhereNobodyIsPresented() {
    Reading text =
        Reading.of(
            "The magazine spoke to one of the owners about Paul Roe.\n"
                + "Do you like him?\nI like Roe.\nHave you met him?\nI met Roe.\n"
                + "Will you vote?\nI vote for Roe.");
    assertFalse(text.isResolved("I"));
    assertTrue(text.entities().isTalk(2));
    assertTrue(text.entities().answering(2).isEmpty());
  }

  @Test
  void announcedTalkWithFewQuestionsIsAnInterviewToo() {
    Reading text =
        Reading.of(
            "On Monday, the magazine interviewed Anna Keller, a chemist.\n"
                + "Our work began in a cellar.\n"
                + "And then?\n"
                + "I found the money.\n"
                + "I hired two friends of mine.");
    assertEquals("Anna Keller", text.label("I"));
  }

  @Test
  void whatStandsBeforeTheQuestionsIsTheArticlesOwnWord() {
    Reading text =
        Reading.of(
            "The magazine interviewed Anna Keller in May.\n"
                + "We show you the cellar as it was.\n"
                + "Keller left the US in 1990.\n"
                + "How did it begin\n"
                + "My brother lent me his shed.\n"
                + "Do you like your work?\nI like it.\n"
                + "Will you stay?\nI may stay, and we hope to grow.\n"
                + "Have you been to Rome?\nI have.");
    assertFalse(text.entities().isTalk(1));
    assertFalse(text.entities().isTalk(2));
    assertTrue(text.entities().isTalk(4));
    assertTrue(text.entities().isTalk(6));
  }

  @Test
  void anAnswerMayEndWithAQuestion() {
    Reading text =
        Reading.of(
            "The magazine interviewed Anna Keller in May.\n"
                + "Do you like your work?\nI like it.\n"
                + "Will you stay?\nI may stay. Who knows?\n"
                + "Have you been to Rome?\nI have.");
    assertEquals("Anna Keller", text.label("I", 1));
  }

  @Test
  void aTalkThatNobodyAnnouncesHasNoGuest() {
    Reading text =
        Reading.of("Anna Keller lives in Rome.\nI like Rome.\nI like Oslo.\nI like Bergen.");
    assertFalse(text.isResolved("I"));
  }
}
