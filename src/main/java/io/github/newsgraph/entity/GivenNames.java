package io.github.newsgraph.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short and other forms of given names, read from {@code ontology/nicknames.txt}. */
final class GivenNames {
  private static final String RESOURCE = "/ontology/nicknames.txt";

  /** The numbers of the groups of each form. */
  private final Map<String, Set<Integer>> groups = new HashMap<>();

  static GivenNames load() {
    GivenNames names = new GivenNames();
    try (InputStream in = GivenNames.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        for (String form : line.replaceFirst("#.*", "").strip().split("\\s+")) {
          names.groups.computeIfAbsent(form, f -> new HashSet<>()).add(number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return names;
  }

  /** Whether both may be forms of one given name; both in lower case, without accents. */
  boolean mayBeOne(String one, String other) {
    return !Collections.disjoint(
        groups.getOrDefault(one, Set.of()), groups.getOrDefault(other, Set.of()));
  }
}
