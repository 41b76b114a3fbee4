package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who is one with whom, case by case, in {@code identity-cases.csv}. A line has the local entities,
 * one an article, between bars, then the groups that they are to form: {@code a a b} says that the
 * first two are one and the third is another. A local entity is written as {@code name = alias
 * [type] (occupations/affiliations/context)}; all but the name may be left out, the type is person
 * then; the name of a thing without a name stands in quotes.
 */
class IdentityCasesTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "/identity-cases.csv",
      delimiter = ';',
      quoteCharacter = '~',
      maxCharsPerColumn = 1000)
  void areGroupedAsTheyShould(String entities, String groups, String why) {
    List<LocalEntity> locals = new ArrayList<>();
    for (String text : entities.split("\\s*\\|\\s*")) {
      locals.add(local("article" + locals.size(), text.strip()));
    }
    Map<LocalEntity.Key, Identity> decided = RESOLVER.resolve(locals);
    List<String> ids = locals.stream().map(l -> decided.get(l.key()).entity().id()).toList();
    assertEquals(pattern(Arrays.asList(groups.strip().split(" "))), pattern(ids), why + " " + ids);
  }

  /** Each value by the place of its first occurrence. */
  private static List<Integer> pattern(List<String> values) {
    return values.stream().map(values::indexOf).toList();
  }

  static LocalEntity local(String article, String text) {
    String rest = text;
    String[] clues = {"", "", ""};
    int bracket = rest.indexOf('(');
    if (bracket >= 0) {
      String[] given = rest.substring(bracket + 1, rest.length() - 1).split("/", -1);
      System.arraycopy(given, 0, clues, 0, given.length);
      rest = rest.substring(0, bracket).strip();
    }
    EntityType type = EntityType.PERSON;
    int square = rest.indexOf('[');
    if (square >= 0) {
      type =
          EntityType.valueOf(
              rest.substring(square + 1, rest.length() - 1).toUpperCase(Locale.ROOT));
      rest = rest.substring(0, square).strip();
    }
    boolean named = !rest.startsWith("\"");
    SortedSet<String> names =
        Arrays.stream(rest.replace("\"", "").split("\\s*=\\s*"))
            .collect(Collectors.toCollection(TreeSet::new));
    String name = rest.replace("\"", "").split("\\s*=\\s*")[0];
    return new LocalEntity(
        article,
        0,
        type,
        name,
        named,
        named ? names : new TreeSet<>(),
        Optional.empty(),
        new Evidence(set(clues[0]), set(clues[1]), set(clues[2])));
  }

  private static SortedSet<String> set(String words) {
    return Arrays.stream(words.split(","))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
