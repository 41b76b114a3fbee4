package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells when a capital or a seat of government stands for its country or body: "Washington signed"
 * does, "in Washington" does not. Without a sign of it, a city is a city.
 */
final class Seats {
  private static final Set<String> BESIDE = Set.of("appos", "nmod:desc");

  private final Syntax syntax;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Set<String> mentioned;

  /**
   * @param names all names of the article
   */
  Seats(Syntax syntax, Gazetteer gazetteer, Lexicon lexicon, Collection<Found> names) {
    this.syntax = syntax;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.mentioned =
        names.stream()
            .flatMap(n -> n.entry().stream())
            .map(Gazetteer.Entry::id)
            .collect(Collectors.toSet());
  }

  /** What a mention's surroundings say of a capital or seat. */
  enum Sense {
    GOVERNMENT,
    PLACE,
    OPEN
  }

  /** The country or body for which a capital or seat may stand. */
  Optional<Gazetteer.Entry> country(Found name) {
    return name.entry()
        .filter(e -> !name.demonym())
        .flatMap(this::represented)
        .flatMap(gazetteer::byId)
        .filter(e -> e.type() == EntityType.COUNTRY || e.type() == EntityType.ORGANIZATION);
  }

  /**
   * "Brussels" is the European Union's, but Belgium's in an article that speaks of Belgium only.
   */
  private Optional<String> represented(Gazetteer.Entry entry) {
    Optional<String> capital = entry.capitalOf();
    boolean body = entry.seatOf().filter(mentioned::contains).isPresent();
    boolean country = capital.filter(mentioned::contains).isPresent();
    return country && !body ? capital : entry.seatOf().or(() -> capital);
  }

  Sense sense(Found name) {
    Gazetteer.Entry entry = name.entry().orElseThrow();
    boolean seat = entry.seatOf().isPresent() && !entry.kindNouns().contains("city");
    At head = name.head();
    At first = syntax.firstConjunct(head);
    Optional<At> governor = syntax.head(first);
    if (governor.isEmpty() || isCalledPlace(head)) {
      return Sense.PLACE;
    }
    if (syntax.isPossessor(head)) {
      return owns(governor.get()) ? Sense.GOVERNMENT : Sense.PLACE;
    }
    Optional<String> preposition = syntax.preposition(first);
    if (preposition.isPresent()) {
      return behind(preposition.get(), governor.get(), seat);
    }
    return switch (syntax.relation(first)) {
      case "nsubj" -> subject(first, governor.get());
      case "obj", "iobj" -> object(first, governor.get(), seat);
      case "compound", "flat", "obl", "nmod" -> before(first, governor.get(), seat);
      default -> Sense.PLACE;
    };
  }

  /** "Cairo, a city of ten million" */
  private boolean isCalledPlace(At head) {
    return syntax.children(head).stream()
        .anyMatch(c -> BESIDE.contains(syntax.fullRelation(c)) && isPlace(c));
  }

  private boolean isPlace(At noun) {
    return lexicon.is(syntax.lemma(noun), "place", "facility", "urban", "site");
  }

  private Sense behind(String preposition, At governor, boolean seat) {
    String lemma = syntax.lemma(governor);
    boolean befalls = lexicon.is(lemma, "befalling") && !lexicon.is(lemma, "treating");
    if (!befalls && isDealtWith(preposition, governor)) {
      return Sense.GOVERNMENT;
    }
    boolean path = lexicon.is(preposition, "locative") || lexicon.is(preposition, "path");
    if (path || befalls || preposition.equals("of") && isPlace(governor)) {
      return Sense.PLACE;
    }
    return seat ? Sense.GOVERNMENT : argument(governor);
  }

  private Sense argument(At governor) {
    return syntax.isVerb(governor) ? Sense.OPEN : Sense.PLACE;
  }

  private boolean isDealtWith(String preposition, At governor) {
    String lemma = syntax.lemma(governor);
    boolean motion = lexicon.is(lemma, "motion");
    boolean dealing = lexicon.is(lemma, "dealing", "treating");
    return switch (preposition) {
      case "according" -> true; // "according to"
      case "with" -> !lexicon.is(lemma, "joining");
      case "against", "by", "for", "towards", "toward", "between" -> !motion && !isPlace(governor);
      case "to" -> dealing || !motion && lexicon.is(lemma, "giving");
      case "of" -> lexicon.is(lemma, "person", "dealing", "treating", "deed") && !isPlace(governor);
      case "on", "over" -> dealing;
      case "from" -> dealing || lexicon.is(lemma, "giving", "acquiring", "envoy");
      default -> false;
    };
  }

  private Sense subject(At subject, At predicate) {
    String form = syntax.form(predicate).toLowerCase(Locale.ROOT);
    String lemma = syntax.lemma(predicate);
    boolean agentive = lexicon.is(form, "agentive") || lexicon.is(lemma, "treating");
    if (!syntax.isVerb(predicate) || syntax.child(predicate, "cop").isPresent()) {
      return agentive || means(predicate)
          ? Sense.GOVERNMENT
          : isPlace(predicate) ? Sense.PLACE : Sense.OPEN;
    }
    // "Moscow was bombed" is about the city, "Moscow was urged" is not.
    if (syntax.is(subject, "nsubj:pass")) {
      return agentive || lexicon.is(lemma, "dealing") ? Sense.GOVERNMENT : Sense.PLACE;
    }
    return happens(predicate) ? Sense.PLACE : Sense.GOVERNMENT;
  }

  /** "unlikely to approve" */
  private boolean means(At adjective) {
    return syntax.token(adjective).upos().equals("ADJ")
        && syntax.child(adjective, "xcomp").filter(v -> !happens(v)).isPresent();
  }

  /** "Paris will host the games", "Jakarta is sinking", "Cairo has two airports" */
  private boolean happens(At verb) {
    String lemma = syntax.lemma(verb);
    boolean has =
        lemma.equals("have") && syntax.children(verb, "obj").stream().anyMatch(this::isPlace);
    return has || lexicon.is(lemma, "staging");
  }

  private Sense object(At object, At verb, boolean seat) {
    String lemma = syntax.lemma(verb);
    // "forced Moscow to withdraw": what is then to act
    boolean acts = syntax.child(verb, "xcomp").filter(syntax::isVerb).isPresent();
    if (lexicon.is(lemma, "dealing", "treating") || acts || syntax.is(object, "iobj")) {
      return Sense.GOVERNMENT;
    }
    if (lexicon.is(lemma, "befalling", "motion")) {
      return Sense.PLACE;
    }
    return seat ? Sense.GOVERNMENT : Sense.OPEN;
  }

  /** "Kyiv supporters", "Moscow-backed", "Downing Street sources", "the Berlin marathon" */
  private Sense before(At name, At governor, boolean seat) {
    if (syntax.isVerb(governor) && syntax.is(name, "flat") && name.token() < governor.token()) {
      return subject(name, governor); // a tree in doubt
    }
    String lemma = syntax.lemma(governor);
    boolean backed = lexicon.is(lemma, "dealing", "governing") && !isPlace(governor);
    if (backed || seat && !isPlace(governor)) {
      return Sense.GOVERNMENT;
    }
    return syntax.relation(name).equals("obl") ? argument(governor) : Sense.PLACE;
  }

  /** "Washington's commitment" is a government's, "Washington's streets" are the city's. */
  private boolean owns(At owned) {
    return !isPlace(owned) && !lexicon.is(syntax.lemma(owned), "time");
  }
}
