package io.github.newsgraph.entity;

import io.github.newsgraph.claim.Argument;
import java.util.List;
import java.util.Map;

/**
 * Who is who in one article.
 *
 * @param entities by their numbers: {@code entities.get(n).number() == n}
 * @param mentions in the order of the text
 * @param arguments the entity's number for every {@link Argument.Mentioned} and {@link
 *     Argument.Constant} of the article's claims, and for every speaker (wrapped in Mentioned)
 */
public record ArticleEntities(
    List<LocalEntity> entities, List<LinkedMention> mentions, Map<Argument, Integer> arguments) {
  public ArticleEntities {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    arguments = Map.copyOf(arguments);
  }
}
