package io.github.newsgraph.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Base forms of irregular words, as {@link Folding} takes them. */
final class IrregularForms {
  private static final String FILE = "irregular-forms.txt";

  private IrregularForms() {}

  static Map<String, String> load() {
    Map<String, String> bases = new HashMap<>();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] forms = line.split(" ");
        for (int i = 1; i < forms.length; i++) {
          bases.put(forms[i], forms[0]);
        }
      }
    }
    return Map.copyOf(bases);
  }

  private static List<String> lines() {
    try (InputStream in = IrregularForms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("missing from the program: " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
