package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ClueWeightsTest {
  private static final String HEADER = "clue\the\this\tit\tits\tthey\n";

  private static ClueWeights read(String lines) throws IOException {
    return ClueWeights.read(new BufferedReader(new StringReader(lines)));
  }

  private static String all(String weights) {
    StringBuilder lines = new StringBuilder("# a comment\n").append(HEADER);
    for (Clue clue : Clue.values()) {
      lines.append(clue.words()).append('\t').append(weights).append('\n');
    }
    return lines.toString();
  }

  @Test
  void aScoreIsTheSumOfWhatItsCluesAreWorth() throws IOException {
    ClueWeights weights = read(all("1\t2\t3\t4\t5"));
    double[] clues = new double[Clue.values().length];
    clues[Clue.SUBJECT.ordinal()] = 1;
    clues[Clue.SALIENCE.ordinal()] = 0.5;
    assertEquals(1.5, weights.score(Anaphor.HE, clues), 1e-9);
    assertEquals(7.5, weights.score(Anaphor.THEY, clues), 1e-9);
  }

  @Test
  void everyClueMustHaveItsWeights() {
    String few = all("1\t2\t3\t4");
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read(few))
            .getMessage()
            .contains("not 5 weights for"));
    assertThrows(IllegalArgumentException.class, () -> read(HEADER));
  }

  @Test
  void anUnknownClueIsNamed() {
    String more = all("1\t2\t3\t4\t5") + "is blue\t1\t2\t3\t4\t5\n";
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read(more))
            .getMessage()
            .contains("is blue"));
  }

  @Test
  void whatHasSpokenLastIsWorthMoreThanASource() {
    ClueWeights weights = ClueWeights.load();
    double[] speaker = new double[Clue.values().length];
    speaker[Clue.SPEAKING.ordinal()] = 1;
    speaker[Clue.SOURCE.ordinal()] = 1;
    assertTrue(weights.score(Anaphor.HE, speaker) > 0);
  }
}
