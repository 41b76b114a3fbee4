package io.github.newsgraph.entity;

import java.text.Normalizer;

/** Local names of IRIs: readable, and safe in every syntax of RDF. */
final class LocalNames {
  private LocalNames() {}

  /** The label with underscores for spaces and without what an IRI may not contain. */
  static String of(String label) {
    String name =
        Normalizer.normalize(label, Normalizer.Form.NFC)
            .strip()
            .replaceAll("[\\s\\p{Z}]+", "_")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_.\\-]", "")
            .replaceAll("_+", "_")
            .replaceAll("^[._\\-]+|[._\\-]+$", "");
    return name.isEmpty() ? "unnamed" : name;
  }
}
