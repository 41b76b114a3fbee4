package io.github.newsgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of common words, such as offices ("president") and collectives ("alliance"), read from
 * {@code ontology/lexicon.txt} (nouns), {@code ontology/people.txt} (fields of life), {@code
 * ontology/predicates.txt} (what governs clauses), {@code ontology/events.txt} (what rules speak
 * of) and {@code ontology/given-names.txt}: a line {@code [class]}, then its base forms, separated
 * by commas; {@code @class} stands for the words of a class above; {@code #} begins a comment.
 */
public final class Lexicon {
  private static final List<String> RESOURCES =
      List.of(
          "/ontology/lexicon.txt",
          "/ontology/people.txt",
          "/ontology/predicates.txt",
          "/ontology/events.txt",
          "/ontology/given-names.txt");

  private final Map<String, Set<String>> classes;

  private Lexicon(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** The lexicon that comes with the program. */
  public static Lexicon load() {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (String resource : RESOURCES) {
      try (InputStream in = Lexicon.class.getResourceAsStream(resource);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        read(lines, classes);
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
    return new Lexicon(classes);
  }

  static Lexicon read(BufferedReader lines) throws IOException {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    read(lines, classes);
    return new Lexicon(classes);
  }

  private static void read(BufferedReader lines, Map<String, Set<String>> classes)
      throws IOException {
    Set<String> current = new LinkedHashSet<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String entry = line.replaceFirst("#.*", "").strip();
      if (entry.startsWith("[")) {
        String name = entry.substring(1, entry.length() - 1);
        current = classes.computeIfAbsent(name, k -> new LinkedHashSet<>());
      } else {
        for (String word : entry.split("\\s*,\\s*")) {
          if (word.startsWith("@")) {
            current.addAll(known(word.substring(1), classes));
          } else if (!word.isEmpty()) {
            current.add(word);
          }
        }
      }
    }
  }

  private static List<String> known(String name, Map<String, Set<String>> classes) {
    if (!classes.containsKey(name)) {
      throw new IllegalStateException("the lexicon has no class [" + name + "] above @" + name);
    }
    return List.copyOf(classes.get(name));
  }

  /**
   * Whether a base form belongs to one of some classes; no word belongs to a class that there is
   * not.
   */
  public boolean is(String lemma, String... wordClasses) {
    for (String wordClass : wordClasses) {
      if (classes.getOrDefault(wordClass, Set.of()).contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** The names of all classes. */
  public Set<String> classes() {
    return Collections.unmodifiableSet(classes.keySet());
  }

  /** All words of a class. */
  public Set<String> all(String wordClass) {
    return Collections.unmodifiableSet(classes.getOrDefault(wordClass, Set.of()));
  }
}
