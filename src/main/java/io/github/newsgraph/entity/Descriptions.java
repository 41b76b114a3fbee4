package io.github.newsgraph.entity;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.text.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Links descriptions to names: "the Dutch leader", "the alliance", "the former president". */
final class Descriptions {
  private static final Set<String> GENERIC_BODIES =
      Set.of("organization", "organisation", "group", "company", "firm", "agency", "corporation");
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");
  private static final Set<String> COUNTRIES = Set.of("country", "nation");
  private static final int NEAR = 2;

  private final Syntax syntax;
  private final KnownAs knownAs;
  private final Discourse discourse;
  private final Offices offices;
  private final Roles roles;
  private final Salience salience;
  private final NameEvidence evidence;
  private final Nouns nouns;
  private final Labels labels;

  Descriptions(
      Syntax syntax,
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
    this.knownAs = new KnownAs(syntax);
    this.discourse = discourse;
    this.offices = offices;
    this.roles = roles;
    this.salience = salience;
    this.evidence = evidence;
  }

  /** The named thing that a noun phrase means, if that is sound. */
  Optional<Chain> antecedent(Found nominal) {
    At head = nominal.head();
    // "three ministers" counts, the age of "the minister, 57," does not
    boolean counted =
        syntax.children(head, "nummod").stream().anyMatch(n -> n.token() < head.token());
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
    if (!hasArticle(head)) {
      return owned(head);
    }
    if (isDescribedFurther(head)) {
      return Optional.empty();
    }
    Optional<Chain> called = sole(head, c -> knownAs.byText(c, head));
    if (called.isPresent()) {
      return called;
    }
    return nouns.isPerson(head) ? person(head) : thing(head);
  }

  /** "his brother" after "his brother, Paul": whom the text has named as such. */
  private Optional<Chain> owned(At head) {
    Optional<Chain> owner = syntax.possessor(head).flatMap(discourse::at);
    return owner.isEmpty()
        ? Optional.empty()
        : sole(head, c -> c != owner.get() && wasCalledOf(c, head, owner.get()));
  }

  private boolean wasCalledOf(Chain chain, At head, Chain owner) {
    return chain.links().stream()
        .map(Chain.Link::mention)
        .filter(m -> m.kind() == LinkedMention.Kind.NOMINAL && m.head().compareTo(head) < 0)
        .filter(m -> syntax.lemma(m.head()).equals(syntax.lemma(head)))
        .anyMatch(m -> ownerOf(m.head()).filter(o -> o == owner).isPresent());
  }

  private Optional<Chain> ownerOf(At noun) {
    return syntax
        .possessor(noun)
        .or(
            () ->
                syntax.children(noun, "nmod").stream()
                    .filter(c -> syntax.preposition(c).filter("of"::equals).isPresent())
                    .findFirst())
        .flatMap(discourse::at);
  }

  /** A body or place of the noun's kind, or the clearest of what such nouns are said of. */
  private Optional<Chain> thing(At head) {
    String lemma = syntax.lemma(head);
    if (COUNTRIES.contains(lemma)) {
      return clear(head, c -> c.isA(EntityType.COUNTRY));
    }
    Optional<Chain> known =
        best(head, c -> KnownAs.byGazetteer(c, lemma))
            .or(() -> sole(head, c -> KnownAs.byName(c, lemma)));
    if (known.isPresent()) {
      return known;
    }
    if (GENERIC_BODIES.contains(lemma)) {
      return clear(head, c -> c.isA(EntityType.ORGANIZATION) && !KnownAs.otherwise(c, lemma));
    }
    return TOWNS.contains(lemma)
        ? clear(head, c -> c.isA(EntityType.PLACE) && !KnownAs.otherwise(c, lemma))
        : Optional.empty();
  }

  /** The one named thing before a place that fits. */
  private Optional<Chain> sole(At place, Predicate<Chain> fit) {
    List<Chain> found =
        discourse.chains().stream()
            .filter(c -> c.isNamed() && isBefore(c, place) && fit.test(c))
            .filter(c -> !isBound(c, place))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "the politician": who was just spoken of, if that is clear. */
  private Optional<Chain> person(At head) {
    boolean acts = syntax.isSubject(head) || syntax.isPossessor(head);
    Predicate<Chain> fit = c -> c.isA(EntityType.PERSON) && mayBe(c, head);
    return acts ? clear(head, fit).or(() -> continued(head, fit)) : Optional.empty();
  }

  /** "Lind won the vote after a rival withdrew. The politician ...": who acted goes on acting. */
  private Optional<Chain> continued(At head, Predicate<Chain> fit) {
    return isMainSubject(head)
        ? discourse.chains().stream()
            .filter(c -> c.isNamed() && fit.test(c))
            .filter(c -> isMainSubjectBefore(c, head))
            .findFirst()
        : Optional.empty();
  }

  private boolean isMainSubjectBefore(Chain chain, At place) {
    return chain.links().stream()
        .map(l -> l.mention().head())
        .anyMatch(h -> h.sentence() == place.sentence() - 1 && isMainSubject(h));
  }

  private boolean isMainSubject(At noun) {
    return syntax.relation(noun).equals("nsubj")
        && syntax.head(noun).filter(v -> syntax.relation(v).equals("root")).isPresent();
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
    if (evidence.isAddressed(head)) {
      return sole(c -> holds(c, said.office()));
    }
    if (said.owner().isPresent() && isHeadline(head)) {
      return sole(c -> c.roles().stream().anyMatch(r -> fits(said, r) && !r.future()));
    }
    boolean bare = !syntax.isDefinite(head) && !syntax.isSubject(head);
    if (bare || owned && said.owner().isEmpty() || !owned && !hasArticle(head)) {
      return Optional.empty();
    }
    Optional<Chain> known =
        best(head, c -> c.roles().stream().anyMatch(r -> fits(said, r) && !r.future()))
            .filter(c -> !said.future())
            .or(() -> successor(head, said));
    if (known.isPresent() || owned) {
      return known;
    }
    return isDescribedFurther(head)
        ? Optional.empty()
        : only(head, c -> c.roles().isEmpty() && agrees(c, head));
  }

  /** "Mr. Speaker": whom the article gives the office, whosever it is. */
  private static boolean holds(Chain chain, String office) {
    return chain.roles().stream().anyMatch(r -> r.office().equals(office) && !r.former());
  }

  /** A headline may say what somebody is before the text says who. */
  private boolean isHeadline(At at) {
    return syntax.sentence(at).kind() == Paragraph.Kind.HEADLINE;
  }

  /** The one named thing of the article that fits. */
  private Optional<Chain> sole(Predicate<Chain> fit) {
    List<Chain> found =
        discourse.chains().stream().filter(c -> c.isNamed() && fit.test(c)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "The next mayor", or what "the mayor will" do where only the next one is known. */
  private Optional<Chain> successor(At head, Role said) {
    boolean toCome = said.future() || syntax.predicateOf(head).filter(roles::willBe).isPresent();
    return toCome
        ? best(head, c -> c.roles().stream().anyMatch(r -> fits(said, r) && r.future()))
        : Optional.empty();
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

  private boolean mayBe(Chain chain, At head) {
    return agrees(chain, head)
        && (!nouns.isInhabitant(head) || mayComeFrom(chain, syntax.form(head)));
  }

  /** Whether no office of a person belongs to another country than a word such as "Dutchman". */
  private boolean mayComeFrom(Chain person, String demonym) {
    Optional<Gazetteer.Entry> country = nouns.countryOf(demonym);
    return person.roles().stream()
        .flatMap(r -> r.owner().stream())
        .filter(c -> c.isA(EntityType.COUNTRY))
        .allMatch(c -> c.entry().equals(country));
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
