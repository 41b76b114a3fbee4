package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final String GERMAN =
      "Der neue Generalsekretär hat am Dienstag sein Amt in Brüssel angetreten. Er löst seinen"
          + " Vorgänger ab, der das Bündnis zehn Jahre lang geführt hat. Die Ministerinnen und"
          + " Minister der Mitgliedstaaten wollen nun über weitere Hilfe für die Ukraine beraten.";

  @Test
  void knowsEnglishByItsSmallWords() {
    assertTrue(Languages.isPlainlyEnglish("The president of France has met the king of Spain."));
    assertFalse(Languages.isPlainlyEnglish(GERMAN));
    assertFalse(Languages.isPlainlyEnglish(""));
    assertFalse(Languages.isPlainlyEnglish("Rutte Biden 2024"));
  }

  @Test
  void tellsAnotherLanguage() throws IOException {
    Languages.Guess guess = Languages.load().detect(GERMAN.repeat(3));
    assertEquals("deu", guess.language());
    assertTrue(guess.isForeign());
  }
}
