package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {
  private static final KnownNames KNOWN =
      words ->
          Optional.ofNullable(
              Map.of(
                      "Rohingya", EntityType.GROUP,
                      "Hajj", EntityType.EVENT,
                      "Reuters", EntityType.ORGANIZATION,
                      "Jordan", EntityType.COUNTRY)
                  .get(words));

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

  @Test
  void takesAKnownPeopleOrFeastForNoPersonOrPlace() {
    assertEquals(
        List.of("GROUP Rohingya", "EVENT Hajj"),
        names("[PERSON Rohingya] fled .", "During the [PLACE Hajj] many died ."));
  }

  @Test
  void takesAKnownOrganizationOrCountryForNoPerson() {
    assertEquals(
        List.of("ORGANIZATION Reuters", "PLACE Jordan"),
        names("[PERSON Reuters] interviewed him .", "[PERSON Jordan] signed the treaty ."));
  }

  @Test
  void leavesAPersonWhoseFullNameTheArticleHas() {
    assertEquals(
        List.of("PERSON Ann Jordan", "PERSON Jordan"),
        names("[PERSON Ann Jordan] spoke .", "[PERSON Jordan] left ."));
  }

  @Test
  void leavesAnOrganizationThatBearsTheNameOfACountry() {
    assertEquals(List.of("ORGANIZATION Jordan"), names("[ORGANIZATION Jordan] won the cup ."));
  }

  @Test
  void countsTheNamesOfSpeakersBeforeColonsOnlyIfTheyStandNowhereElse() {
    assertEquals(
        List.of("ORGANIZATION Gazette", "ORGANIZATION Gazette", "ORGANIZATION Gazette"),
        names(
            "[PERSON Gazette] : Will it end ?",
            "[PERSON Gazette] : When ?",
            "The [ORGANIZATION Gazette] asked ."));
    assertEquals(List.of("PERSON Hill"), names("[PERSON Hill] : It will ."));
  }

  private static List<String> names(String... marked) {
    List<Sentence> sentences =
        IntStream.range(0, marked.length).mapToObj(i -> sentence(i, marked[i])).toList();
    List<String> names = new ArrayList<>();
    for (Sentence sentence : NameConsistency.apply(sentences, KNOWN)) {
      for (Mention name : sentence.names()) {
        List<Token> tokens = sentence.tokens().subList(name.begin(), name.end());
        names.add(name.type() + " " + String.join(" ", tokens.stream().map(Token::form).toList()));
      }
    }
    return names;
  }

  private static Sentence sentence(int paragraph, String marked) {
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
    return new Sentence(0, paragraph, Paragraph.Kind.BODY, new Span(0, 0), tokens, tree, names);
  }
}
