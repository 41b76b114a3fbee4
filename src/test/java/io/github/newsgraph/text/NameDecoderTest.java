package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
  private static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "I-ORG", "B-ORG", "B-EVENT", "I-EVENT");

  private final List<NameTag> all = tags(LABELS);

  @Test
  void putsAnInsideTagOnlyBehindItsOwnType() {
    Random random = new Random(5);
    for (int trial = 0; trial < 500; trial++) {
      double[][] scores = new double[1 + random.nextInt(6)][LABELS.size()];
      for (double[] row : scores) {
        for (int t = 0; t < row.length; t++) {
          row[t] = (float) random.nextGaussian();
        }
      }
      List<NameTag> tags = new NameDecoder(all).tags(scores(scores));
      for (int i = 0; i < tags.size(); i++) {
        if (tags.get(i).isInside()) {
          assertEquals(tags.get(i).type(), tags.get(i - 1).type());
        }
      }
      assertEquals(best(scores, new ArrayList<>()), total(scores, tags), 1e-9);
    }
  }

  @Test
  void makesNamesOfTags() {
    List<NameTag> tags = tags(List.of("B-PER", "I-PER", "O", "B-WORK", "B-OBJECT"));
    assertEquals(
        List.of(
            new Mention(0, 2, EntityType.PERSON),
            new Mention(3, 4, EntityType.WORK),
            new Mention(4, 5, EntityType.PRODUCT)),
        NameDecoder.names(tags));
  }

  @Test
  void trimsArticlesTitlesAndPossessives() {
    assertEquals("Mark Rutte", trimmed("Prime Minister Mark Rutte 's", EntityType.PERSON));
    assertEquals("Netherlands", trimmed("the Netherlands", EntityType.PLACE));
    assertEquals("Angus King", trimmed("Senator Angus King", EntityType.PERSON));
    assertEquals("", trimmed("President", EntityType.PERSON));
    assertEquals("Foreign Office", trimmed("“ Foreign Office ”", EntityType.ORGANIZATION));
  }

  @Test
  void refusesATagThatNobodyKnowsAndOneThatNothingBegins() {
    assertEquals(
        "unknown tag of names: B-TIME",
        assertThrows(IOException.class, () -> NameTag.of("B-TIME")).getMessage());
    List<NameTag> inside = tags(List.of("O", "B-PER", "I-LOC"));
    assertThrows(IllegalArgumentException.class, () -> new NameDecoder(inside));
  }

  private static List<NameTag> tags(List<String> labels) {
    List<NameTag> tags = new ArrayList<>();
    try {
      for (String label : labels) {
        tags.add(NameTag.of(label));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return tags;
  }

  /** The scores of names as they would lie in the network's output: the root first. */
  private static Scores scores(double[][] names) {
    int tags = names[0].length;
    float[] output = new float[(names.length + 1) * tags];
    for (int w = 0; w < names.length; w++) {
      for (int t = 0; t < tags; t++) {
        output[(w + 1) * tags + t] = (float) names[w][t];
      }
    }
    Scores.Batch batch =
        new Scores.Batch(
            names.length + 1, tags, new long[0], new long[0], new long[0], output, new float[0]);
    return new Scores(batch, 0, names.length);
  }

  private static String trimmed(String text, EntityType type) {
    List<String> words = List.of(text.split(" "));
    return NameTrimmer.trim(words, new Mention(0, words.size(), type))
        .map(name -> String.join(" ", words.subList(name.begin(), name.end())))
        .orElse("");
  }

  private double best(double[][] scores, List<NameTag> tags) {
    if (tags.size() == scores.length) {
      return total(scores, tags);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (NameTag tag : all) {
      NameTag before = tags.isEmpty() ? all.get(0) : tags.get(tags.size() - 1);
      if (!tag.isInside() || before.type().equals(tag.type())) {
        tags.add(tag);
        best = Math.max(best, best(scores, tags));
        tags.remove(tags.size() - 1);
      }
    }
    return best;
  }

  private double total(double[][] scores, List<NameTag> tags) {
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      total += scores[i][all.indexOf(tags.get(i))];
    }
    return total;
  }
}
