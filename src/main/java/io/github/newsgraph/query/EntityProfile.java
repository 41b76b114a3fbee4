package io.github.newsgraph.query;

import java.util.List;
import java.util.Optional;

/**
 * Who an entity is to the graph, and why.
 *
 * @param iri the entity
 * @param id local name of the IRI
 * @param label its preferred name
 * @param type local name of its class
 * @param names its other names
 * @param sameAs IRIs of the same thing elsewhere
 * @param formerIds local names of IRIs that lead to it
 * @param claims how many claims it is in, in any part, rejected ones aside
 * @param offices which it holds, held or shall hold, a line each
 * @param articles where it is mentioned
 */
public record EntityProfile(
    String iri,
    String id,
    String label,
    String type,
    List<String> names,
    List<String> sameAs,
    List<String> formerIds,
    int claims,
    List<String> offices,
    List<InArticle> articles) {
  public EntityProfile {
    names = List.copyOf(names);
    sameAs = List.copyOf(sameAs);
    formerIds = List.copyOf(formerIds);
    offices = List.copyOf(offices);
    articles = List.copyOf(articles);
  }

  /** How often it is mentioned. */
  public int mentions() {
    return articles.stream().mapToInt(a -> a.mentions().size()).sum();
  }

  /**
   * What an article has of it.
   *
   * @param article id of the article
   * @param joined what the article knows it as, with the reason why that is this entity
   * @param mentions in the order of the text
   */
  public record InArticle(String article, List<Joined> joined, List<Mention> mentions) {
    public InArticle {
      joined = List.copyOf(joined);
      mentions = List.copyOf(mentions);
    }
  }

  /** A name that an article has for it, and why the bearer is this entity. */
  public record Joined(String name, String reason) {}

  /**
   * A mention.
   *
   * @param begin in code points
   * @param end in code points
   * @param kind name, nominal or pronoun
   * @param pass what linked it in its article
   * @param decided the entry of the curation log that says so, if one does
   */
  public record Mention(
      int begin, int end, String words, String kind, String pass, Optional<String> decided) {}
}
