package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryModelTest {
  private final BoundaryModel model =
      new BoundaryModel(
          new byte[] {1, -2, 0, 127},
          0.5f,
          new WordClasses(Map.of("said", "VBD", "put", "VB~VBD", "##ly", "?RB", "straße", "NN")));

  @Test
  void addsTheWeightsOfTheFeatures() {
    assertEquals(-0.5, model.score(new int[] {0, 1}));
    assertEquals(63.5, model.score(new int[] {3 + 4 * 1000, 2}), "only the last bits count");
    assertEquals(0, model.score(new int[0]));
  }

  @Test
  void readsWhatItHasWritten() throws IOException {
    BoundaryModel read = BoundaryModel.read(new ByteArrayInputStream(written()));
    assertEquals(model.classes().all(), read.classes().all());
    assertEquals(-0.5, read.score(new int[] {0, 1}));
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException {
    assertArrayEquals(written(), written());
  }

  @Test
  void guessesTheClassesOfUnknownWordsFromEndingAndLook() {
    WordClasses classes = model.classes();
    assertEquals("VBD", classes.of("Said", "said"));
    assertEquals("?RB", classes.of("sadly", "sadly"));
    assertEquals("?RBU", classes.of("Daily", "daily"));
    assertEquals("?U", classes.of("Kyiv", "kyiv"));
    assertEquals("?--", classes.of("--", "--"));
    assertTrue(WordClasses.isFinite("VB~VBD"));
    assertFalse(WordClasses.isFinite("VB"));
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
