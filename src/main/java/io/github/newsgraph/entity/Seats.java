package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells when a capital or a seat of government stands for its country: "Washington signed" does,
 * "in Washington" does not. Without a sign of it, a city is a city.
 */
final class Seats {
  private final Syntax syntax;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Seats(Syntax syntax, Gazetteer gazetteer, Lexicon lexicon) {
    this.syntax = syntax;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** What a mention's surroundings say of a capital or seat. */
  enum Sense {
    GOVERNMENT,
    PLACE,
    OPEN
  }

  /** The country for which a capital or seat may stand. */
  Optional<Gazetteer.Entry> country(Found name) {
    Optional<Gazetteer.Entry> entry = name.entry().filter(e -> !name.demonym());
    return entry
        .flatMap(e -> e.capitalOf().or(e::seatOf))
        .flatMap(gazetteer::byId)
        .filter(e -> e.type() == EntityType.COUNTRY || e.type() == EntityType.ORGANIZATION);
  }

  Sense sense(Found name) {
    boolean seat = name.entry().orElseThrow().seatOf().isPresent();
    if (actsAsGovernment(name.head(), seat)) {
      return Sense.GOVERNMENT;
    }
    At first = syntax.firstConjunct(name.head());
    boolean located = syntax.preposition(first).filter(p -> lexicon.is(p, "locative")).isPresent();
    boolean argument = syntax.predicateOf(first).isPresent();
    return located || !argument || syntax.is(first, "nsubj:pass") ? Sense.PLACE : Sense.OPEN;
  }

  private boolean actsAsGovernment(At head, boolean seat) {
    At first = syntax.firstConjunct(head);
    Optional<String> preposition = syntax.preposition(first);
    Optional<At> governor = syntax.head(first);
    if (governor.isEmpty()) {
      return false;
    }
    if (syntax.isPossessor(head)) {
      return owns(governor.get());
    }
    if (preposition.isPresent()) {
      return !seat && isDealtWith(preposition.get(), governor.get())
          || seat && !lexicon.is(preposition.get(), "locative");
    }
    return switch (syntax.relation(first)) {
      case "nsubj" -> acts(governor.get()) && !suffers(first, governor.get());
      case "obj" -> seat || lexicon.is(syntax.lemma(governor.get()), "dealing");
      case "compound", "obl" -> seat || isBacked(governor.get());
      case "nmod" -> seat;
      default -> false;
    };
  }

  /** A verb, or an adjective such as "ready". */
  private boolean acts(At predicate) {
    boolean verb = syntax.isVerb(predicate) && syntax.child(predicate, "cop").isEmpty();
    return verb || lexicon.is(syntax.form(predicate).toLowerCase(Locale.ROOT), "agentive");
  }

  /** "Kyiv supporters", "Moscow-backed" */
  private boolean isBacked(At governor) {
    String lemma = syntax.lemma(governor);
    return lexicon.is(lemma, "dealing") && !lexicon.is(lemma, "urban");
  }

  /** "Moscow was bombed" is about the city, "Moscow was urged" is not. */
  private boolean suffers(At subject, At verb) {
    return syntax.is(subject, "nsubj:pass")
        && !lexicon.is(syntax.form(verb).toLowerCase(Locale.ROOT), "agentive")
        && !lexicon.is(syntax.lemma(verb), "dealing");
  }

  /** "Washington's commitment" is a government's, "Washington's streets" are the city's. */
  private boolean owns(At owned) {
    String lemma = syntax.lemma(owned);
    return !lexicon.is(lemma, "place")
        && !lexicon.is(lemma, "facility")
        && !lexicon.is(lemma, "urban")
        && !lexicon.is(lemma, "time");
  }

  private boolean isDealtWith(String preposition, At governor) {
    String lemma = syntax.lemma(governor);
    boolean motion = lexicon.is(lemma, "motion");
    return switch (preposition) {
      case "with", "against", "between", "by", "for", "towards", "toward" -> !motion;
      case "to" -> !motion && lexicon.is(lemma, "dealing", "giving");
      case "of" -> lexicon.is(lemma, "person", "dealing");
      case "on" -> lexicon.is(lemma, "dealing");
      case "from" -> lexicon.is(lemma, "dealing", "giving");
      default -> false;
    };
  }
}
