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
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.\"()]+");
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
    // "Charles III" has no other name.
    return new PersonName(
        (plain.size() < 2 ? words : plain)
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

  /** Whether two names of two words differ only in which of them comes first: "Xi Jinping". */
  boolean isReverseOf(PersonName other) {
    return words.size() == 2
        && other.words.size() == 2
        && first().equals(other.last())
        && last().equals(other.first());
  }

  /** Whether the other has the same surname and all given names of this in the same order. */
  boolean isPartOf(PersonName other) {
    int next = 0;
    for (String word : other.words) {
      next += next < words.size() && words.get(next).equals(word) ? 1 : 0;
    }
    return isFull()
        && other.isFull()
        && next == words.size()
        && last().equals(other.last())
        && first().length() > 1;
  }

  /** Whether this has the initial of the other's given name in its place: "J. Smith". */
  boolean hasInitialOf(PersonName other) {
    return words.size() == 2
        && other.isFull()
        && first().length() == 1
        && other.first().length() > 1
        && other.first().startsWith(first())
        && last().equals(other.last());
  }

  /** Whether the surnames differ by a slip of the pen, and all given names are the same. */
  boolean isSlipOf(PersonName other) {
    return isFull()
        && words.subList(0, words.size() - 1).equals(other.words.subList(0, other.words.size() - 1))
        && Spelling.isSlip(last(), other.last());
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
