package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Links descriptions to names: "the Dutch leader", "the alliance", "the former president". */
final class Descriptions {
  private static final Set<String> GENERIC_BODIES =
      Set.of("organization", "organisation", "group", "company", "firm", "agency", "corporation");
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");
  private static final int NEAR = 2;

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Offices offices;
  private final Roles roles;
  private final Salience salience;
  private final NameEvidence evidence;
  private final Nouns nouns;
  private final Labels labels;

  Descriptions(
      Syntax syntax,
      Lexicon lexicon,
      Discourse discourse,
      Offices offices,
      Roles roles,
      Salience salience,
      NameEvidence evidence,
      Nouns nouns,
      Labels labels) {
    this.labels = labels;
    this.nouns = nouns;
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.offices = offices;
    this.roles = roles;
    this.salience = salience;
    this.evidence = evidence;
  }

  /** The named thing that a noun phrase means, if that is sound. */
  Optional<Chain> antecedent(Found nominal) {
    At head = nominal.head();
    boolean counted = !syntax.children(head, "nummod").isEmpty();
    if (syntax.isPlural(head) || syntax.isPredicate(head) || syntax.isIndefinite(head) || counted) {
      return Optional.empty();
    }
    Optional<Chain> same = sameWords(head);
    if (same.isPresent()) {
      return same;
    }
    if (offices.isOffice(head)) {
      return holder(head);
    }
    if (!hasArticle(head) || isDescribedFurther(head)) {
      return Optional.empty();
    }
    if (nouns.isPerson(head)) {
      return person(head);
    }
    return body(head);
  }

  /** "the Indonesian navy": what is a name elsewhere, capitals apart. */
  private Optional<Chain> sameWords(At head) {
    String label = Names.fold(labels.of(head));
    return label.contains(" ")
        ? discourse.chains().stream()
            .filter(c -> c.names().keySet().stream().anyMatch(n -> Names.fold(n).equals(label)))
            .findFirst()
        : Optional.empty();
  }

  private boolean hasArticle(At head) {
    return syntax.children(head, "det").stream()
        .anyMatch(d -> Set.of("the", "this", "that").contains(syntax.lemma(d)));
  }

  /**
   * A relative clause, a complement or a name before it makes a description mean something else.
   */
  private boolean isDescribedFurther(At head) {
    boolean behind =
        syntax.children(head, "acl", "nmod").stream()
            .anyMatch(c -> c.token() > head.token() && !isParticiple(c));
    boolean before =
        syntax.children(head, "amod", "compound").stream()
            .anyMatch(c -> discourse.at(c).isPresent());
    return behind || before;
  }

  /** "the president returning to the city" tells what the president does, not which it is. */
  private boolean isParticiple(At clause) {
    return syntax.is(clause, "acl") && syntax.token(clause).xpos().equals("VBG");
  }

  private Optional<Chain> holder(At head) {
    Role said = roles.role(head);
    boolean owned = offices.owner(head).isPresent();
    boolean bare = !syntax.isDefinite(head) && !syntax.isSubject(head);
    if (bare || owned && said.owner().isEmpty() || !owned && !hasArticle(head)) {
      return Optional.empty();
    }
    Optional<Chain> known = best(head, c -> c.roles().stream().anyMatch(r -> fits(said, r)));
    if (known.isPresent() || owned) {
      return known;
    }
    return isDescribedFurther(head)
        ? Optional.empty()
        : only(head, c -> c.roles().isEmpty() && agrees(c, head));
  }

  /** Whether a description may mean the holder of an office that the text has named. */
  private boolean fits(Role said, Role held) {
    boolean sameOwner = said.owner().isEmpty() || said.owner().equals(held.owner());
    boolean sameOffice = said.office().equals(held.office());
    boolean anyLeader =
        said.owner().isPresent() && isPlainLeader(said.office()) && roles.leads(held);
    return sameOwner && (sameOffice || anyLeader) && (!said.former() || held.former());
  }

  private static boolean isPlainLeader(String office) {
    return Set.of("leader", "chief", "head", "boss", "ruler").contains(office);
  }

  private boolean agrees(Chain chain, At noun) {
    return evidence.genderOf(syntax.lemma(noun)).agreesWith(chain.gender());
  }

  /** "the politician": who was just spoken of, if that is clear. */
  private Optional<Chain> person(At head) {
    if (!syntax.isSubject(head) && !syntax.isPossessor(head)) {
      return Optional.empty();
    }
    Predicate<Chain> fit = c -> c.isA(EntityType.PERSON) && agrees(c, head);
    return nouns.isInhabitant(head)
        ? clear(head, fit.and(c -> mayComeFrom(c, syntax.form(head))))
        : clear(head, fit);
  }

  /** Whether no office of a person belongs to another country than a word such as "Dutchman". */
  private boolean mayComeFrom(Chain person, String demonym) {
    Optional<Gazetteer.Entry> country = nouns.countryOf(demonym);
    return person.roles().stream()
        .flatMap(r -> r.owner().stream())
        .filter(c -> c.isA(EntityType.COUNTRY))
        .allMatch(c -> c.entry().equals(country));
  }

  private Optional<Chain> body(At head) {
    String lemma = syntax.lemma(head);
    Optional<Chain> byKind =
        best(head, c -> c.entry().filter(e -> e.kindNouns().contains(lemma)).isPresent());
    if (byKind.isPresent() && !lemma.equals("country")) {
      return byKind;
    }
    Optional<Chain> byWord = best(head, c -> c.entry().isEmpty() && endsWith(c, lemma));
    if (byWord.isPresent()) {
      return byWord;
    }
    if (Set.of("country", "nation").contains(lemma)) {
      return clear(head, c -> c.isA(EntityType.COUNTRY));
    }
    if (GENERIC_BODIES.contains(lemma)) {
      return clear(head, c -> c.isA(EntityType.ORGANIZATION) && mayBe(c, lemma));
    }
    return TOWNS.contains(lemma)
        ? clear(head, c -> c.isA(EntityType.PLACE) && mayBe(c, lemma))
        : Optional.empty();
  }

  /** What the gazetteer says a thing is excludes what it does not say. */
  private static boolean mayBe(Chain chain, String lemma) {
    return chain.entry().isEmpty()
        || chain.entry().get().kindNouns().isEmpty()
        || chain.entry().get().kindNouns().contains(lemma);
  }

  private static boolean endsWith(Chain chain, String lemma) {
    return chain.isNamed()
        && !chain.isA(EntityType.PERSON)
        && chain.names().keySet().stream()
            .map(n -> n.replaceFirst("(?<=\\S) (of|for|on) .*", "").toLowerCase(Locale.ROOT))
            .anyMatch(n -> n.endsWith(" " + lemma));
  }

  /** The most salient chain before a place; without one, the one that is mentioned last. */
  private Optional<Chain> best(At place, Predicate<Chain> fit) {
    return discourse.chains().stream()
        .filter(Chain::isNamed)
        .filter(fit)
        .filter(c -> isBefore(c, place))
        .filter(c -> !isBound(c, place))
        .max(
            Comparator.<Chain>comparingDouble(c -> salience.of(c, place))
                .thenComparing(c -> lastBefore(c, place)));
  }

  /** The only chain that fits among those of the sentence and the one before. */
  private Optional<Chain> only(At place, Predicate<Chain> fit) {
    List<Chain> near =
        discourse.chains().stream()
            .filter(c -> c.isNamed() && c.isA(EntityType.PERSON))
            .filter(fit)
            .filter(
                c ->
                    isBefore(c, place) && place.sentence() - lastBefore(c, place).sentence() < NEAR)
            .filter(c -> !isBound(c, place))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** The most salient chain, if it is near and no other comes close. */
  private Optional<Chain> clear(At place, Predicate<Chain> fit) {
    Optional<Chain> best = best(place, fit);
    if (best.isEmpty() || place.sentence() - lastBefore(best.get(), place).sentence() > NEAR) {
      return Optional.empty();
    }
    double first = salience.of(best.get(), place);
    Chain winner = best.get();
    Optional<Chain> second = best(place, fit.and(c -> c != winner));
    boolean clear = second.isEmpty() || salience.of(second.get(), place) * 1.25 < first;
    return clear ? best : Optional.empty();
  }

  private static boolean isBefore(Chain chain, At place) {
    return chain.links().stream().anyMatch(l -> l.mention().head().compareTo(place) < 0);
  }

  private static At lastBefore(Chain chain, At place) {
    return chain.links().stream()
        .map(l -> l.mention().head())
        .filter(h -> h.compareTo(place) < 0)
        .reduce((a, b) -> b)
        .orElse(new At(-1, 0));
  }

  /** Whether a chain is another argument of the same verb, or the phrase's own part. */
  private boolean isBound(Chain chain, At place) {
    Optional<At> verb = syntax.predicateOf(place);
    return chain.links().stream()
        .map(l -> l.mention().head())
        .filter(h -> h.sentence() == place.sentence())
        .anyMatch(
            h ->
                syntax.isBelow(h, place)
                    || syntax.containsClosely(h, place)
                    || verb.isPresent()
                        && (Objects.equals(verb, syntax.predicateOf(h))
                            || syntax.argumentsOf(verb.get()).contains(h)));
  }
}
