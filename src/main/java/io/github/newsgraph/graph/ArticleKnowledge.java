package io.github.newsgraph.graph;

import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.text.Document;
import java.util.List;

/**
 * All that is known of one article, before identity across articles is decided.
 *
 * @param document the article and its sentences
 * @param claims what it says
 * @param entities who is who in it
 */
public record ArticleKnowledge(Document document, List<Claim> claims, ArticleEntities entities) {
  public ArticleKnowledge {
    claims = List.copyOf(claims);
  }
}
