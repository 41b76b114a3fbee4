package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.frame.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * Something that a sentence says, before it is known which entities it is about.
 *
 * @param sentence index of the sentence
 * @param subject who or what it is about
 * @param relation the relation
 * @param object the other end
 * @param roles further arguments in the order of the text
 * @param status how firmly it is said
 * @param speaker whose words they are, if not the article's own
 * @param time when
 * @param trigger the words of the text that express the relation
 * @param rule the rule that made it: name of the stanza, and where it stands
 * @param confidence how far it is to be trusted, and why
 */
public record Claim(
    int sentence,
    Argument subject,
    Relation relation,
    Argument object,
    List<Role> roles,
    Status status,
    Optional<Phrase> speaker,
    Optional<TimeExpression> time,
    String trigger,
    String rule,
    Confidence confidence) {
  public Claim {
    roles = List.copyOf(roles);
  }

  /**
   * A relation of the ontology, or an open one that is named by the words of the text.
   *
   * @param name local name: {@code sends}, or {@code drop_out_of} for an open relation
   * @param label as people read it: "sends", "drop out of"
   * @param open whether it is an open relation
   */
  public record Relation(String name, String label, boolean open) {}

  /**
   * A further argument.
   *
   * @param name of the ontology's roles: recipient, place, topic, ...
   * @param value what fills it
   */
  public record Role(String name, Argument value) {}
}
