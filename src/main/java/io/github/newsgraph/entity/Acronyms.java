package io.github.newsgraph.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How short names of organisations are made of long ones. */
final class Acronyms {
  private static final Pattern STOPS = Pattern.compile("[.,]+(?=\\s|$)");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "corp",
          "corporation",
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "co",
          "company",
          "plc",
          "llc",
          "ag",
          "gmbh",
          "sa",
          "nv",
          "group",
          "holdings",
          "holding");

  private Acronyms() {}

  /** Whether a word of capitals is made of the initials of a longer name's words. */
  static boolean abbreviates(String word, String longer) {
    String letters = word.replace(".", "");
    return letters.length() >= 2
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && letters.chars().allMatch(Character::isLetter)
        && letters.equals(initials(longer));
  }

  /** The capital initials of a name of several words: "International Monetary Fund" gives IMF. */
  static String initials(String name) {
    return Arrays.stream(name.split("[\\s\\-]+"))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Whether a longer name only adds a legal form: "Acme" and "Acme Corp.". */
  static boolean shortens(String name, String longer) {
    String rest = withoutLegalForm(longer);
    return !Names.fold(longer).equals(Names.fold(name)) && rest.equals(withoutLegalForm(name));
  }

  /** The folded name without the legal form of a company at its end. */
  static String withoutLegalForm(String name) {
    String folded = withoutStops(name);
    int space = folded.lastIndexOf(' ');
    return space > 0 && LEGAL_FORMS.contains(folded.substring(space + 1))
        ? folded.substring(0, space)
        : folded;
  }

  private static String withoutStops(String name) {
    String folded = Names.fold(name);
    return folded.indexOf('.') < 0 && folded.indexOf(',') < 0
        ? folded
        : STOPS.matcher(folded).replaceAll("");
  }

  static boolean hasLegalForm(String name) {
    return !withoutLegalForm(name).equals(withoutStops(name));
  }
}
