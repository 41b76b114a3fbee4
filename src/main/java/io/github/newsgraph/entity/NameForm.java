package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as it is compared across articles. Three degrees of likeness: the same letters
 * ("Kim Jong-un", "Kim Jong Un"); the same sounds as transliterations into English write them
 * ("Zelenskiy", "Zelenskyy"; "Müller", "Mueller"); and nearly the same ("Philip", "Phillip").
 *
 * @param words given names and surname, folded, without suffixes
 * @param suffix "jr", "sr", "iii" or empty
 */
record NameForm(List<String> words, String suffix) {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.,]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "bin",
          "ibn", "ben", "ter", "ten", "zu", "al", "el", "du", "mac", "st", "san");

  /** What follows these is the father's name, by which nobody is called alone. */
  private static final Set<String> PATRONYMIC = Set.of("bin", "ibn", "bint");

  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(al|el|as|ash|ad|an|ar|at|az)-");
  private static final Pattern FINAL_Y = Pattern.compile("(?<=[a-z]{3})(iyi|iy|yy|ij|yj|ii|i)$");
  private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])e(?=[bcdfghklmnprstvz])");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
  private static final String[][] SOUNDS = {
    {"tch", "ch"},
    {"sch", "sh"},
    {"kh", "h"},
    {"dzh", "j"},
    {"dj", "j"},
    {"zh", "j"},
    {"ks", "x"},
    {"iu", "yu"},
    {"ou", "u"},
    {"q", "k"}
  };

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    List<String> words = new ArrayList<>();
    String suffix = "";
    for (String word : SEPARATORS.split(Names.fold(name))) {
      if (SUFFIXES.contains(word) && !words.isEmpty()) {
        suffix = word.equals("junior") ? "jr" : word;
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new NameForm(words.isEmpty() ? List.of("?") : words, suffix);
  }

  /**
   * What all spellings of the name have in common; it may be written apart, together or with a
   * hyphen.
   */
  String sound() {
    StringBuilder sound = new StringBuilder();
    words.forEach(w -> sound.append(sound(w)));
    return sound.toString().replaceAll("[-']", "") + (suffix.isEmpty() ? "" : " " + suffix);
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  List<String> middle() {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  /** Whether it has a given name, and not only a surname such as "van Dyck". */
  boolean isFull() {
    return words.stream().limit(words.size() - 1L).anyMatch(w -> !PARTICLES.contains(w));
  }

  /** The last word in the spelling that all its transliterations share. */
  String surnameKey() {
    return loose(last());
  }

  /** How transliterations that differ by convention only write a word. */
  static String sound(String word) {
    String sound = ARABIC_ARTICLE.matcher(word).replaceFirst("");
    sound = FINAL_Y.matcher(sound).replaceFirst("y");
    sound = UMLAUT.matcher(sound).replaceAll("");
    for (String[] pair : SOUNDS) {
      sound = sound.replace(pair[0], pair[1]);
    }
    return sound;
  }

  /** As {@link #sound}, and double letters made single. */
  static String loose(String word) {
    String loose = DOUBLE.matcher(sound(word)).replaceAll("$1");
    return loose.endsWith("of") || loose.endsWith("ef")
        ? loose.substring(0, loose.length() - 1) + "v"
        : loose;
  }

  /** The end of a longer name, as "van Dyck" is of "Anna van Dyck". */
  boolean isSurnameOf(NameForm full) {
    int from = full.words.size() - words.size();
    return from > 0
        && !PATRONYMIC.contains(full.words.get(from - 1))
        && (suffix.isEmpty() || suffix.equals(full.suffix))
        && loose(full.words.subList(from, full.words.size())).equals(loose(words));
  }

  private static List<String> loose(List<String> words) {
    return words.stream().map(NameForm::loose).toList();
  }

  boolean isNearly(NameForm other) {
    return suffix.equals(other.suffix) && loose(words).equals(loose(other.words));
  }

  boolean sharesSurname(NameForm other) {
    return loose(last()).equals(loose(other.last()));
  }

  /** "George W. Doe" and "George Doe", "George Walker Doe": no middle name gainsays another. */
  boolean agreesInMiddle(NameForm other) {
    boolean isShorter = middle().size() <= other.middle().size();
    List<String> shorter = isShorter ? middle() : other.middle();
    List<String> longer = isShorter ? other.middle() : middle();
    for (int i = 0; i < shorter.size(); i++) {
      if (!isShortFor(longer.get(i), shorter.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShortFor(String one, String two) {
    return one.length() == 1 || two.length() == 1
        ? one.charAt(0) == two.charAt(0)
        : loose(one).equals(loose(two));
  }

  /** "J." or "J.K." for the given name of another. */
  boolean abbreviatesGiven(NameForm other) {
    return first().length() == 1
        && other.first().length() > 1
        && first().charAt(0) == other.first().charAt(0);
  }

  @Override
  public String toString() {
    return String.join(" ", words) + (suffix.isEmpty() ? "" : " " + suffix);
  }
}
