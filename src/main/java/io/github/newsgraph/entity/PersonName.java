package io.github.newsgraph.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in the form in which names are compared: folded, without suffixes such as "Jr.",
 * and with the ends that transliterations write in several ways made one.
 *
 * @param words given names and surname, in the order of the text
 */
record PersonName(List<String> words) {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.]+");
  private static final Pattern ENDINGS = Pattern.compile("(?<=[a-z]{3})(iy|yy|ij|yj|ii)$");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String name) {
    List<String> words =
        Arrays.stream(SEPARATORS.split(Names.fold(name).replace(",", " ")))
            .filter(w -> !w.isEmpty())
            .toList();
    List<String> plain = words.stream().filter(w -> !SUFFIXES.contains(w)).toList();
    return new PersonName(
        (plain.isEmpty() ? words : plain)
            .stream().map(w -> ENDINGS.matcher(w).replaceFirst("y")).toList());
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** The middle names of one letter. */
  List<String> initials() {
    return isFull()
        ? words.subList(1, words.size() - 1).stream().filter(w -> w.length() == 1).toList()
        : List.of();
  }

  /** First and last name and what lies between, initials left out. */
  String key() {
    List<String> kept = new java.util.ArrayList<>(words);
    kept.removeAll(initials());
    return String.join(" ", kept);
  }

  /** Whether this may be a shorter way to write a full name: its end ("van Dyck"). */
  boolean isSurnameOf(PersonName full) {
    int from = full.words.size() - words.size();
    return from > 0 && full.words.subList(from, full.words.size()).equals(words);
  }

  /** Whether this may be a given name alone. */
  boolean isGivenNameOf(PersonName full) {
    return words.size() == 1 && full.isFull() && full.first().equals(first());
  }

  /** Whether two full names differ only in middle names that one of them leaves out. */
  boolean isVariantOf(PersonName other) {
    return isFull()
        && other.isFull()
        && first().equals(other.first())
        && last().equals(other.last())
        && (middle().isEmpty() || other.middle().isEmpty() || agree(other));
  }

  private List<String> middle() {
    return words.subList(1, words.size() - 1);
  }

  /** "V." agrees with "Vladimirovich". */
  private boolean agree(PersonName other) {
    if (middle().size() != other.middle().size()) {
      return false;
    }
    for (int i = 0; i < middle().size(); i++) {
      String one = middle().get(i);
      String two = other.middle().get(i);
      boolean initial = one.length() == 1 || two.length() == 1;
      if (initial ? one.charAt(0) != two.charAt(0) : !one.equals(two)) {
        return false;
      }
    }
    return true;
  }
}
