package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {
  @Test
  void givesABareSurnameTheTypeOfTheFullName() {
    assertEquals(
        List.of("PERSON Mark Rutte", "PERSON Rutte"),
        names("[PERSON Mark Rutte] spoke .", "For [PLACE Rutte] it ends ."));
  }

  @Test
  void leavesAPlaceThatIsOftenNamedSoThoughAPersonBearsItsName() {
    assertEquals(
        List.of("PERSON Jan Sofia", "PLACE Sofia", "PLACE Sofia"),
        names("[PERSON Jan Sofia] spoke .", "In [PLACE Sofia] .", "To [PLACE Sofia] ."));
  }

  @Test
  void givesTheSameWordsTheTypeThatMostOfThemHave() {
    assertEquals(
        List.of("ORGANIZATION NATO", "ORGANIZATION NATO", "ORGANIZATION NATO"),
        names("[ORGANIZATION NATO] met .", "[ORGANIZATION NATO] met .", "[PLACE NATO] met ."));
  }

  @Test
  void findsANameThatWasMissed() {
    assertEquals(
        List.of("ORGANIZATION Gliders", "ORGANIZATION Gliders"),
        names("The [ORGANIZATION Gliders] won .", "now Gliders lost ."));
    assertEquals(
        List.of("PERSON Ann Hill", "PERSON Hill"),
        names("[PERSON Ann Hill] won .", "President Hill lost ."));
  }

  @Test
  void takesNoPartOfALongerNameForAName() {
    assertEquals(
        List.of("PERSON Ann Hill"), names("[PERSON Ann Hill] won .", "The Hill Tower fell ."));
    assertEquals(
        List.of("PERSON Ann Katrina"), names("[PERSON Ann Katrina] won .", "Hurricane Katrina ."));
  }

  @Test
  void takesNoMonthForAPerson() {
    assertEquals(
        List.of("PERSON Theresa May"), names("[PERSON Theresa May] won .", "It ended in May ."));
  }

  private static List<String> names(String... marked) {
    List<Sentence> sentences = Arrays.stream(marked).map(NameConsistencyTest::sentence).toList();
    List<String> names = new ArrayList<>();
    for (Sentence sentence : NameConsistency.apply(sentences)) {
      for (Mention name : sentence.names()) {
        List<Token> tokens = sentence.tokens().subList(name.begin(), name.end());
        names.add(name.type() + " " + String.join(" ", tokens.stream().map(Token::form).toList()));
      }
    }
    return names;
  }

  private static Sentence sentence(String marked) {
    List<Token> tokens = new ArrayList<>();
    List<Mention> names = new ArrayList<>();
    int begin = 0;
    EntityType type = null;
    for (String word : marked.split(" ")) {
      if (word.startsWith("[")) {
        type = EntityType.valueOf(word.substring(1));
        begin = tokens.size();
        continue;
      }
      String form = word.replace("]", "");
      String tag = Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
      tokens.add(new Token(tokens.size(), new Span(0, 0), form, form, "X", tag));
      if (word.endsWith("]")) {
        names.add(new Mention(begin, tokens.size(), type));
      }
    }
    int[] heads = new int[tokens.size()];
    heads[0] = DependencyTree.ROOT;
    DependencyTree tree = new DependencyTree(heads, Collections.nCopies(heads.length, "dep"));
    return new Sentence(0, 0, Paragraph.Kind.BODY, new Span(0, 0), tokens, tree, names);
  }
}
