package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
  @Test
  void putsAnInsideTagOnlyBehindItsOwnType() {
    Random random = new Random(5);
    for (int trial = 0; trial < 500; trial++) {
      double[][] scores = new double[1 + random.nextInt(6)][NameTag.values().length];
      for (double[] row : scores) {
        for (int t = 0; t < row.length; t++) {
          row[t] = random.nextGaussian();
        }
      }
      List<NameTag> tags = NameDecoder.tags(scores);
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
    List<NameTag> tags =
        List.of(
            NameTag.BEGIN_PERSON,
            NameTag.INSIDE_PERSON,
            NameTag.OUTSIDE,
            NameTag.BEGIN_PLACE,
            NameTag.BEGIN_PLACE);
    assertEquals(
        List.of(
            new Mention(0, 2, EntityType.PERSON),
            new Mention(3, 4, EntityType.PLACE),
            new Mention(4, 5, EntityType.PLACE)),
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

  private static String trimmed(String text, EntityType type) {
    List<String> words = List.of(text.split(" "));
    return NameTrimmer.trim(words, new Mention(0, words.size(), type))
        .map(name -> String.join(" ", words.subList(name.begin(), name.end())))
        .orElse("");
  }

  private static double best(double[][] scores, List<NameTag> tags) {
    if (tags.size() == scores.length) {
      return total(scores, tags);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (NameTag tag : NameTag.values()) {
      NameTag before = tags.isEmpty() ? NameTag.OUTSIDE : tags.get(tags.size() - 1);
      if (!tag.isInside() || before.type().equals(tag.type())) {
        tags.add(tag);
        best = Math.max(best, best(scores, tags));
        tags.remove(tags.size() - 1);
      }
    }
    return best;
  }

  private static double total(double[][] scores, List<NameTag> tags) {
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      total += scores[i][tags.get(i).ordinal()];
    }
    return total;
  }
}
