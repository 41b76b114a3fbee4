package io.github.newsgraph.entity;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Speakers;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom "I", "we" and "you" mean: who speaks, and whom those speak for. */
final class Participants {
  private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANIZATION, EntityType.COUNTRY);

  /** "we all", "we both": more than those whom the speaker stands for. */
  private static final Set<String> EVERYBODY = Set.of("all", "both", "each", "two", "humans");

  private final Syntax syntax;
  private final Discourse discourse;
  private final Speakers speakers;
  private final Interview interview;
  private final Offices offices;
  private final Roles roles;
  private final Lexicon lexicon;

  Participants(
      Syntax syntax,
      Discourse discourse,
      Speakers speakers,
      Interview interview,
      Offices offices,
      Roles roles,
      Lexicon lexicon) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.speakers = speakers;
    this.interview = interview;
    this.offices = offices;
    this.roles = roles;
    this.lexicon = lexicon;
  }

  /** The person whom "I" means. */
  Optional<Chain> self(At pronoun) {
    return speaker(pronoun).filter(c -> c.isA(EntityType.PERSON));
  }

  private Optional<Chain> speaker(At at) {
    Optional<Phrase> quoted = speakers.quoting(at.sentence(), at.token());
    return quoted.isEmpty()
        ? interview.speaker(syntax.sentence(at))
        : quoted.flatMap(p -> discourse.at(At.headOf(p)));
  }

  /** The person whom "you" means. */
  Optional<Chain> addressee(At pronoun) {
    return interview.addressee(syntax.sentence(pronoun));
  }

  /**
   * What "we" means: the body that speaks, or the one for which a person speaks by office, if there
   * is but one.
   */
  Optional<Chain> group(At pronoun) {
    At next = pronoun.to(pronoun.token() + 1);
    boolean last = next.token() >= syntax.sentence(pronoun).size();
    if (!last && EVERYBODY.contains(syntax.lemma(next))) {
      return Optional.empty();
    }
    Optional<Chain> speaker = speaker(pronoun);
    if (speaker.isPresent()) {
      return BODIES.contains(speaker.get().type()) ? speaker : represented(speaker.get().roles());
    }
    return speakers
        .quoting(pronoun.sentence(), pronoun.token())
        .map(At::headOf)
        .filter(offices::isOffice)
        .flatMap(h -> represented(List.of(roles.role(h))));
  }

  private Optional<Chain> represented(List<Role> held) {
    List<Chain> bodies =
        held.stream()
            .filter(r -> !r.former() && speaksFor(r))
            .flatMap(r -> r.owner().stream())
            .filter(o -> o.isNamed() && BODIES.contains(o.type()))
            .distinct()
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  private boolean speaksFor(Role role) {
    String head = role.office().substring(role.office().lastIndexOf(' ') + 1);
    return roles.leads(role) || lexicon.is(head, "representing");
  }
}
