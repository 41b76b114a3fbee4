package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final List<String> LINES =
      List.of(
          "upos NOUN VERB",
          "xpos NN VB",
          "deprel root obj",
          "ner O B-WORK I-WORK B-OBJECT B-ABSTRACT");

  @Test
  void readsTheTagsOfNamesInTheOrderOfTheirLine() throws IOException {
    List<NameTag> names = Labels.of(LINES).names();
    assertEquals(
        List.of("O", "B-WORK", "I-WORK", "B-OBJECT", "B-ABSTRACT"),
        names.stream().map(NameTag::label).toList());
    assertEquals(Optional.of(EntityType.WORK), names.get(2).type());
    assertEquals(Optional.of(EntityType.PRODUCT), names.get(3).type());
    assertEquals(Optional.of(EntityType.CONCEPT), names.get(4).type());
    assertEquals(Optional.empty(), names.get(0).type());
  }

  @Test
  void namesWhatIsUnknownOrMissing() {
    assertEquals("there are no labels 'ner'", message(LINES.subList(0, 3)));
    assertEquals(
        "unknown tag of names: B-TIME",
        message(List.of("upos X", "xpos X", "deprel x", "ner B-TIME")));
  }

  @Test
  void theLabelsThatComeWithTheProgramAreComplete() throws IOException {
    Labels labels = Labels.load();
    assertEquals("O", labels.names().get(0).label());
    assertEquals(17, labels.upos().size());
  }

  private static String message(List<String> lines) {
    return assertThrows(IOException.class, () -> Labels.of(lines)).getMessage();
  }
}
