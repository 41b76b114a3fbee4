package io.github.newsgraph.query;

import java.util.List;
import java.util.Map;

/**
 * A graph at a glance.
 *
 * @param articles how many there are
 * @param claims how many there are of each status, local names such as {@code Planned}; most first
 * @param entities how many there are of each class, local names such as {@code Person}; most first
 * @param facts how many different facts articles state in their own voice
 * @param highlights some of the most telling facts
 */
public record GraphSummary(
    int articles,
    Map<String, Integer> claims,
    Map<String, Integer> entities,
    int facts,
    List<Highlight> highlights) {
  public GraphSummary {
    highlights = List.copyOf(highlights);
  }

  /**
   * A fact with where it comes from.
   *
   * @param fact in words
   * @param articles ids of the articles that state it, in order
   * @param sentence one that states it
   * @param trigger the words of the sentence that express the relation
   * @param source id of the article in which that stands
   */
  public record Highlight(
      String fact, List<String> articles, String sentence, String trigger, String source) {
    public Highlight {
      articles = List.copyOf(articles);
    }
  }
}
