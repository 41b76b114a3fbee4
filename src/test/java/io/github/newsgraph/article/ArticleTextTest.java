package io.github.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static final String PROSE =
      "The minister said on Tuesday that his country would send more help to its neighbour.";

  @Test
  void takesTheFirstShortLineForTheHeadline() {
    assertParagraphs(
        "Minister promises help\n\n" + PROSE, "H Minister promises help", "B " + PROSE);
  }

  @Test
  void hasNoHeadlineWhereProseBegins() {
    assertParagraphs(PROSE + "\n" + PROSE + " Soon.", "B " + PROSE, "B " + PROSE + " Soon.");
  }

  @Test
  void keepsRepeatedTitlesOnce() {
    assertParagraphs(
        "Minister promises help\nMinister promises help\n\n" + PROSE,
        "H Minister promises help",
        "B " + PROSE);
  }

  @Test
  void leavesOutBylinesDatesAndCaptions() {
    String text =
        "Minister promises help\n\nby JANE DOE\n\nby | Oct 1, 2024\n\n241001 handover 775x441p\n\n"
            + PROSE
            + "\n\nThe minister in his office\n\nCastle in Spain. Image: John Doe.\n\nBackground\n\n"
            + "But he left.";
    assertParagraphs(text, "H Minister promises help", "B " + PROSE, "B But he left.");
    assertEquals(Optional.of(LocalDate.of(2024, 10, 1)), ArticleText.parse(text).published());
  }

  @Test
  void endsWhereTheNavigationOfThePageBegins() {
    assertParagraphs(
        PROSE
            + "\n\nJane Doe is an editor of the paper.\n\nView all posts\n\nOur Books\n\nShop books"
            + " published by us.\n\nRecent Articles\n\nUkraine West Seeks More Funds To Pay For"
            + " War Israel...\n\nread more\n\nPin It on Pinterest\n\nShare This",
        "B " + PROSE,
        "B Jane Doe is an editor of the paper.");
  }

  @Test
  void goesOnBehindALinkInTheMiddle() {
    assertParagraphs(
        PROSE + "\n\nRead more\n\nSo he left. " + PROSE + "\n\nThen he came. " + PROSE,
        "B " + PROSE,
        "B So he left. " + PROSE,
        "B Then he came. " + PROSE);
  }

  @Test
  void cutsOffLinksThatAreGluedToProse() {
    assertParagraphs(
        PROSE
            + "\nSEE ALSO: What To Expect From Their New Boss\"We will stay,\" she told the press.\n"
            + "Share ThisFormer minister John Doe met her.\n"
            + "SEE ALSO: What To Expect",
        "B " + PROSE,
        "B \"We will stay,\" she told the press.",
        "B Former minister John Doe met her.");
  }

  @Test
  void cutsOffPlacesAndDatesBeforeProse() {
    for (String place :
        List.of(
            "KYIV, Ukraine (AP) — ",
            "LONDON (Reuters) - ",
            "Brussels (dpa) – ",
            "PARIS, June 3 — ",
            "NEW YORK -- ",
            "Oct 1 (Reuters) - ",
            "Friday, January 3, 2014 ")) {
      assertParagraphs(place + PROSE, "B " + PROSE);
    }
    assertParagraphs("The NATO - The Alliance. " + PROSE, "B The NATO - The Alliance. " + PROSE);
  }

  @Test
  void passesOverTheNamesOfSectionsAndLinksBeforeTheHeadline() {
    String text =
        "Skip to content\nHome\nWORLD NEWS\nMinister promises help in war\nThe army hopes for more of"
            + " it\nBY JOHN DOE AND JANE ROE\nUpdated 10:15 PM GMT+2, October 1, 2024\nShare\n"
            + "Getty Images The minister at his desk\n"
            + PROSE;
    assertParagraphs(
        text, "H Minister promises help in war", "H The army hopes for more of it", "B " + PROSE);
    assertEquals(Optional.of(LocalDate.of(2024, 10, 1)), ArticleText.parse(text).published());
  }

  @Test
  void readsItemsOfLists() {
    assertParagraphs(
        "# Minister promises help\n\n*By Jane Doe, Nairobi — 11 July 2024*\n\n"
            + PROSE
            + "\n\n## Background\n\n- Finland joined in April 2023\n* Contents\n> \"No,\" he said.",
        "H Minister promises help",
        "B " + PROSE,
        "B Finland joined in April 2023",
        "B \"No,\" he said.");
  }

  @Test
  void takesLinesOfDashesForEmptyLines() {
    assertParagraphs(
        "Subject: Help\n\nMinister promises help\n======================\n" + PROSE + "\n___\n",
        "H Minister promises help",
        "B " + PROSE);
  }

  @Test
  void cutsTheDateOffTheHeadline() {
    String text = "Interview with John Doe Sunday, May 28, 2006\n\n" + PROSE;
    assertParagraphs(text, "H Interview with John Doe", "B " + PROSE);
    assertEquals(Optional.of(LocalDate.of(2006, 5, 28)), ArticleText.parse(text).published());
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        "Minister promises help\n\nThe minister said on Tuesday that his country would send more\n"
            + "help to its neighbour. He added that nobody knew how long the war\nwould go on.\n\n"
            + "The other minister agreed with him and said that her country was\nready.\n";
    assertParagraphs(
        wrapped,
        "H Minister promises help",
        "B The minister said on Tuesday that his country would send more\nhelp to its neighbour. He"
            + " added that nobody knew how long the war\nwould go on.",
        "B The other minister agreed with him and said that her country was\nready.");
  }

  @Test
  void keepsProseWithoutFullStop() {
    assertParagraphs(
        PROSE + "\n\nIt was the last time that anybody saw the minister with his wife, who has",
        "B " + PROSE,
        "B It was the last time that anybody saw the minister with his wife, who has");
    assertParagraphs("Rutte met Biden", "H Rutte met Biden");
    assertParagraphs("Share", "B Share");
  }

  @Test
  void endsLinesInEveryWayAndSkipsOddBlanks() {
    assertParagraphs(
        "\u00a0Minister promises help\u00a0\r\n\r\n\t" + PROSE + "\u200b\r" + "But he left.",
        "H Minister promises help",
        "B " + PROSE,
        "B But he left.");
  }

  @Test
  void endsSoonOnLongTexts() {
    for (String part :
        List.of(
            "a", "aB", "- ", "-", "\"", "[1]", "1 May 2024", "1 May 2024-", "by", "\n", "x\n\n")) {
      String text = part.repeat(400_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ArticleText.parse(text), part);
      String mixed = "1 May 2024 " + text + " 1 May 2024";
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ArticleText.parse(mixed), part);
    }
  }

  @Test
  void keepsTheProseOfTheSeeds() throws IOException {
    assertSeed("000_be57aad2294d232a", 22, "Dutch PM Mark Rutte");
    assertSeed("001_604fe553d963bb6f", 21, "");
    assertSeed("002_ae0033b23e868a57", 24, "");
    assertSeed(
        "003_30f3437514e510e8",
        11,
        "Incoming NATO Chief: Bringing Ukraine Closer to Alliance Top Priority");
    assertSeed("004_852e262974c23772", 18, "");
  }

  private static void assertSeed(String name, int paragraphs, String title) throws IOException {
    ArticleText text = ArticleText.parse(Files.readString(Path.of("seeds", name + ".txt")));
    assertEquals(title, text.title());
    assertEquals(paragraphs, text.paragraphs().size());
  }

  private static void assertParagraphs(String text, String... expected) {
    List<String> found =
        ArticleText.parse(text).paragraphs().stream()
            .map(p -> p.kind().name().charAt(0) + " " + p.span().of(text))
            .toList();
    assertEquals(List.of(expected), found);
  }
}
