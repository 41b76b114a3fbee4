package io.github.newsgraph.build;

import io.github.newsgraph.claim.Derivation;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.text.Document;
import java.util.List;

/**
 * How a text was understood, step by step.
 *
 * @param document the article and its sentences, with their trees as the frames see them
 * @param derivations its frames in the order of the text, and what became of each
 * @param entities who is who in it
 */
public record Reading(Document document, List<Derivation> derivations, ArticleEntities entities) {
  public Reading {
    derivations = List.copyOf(derivations);
  }

  /** The frames of one sentence. */
  public List<Derivation> ofSentence(int sentence) {
    return derivations.stream().filter(d -> d.frame().phrase().sentence() == sentence).toList();
  }
}
