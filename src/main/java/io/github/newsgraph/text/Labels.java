package io.github.newsgraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the network's numbers mean; a number is an index into its list.
 *
 * @param upos universal tags
 * @param xpos Penn tags
 * @param relations of dependency trees
 * @param names tags of words in and outside of names
 */
record Labels(List<String> upos, List<String> xpos, List<String> relations, List<NameTag> names) {
  private static final String FILE = "labels.txt";

  /** Reads the lists: a line each, its name first. */
  static Labels load() throws IOException {
    try {
      return of(Resources.lines(FILE));
    } catch (IOException e) {
      throw new IOException("the language model's " + FILE + ": " + e.getMessage(), e);
    }
  }

  /**
   * The lists that some lines hold.
   *
   * @throws IOException if one is missing or has a tag of names that nobody knows
   */
  static Labels of(List<String> lines) throws IOException {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split(" "));
      lists.put(fields.get(0), fields.subList(1, fields.size()));
    }
    List<NameTag> names = new ArrayList<>();
    for (String label : list(lists, "ner")) {
      names.add(NameTag.of(label));
    }
    return new Labels(
        list(lists, "upos"), list(lists, "xpos"), list(lists, "deprel"), List.copyOf(names));
  }

  private static List<String> list(Map<String, List<String>> lists, String name)
      throws IOException {
    List<String> labels = lists.get(name);
    if (labels == null || labels.isEmpty()) {
      throw new IOException("there are no labels '" + name + "'");
    }
    return labels;
  }
}
