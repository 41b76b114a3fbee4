package io.github.newsgraph.evaluation;

import io.github.newsgraph.evaluation.GoldFact.Held;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A claim, as the named query {@code claims} gives it.
 *
 * @param article id of the article
 * @param subjects label of the subject, then its aliases
 * @param relations label of the relation, then the words of the text that express it
 * @param objects label of the object, then its aliases
 * @param roles labels of the further arguments
 * @param held how firmly it is claimed
 * @param sentence the sentence
 */
public record ScoredClaim(
    String article,
    List<String> subjects,
    List<String> relations,
    List<String> objects,
    List<String> roles,
    Held held,
    String sentence) {
  public ScoredClaim {
    subjects = List.copyOf(subjects);
    relations = List.copyOf(relations);
    objects = List.copyOf(objects);
    roles = List.copyOf(roles);
  }

  static ScoredClaim of(Map<String, String> row) {
    return new ScoredClaim(
        row.get("doc"),
        labels(row, "subject", "subjectAliases"),
        labels(row, "predicate", "trigger"),
        labels(row, "object", "objectAliases"),
        parts(row.get("roles")).stream()
            .filter(role -> role.contains("="))
            .map(role -> role.substring(role.indexOf('=') + 1))
            .toList(),
        Held.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
        row.get("sentence"));
  }

  private static List<String> labels(Map<String, String> row, String label, String more) {
    List<String> labels = new ArrayList<>(List.of(row.getOrDefault(label, "")));
    labels.addAll(parts(row.get(more)));
    return labels;
  }

  private static List<String> parts(String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split("\\|")).filter(part -> !part.isEmpty()).toList();
  }

  /** The relation's label. */
  public String relation() {
    return relations.get(0);
  }

  @Override
  public String toString() {
    return subjects.get(0) + " | " + relation() + " | " + objects.get(0);
  }
}
