package io.github.newsgraph.entity;

import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.Confidence;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Status;
import java.util.List;
import java.util.Optional;

/** Asks for the entity of a phrase as a claim does. */
final class Labelling {
  private Labelling() {}

  static LocalEntity of(DocumentEntities entities, Phrase phrase) {
    Argument argument = new Argument.Mentioned(phrase);
    ArticleEntities linked = entities.link(List.of(about(argument)));
    return linked.entities().get(linked.arguments().get(argument));
  }

  static Claim about(Argument argument) {
    return new Claim(
        0,
        argument,
        new Claim.Relation("supports", "supports", false),
        new Argument.Constant("plan"),
        List.of(),
        Status.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        "supports",
        "test",
        new Confidence(List.of()));
  }
}
