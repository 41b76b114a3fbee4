package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

  TokenizerTest() throws IOException {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "can't                        | ca n't",
        "won’t                        | wo n’t",
        "cannot                       | can not",
        "She's said they'd go         | She 's said they 'd go",
        "Kyiv’s allies' aid           | Kyiv ’s allies ' aid",
        "O'Neill's d'état             | O'Neill 's d'état",
        "a well-known 57-year-old     | a well - known 57 - year - old",
        "F-16s and al-Amr             | F - 16s and al - Amr",
        "secretary-general            | secretary - general",
        "non-NATO anti-American co-op | non-NATO anti-American co-op",
        "mid-1980s e-mail re-election | mid-1980s e-mail re-election",
        "the U.S.-led Sino-U.S. talks | the U.S. - led Sino - U.S. talks",
        "Ph.D. at 5 p.m. in D.C.      | Ph.D. at 5 p.m. in D.C.",
        "Mr. Vladimir V. Putin met.   | Mr. Vladimir V. Putin met .",
        "He said No.                  | He said No .",
        "Rand Corp. said Dr. No       | Rand Corp. said Dr. No",
        "owned by Rand Corp.          | owned by Rand Corp.",
        "$3.5 million, US$4, €40bn    | $ 3.5 million , US$ 4 , € 40 bn",
        "12.5% of 1,000               | 12.5 % of 1,000",
        "on 10/1/2024 at 12:30        | on 10/1/2024 at 12:30",
        "2008-09 and/or 17th          | 2008 - 09 and / or 17th",
        "the '90s, ’68                | the '90s , ’68",
        "“It’s (very) good!”          | “ It ’s ( very ) good ! ”",
        "wait... what?!               | wait ... what ?!",
        "NATO -- and—so               | NATO -- and — so",
        "AT&T, Antiwar.com. Space.Com | AT&T , Antiwar.com . Space . Com",
        "see https://a.org/b?c=d, ok  | see https://a.org/b?c=d , ok",
        "mail j.doe@news.co.uk.       | mail j.doe@news.co.uk .",
        "@name #tag                   | @name #tag",
        "G7 U2 MH17 COVID-19          | G7 U2 MH17 COVID - 19",
        "**William Ruto**, *too* 5 * 3 | William Ruto , too 5 * 3",
        "713-853-3989                 | 713-853-3989",
        "café Zürich Ţinutul 中国         | café Zürich Ţinutul 中国",
      })
  void cutsAsTheTreebanksDo(String text, String tokens) {
    assertEquals(tokens.replaceAll(" +", " "), tokenized(text));
  }

  @Test
  void cutsAmountsTimesAndUnits() {
    assertTokens("$5 at 5pm , 10:30am", "$ 5 at 5 pm , 10:30 am");
    assertTokens("375mm 8gb €2.5m 70k 12kg", "375 mm 8 gb € 2.5 m 70 k 12 kg");
    assertTokens("17th 1990s 80's G7 4x4 3D", "17th 1990s 80's G7 4x4 3D");
  }

  @Test
  void keepsTheFullStopOfAbbreviationsWithThem() {
    assertTokens("U.S. Sen. V. Lee, No. 10", "U.S. Sen. V. Lee , No. 10");
    assertTokens("apples, etc. are cheap", "apples , etc. are cheap");
    assertTokens("He said No.", "He said No .");
    assertTokens("apples, etc.", "apples , etc .");
    assertTokens("etc... and", "etc ... and");
  }

  @Test
  void cutsContractionsWithoutApostrophe() {
    assertTokens("dont cant didnt im thats", "do nt ca nt did nt i m that s");
    assertTokens("gonna wanna gotta", "gon na wan na got ta");
    assertTokens("Its a pity; its price", "It s a pity ; its price");
    assertTokens("Im sorry, Im Dong-won", "I m sorry , Im Dong - won");
    assertTokens("she`s were well id", "she `s were well id");
  }

  @Test
  void keepsEmoticonsAndRunsOfMarksWhole() {
    assertTokens("ok :) :-( ;D then", "ok :) :-( ;D then");
    assertTokens("(see: this)", "( see : this )");
    assertTokens("What?! No!!! $$$ << >> ++", "What ?! No !!! $$$ << >> ++");
    assertTokens("well.... so… -- and", "well .... so … -- and");
  }

  @Test
  void keepsAddressesFilesAndTelephoneNumbersWhole() {
    assertTokens("mailto:a.b@c.com, Kay@ENRON", "mailto:a.b@c.com , Kay@ENRON");
    assertTokens("report_v1.pdf, API.doc.", "report_v1.pdf , API.doc .");
    assertTokens("alt.animals.cat w/o b/c", "alt.animals.cat w/o b/c");
    assertTokens("3-5213, 1-800-555-1234", "3-5213 , 1-800-555-1234");
    assertTokens("1999-2000 and 2-1 or #1", "1999 - 2000 and 2 - 1 or # 1");
  }

  @Test
  void cutsWhereASpaceBehindAFullStopGotLost() {
    assertTokens("He spoke English.Outgoing members", "He spoke English . Outgoing members");
  }

  @Test
  void leavesOutOnlyAsterisksThatComeInPairs() {
    assertTokens("**Note** this*", "Note this");
    assertTokens("* one *two", "* one * two");
    assertTokens("*See below", "* See below");
  }

  @Test
  void takesNoBreakSpacesForSpaces() {
    assertEquals(
        "€ 40 billion ($ 42.7 )".replace("($", "( $"), tokenized("€40 billion\u00a0($42.7)"));
  }

  @Test
  void coversEveryCharacterOfGarbageOnceInOrder() {
    Random random = new Random(3);
    String alphabet = "aB.é 9-'’\"“(,$%\u00a0\n\t\u200b\u0301\ud83d\udc4d\ud800中/@#&:;!?_…—";
    for (int trial = 0; trial < 2000; trial++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(80);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertCovers(text.toString());
    }
  }

  @Test
  void endsSoonOnLongChunks() {
    for (String part : List.of("a", "a.", "a-", "a@", "1,", "'s", ".", "-", "ä&", "https://")) {
      String text = part.repeat(200_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertCovers(text), part);
    }
  }

  private void assertCovers(String text) {
    int end = 0;
    for (Span token : tokenizer.tokens(text, new Span(0, text.length()))) {
      String between = text.substring(end, token.begin());
      assertEquals(true, between.chars().allMatch(Characters::isBlank), "lost: " + between);
      assertEquals(false, token.of(text).isEmpty());
      assertEquals(false, token.of(text).chars().anyMatch(Characters::isBlank));
      end = token.end();
    }
    assertEquals(true, text.substring(end).chars().allMatch(Characters::isBlank));
  }

  private void assertTokens(String text, String tokens) {
    assertEquals(tokens, tokenized(text));
  }

  private String tokenized(String text) {
    List<Span> tokens = tokenizer.tokens(text, new Span(0, text.length()));
    return String.join(" ", tokens.stream().map(t -> t.of(text)).toList());
  }
}
