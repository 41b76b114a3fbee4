package io.github.newsgraph.evaluation;

import io.github.newsgraph.evaluation.GoldFact.Alternative;
import io.github.newsgraph.query.NamedQuery;
import io.github.newsgraph.query.QueryRunner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of the articles, in which facts are looked up for people to read. */
final class Passages {
  private static final NamedQuery ALL =
      NamedQuery.parse(
          "passages",
          """
          SELECT ?doc ?text {
            GRAPH ?g { ?passage a ng:Passage ; ng:text ?text ; nif:beginIndex ?begin .
                       ?g dct:identifier ?doc }
          } ORDER BY ?doc ?begin
          """);

  private final Map<String, List<String>> byArticle;

  Passages(Map<String, List<String>> byArticle) {
    this.byArticle = Map.copyOf(byArticle);
  }

  static Passages of(QueryRunner graph) {
    Map<String, List<String>> byArticle = new HashMap<>();
    for (Map<String, String> row : graph.rows(ALL, Map.of())) {
      byArticle.computeIfAbsent(row.get("doc"), d -> new ArrayList<>()).add(row.get("text"));
    }
    return new Passages(byArticle);
  }

  /**
   * The sentence that has the fact's quote in it, or of a fact without one the first that has words
   * for both ends and the relation, or at least for both ends; the quote itself if none has.
   */
  String of(GoldFact fact) {
    List<String> sentences = byArticle.getOrDefault(fact.article(), List.of());
    if (!fact.quote().isEmpty()) {
      List<String> quote = Folding.words(fact.quote());
      return sentences.stream()
          .filter(s -> has(Folding.words(s), quote))
          .findFirst()
          .orElse(fact.quote());
    }
    return sentences.stream()
        .filter(s -> names(s, fact, true))
        .findFirst()
        .or(() -> sentences.stream().filter(s -> names(s, fact, false)).findFirst())
        .orElse("");
  }

  private static boolean names(String sentence, GoldFact fact, boolean relation) {
    List<String> words = Folding.bases(sentence);
    for (Alternative way : fact.alternatives()) {
      if (hasOne(words, way.subject().accepted())
          && hasOne(words, way.object().accepted())
          && (!relation || hasOne(words, way.relations()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOne(List<String> words, List<String> phrases) {
    return phrases.stream().anyMatch(p -> has(words, Folding.bases(p)));
  }

  private static boolean has(List<String> words, List<String> part) {
    return !part.isEmpty() && Collections.indexOfSubList(words, part) >= 0;
  }
}
