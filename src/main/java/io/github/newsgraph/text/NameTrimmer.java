package io.github.newsgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes off what is no part of a name: the article before it, quotes, the possessive ending, and a
 * person's titles. The network's training names were trimmed so.
 */
final class NameTrimmer {
  private static final Set<String> BEFORE = Set.of("the", "a", "an", "\"", "'", "“", "‘");
  private static final Set<String> AFTER = Set.of("'s", "’s", "'", "’", "\"", ".", ",", "”");

  /** What joins a name to words behind it that are no part of it: "Al Thumama Stadium in". */
  private static final Set<String> JOINTS =
      Set.of("of", "in", "on", "at", "for", "from", "to", "with", "by", "and", "or", "the", "&");

  private static final Set<EntityType> LOCATED =
      Set.of(EntityType.ORGANIZATION, EntityType.FACILITY, EntityType.PLACE);

  private static final Set<String> TITLES =
      Set.of(
          """
          mr mr. mister mister. mrs mrs. ms ms. miss madam madame dr dr. prof prof. professor president vice prime minister senator
          sen. sen rep. representative governor gov. general gen. colonel col. captain capt.
          lieutenant lt. sergeant sgt. king queen prince princess pope sir lord lady judge justice
          secretary chancellor chairman chief mayor ambassador officer detective father rev.
          reverend sheikh saint deputy assistant foreign director former u.s. us republican
          democratic democrat congressman congresswoman premier commissioner attorney sheriff
          envoy spokesman spokeswoman
          """
              .strip()
              .split("\\s+"));

  private NameTrimmer() {}

  /** The name without those words; none if nothing is left. */
  static Optional<Mention> trim(List<String> words, Mention name) {
    int begin = name.begin();
    int end = name.end();
    while (begin < end && BEFORE.contains(lower(words, begin))) {
      begin++;
    }
    while (begin < end
        && (AFTER.contains(lower(words, end - 1)) || JOINTS.contains(words.get(end - 1)))) {
      end--;
    }
    if (name.type() == EntityType.PERSON) {
      begin = afterTitles(words, begin, end);
    } else if (LOCATED.contains(name.type())) {
      end = beforePlace(words, name.type() == EntityType.PLACE ? begin + 1 : begin + 2, end);
    }
    return begin < end ? Optional.of(new Mention(begin, end, name.type())) : Optional.empty();
  }

  /**
   * Where the place begins that a name is said to be in: "Pisa University in Tuscany" are two
   * names, "the Centre for Research in Trade", "the Church in Wales" and "Barrow-in-Furness" one.
   *
   * @param from where "in" may stand at the earliest
   */
  private static int beforePlace(List<String> words, int from, int end) {
    for (int in = from; in < end - 1; in++) {
      if (words.subList(from - 1, in).contains("for") || words.get(in - 1).equals("-")) {
        return end;
      }
      if (words.get(in).equals("in")) {
        return in;
      }
    }
    return end;
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** After the last title; but a title at the end is a surname if other words stand before it. */
  private static int afterTitles(List<String> words, int begin, int end) {
    int last = end - 1;
    while (last >= begin && !TITLES.contains(lower(words, last))) {
      last--;
    }
    boolean onlyTitles =
        words.subList(begin, end).stream()
            .allMatch(w -> TITLES.contains(w.toLowerCase(Locale.ROOT)));
    if (last == end - 1 && !onlyTitles) {
      return afterTitles(words, begin, end - 1);
    }
    return last + 1;
  }

  private static String lower(List<String> words, int index) {
    return words.get(index).toLowerCase(Locale.ROOT);
  }
}
