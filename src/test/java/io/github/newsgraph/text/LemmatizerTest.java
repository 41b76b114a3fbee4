package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private final Lemmatizer lemmatizer = Lemmatizer.load(WordPieces.load()::isWord);

  LemmatizerTest() throws IOException {}

  @ParameterizedTest
  @CsvSource({
    "was, VBD, be",
    "’s, VBZ, be",
    "n’t, RB, not",
    "ca, MD, can",
    "countries, NNS, country",
    "Men, NNS, man",
    "succeeded, VBD, succeed",
    "taking, VBG, take",
    "worse, JJR, bad",
    "them, PRP, they",
    "NATO, NNP, NATO",
    "Netherlands, NNPS, Netherlands",
    "States, NNPS, State",
    "Species, NNPS, Species",
    "COUNTRIES, NNPS, COUNTRY",
    "Democrats, NNPS, Democrat",
    "i, PRP, I",
    "me, PRP, I",
    "American, JJ, American",
    "Kazakhstani, JJ, Kazakhstani",
    "Human, JJ, human",
    "Foreign, JJ, foreign",
    "applauded, VBD, applaud",
    "exasperated, VBN, exasperate",
    "rattled, VBD, rattle",
    "dropped, VBD, drop",
    "named, VBD, name",
    "raided, VBD, raid",
    "shelled, VBD, shell",
    "acquitted, VBN, acquit",
    "being, VBG, be",
    "mediated, VBN, mediate",
    "freed, VBN, free",
    "severing, VBG, sever",
    "overthrew, VBD, overthrow",
    "allies, NNS, ally",
    "bases, NNS, base",
    "s, NNS, s",
  })
  void findsTheBaseForm(String word, String tag, String lemma) {
    assertEquals(lemma, lemmatizer.lemma(word, tag));
  }
}
