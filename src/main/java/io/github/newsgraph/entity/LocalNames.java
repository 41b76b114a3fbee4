package io.github.newsgraph.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Local names of IRIs: readable, and safe in every syntax of RDF. */
final class LocalNames {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}_]+");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.\\-]");
  private static final Pattern ENDS = Pattern.compile("^[._\\-]+|[._\\-]+$|(?<=_)_+");

  private LocalNames() {}

  /** The label with underscores for spaces and without what an IRI may not contain. */
  static String of(String label) {
    String name = Normalizer.normalize(label, Normalizer.Form.NFC).strip();
    name = SPACES.matcher(name).replaceAll("_");
    name = UNSAFE.matcher(name).replaceAll("");
    name = ENDS.matcher(name).replaceAll("");
    return name.isEmpty() ? "unnamed" : name;
  }
}
