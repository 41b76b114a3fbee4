package io.github.newsgraph.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the network's numbers mean; a number is an index into its list.
 *
 * @param upos universal tags
 * @param xpos Penn tags
 * @param relations of dependency trees
 */
record Labels(List<String> upos, List<String> xpos, List<String> relations) {
  private static final String FILE = "labels.txt";

  /** Reads the lists: a line each, its name first. */
  static Labels load() throws IOException {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : Resources.lines(FILE)) {
      List<String> fields = List.of(line.split(" "));
      lists.put(fields.get(0), fields.subList(1, fields.size()));
    }
    if (!NameTag.LABELS.equals(lists.get("ner"))) {
      throw new IOException(FILE + ": unexpected name tags " + lists.get("ner"));
    }
    return new Labels(lists.get("upos"), lists.get("xpos"), lists.get("deprel"));
  }
}
