package io.github.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;

/**
 * A claim as one state of a graph has it, so that it can be compared with another state, whatever
 * the bases of their IRIs.
 *
 * @param id what its IRI ends with
 * @param triple what is claimed, in the IRIs of its store
 * @param said values of properties by their names: status, subject, speaker, ...
 */
record KnownClaim(String id, Triple triple, SortedMap<String, String> said) {
  /** The properties that another state has otherwise, with both values. */
  String changesTo(KnownClaim other) {
    TreeSet<String> names = new TreeSet<>(said.keySet());
    names.addAll(other.said.keySet());
    List<String> changes = new ArrayList<>();
    for (String name : names) {
      String before = said.getOrDefault(name, "none");
      String after = other.said.getOrDefault(name, "none");
      if (!before.equals(after)) {
        changes.add(name + " " + before + " -> " + after);
      }
    }
    return String.join("; ", changes);
  }

  /** Its status, and whose words it is. */
  String standing() {
    String status = said.getOrDefault("status", "");
    return said.containsKey("saidBy") ? status + ", said by " + said.get("saidBy") : status;
  }

  static SortedMap<String, String> joined(SortedMap<String, TreeSet<String>> values) {
    SortedMap<String, String> joined = new TreeMap<>();
    values.forEach((name, all) -> joined.put(name, String.join(" and ", all)));
    return joined;
  }
}
