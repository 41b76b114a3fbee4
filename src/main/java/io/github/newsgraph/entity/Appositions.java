package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * Descriptions that stand beside a name, or are said of it by "is": they mention the same thing.
 */
final class Appositions {
  private final Syntax syntax;
  private final Discourse discourse;
  private final Nouns nouns;
  private final Predicatives predicatives;
  private final NameEvidence evidence;

  Appositions(
      Syntax syntax,
      Discourse discourse,
      Nouns nouns,
      Predicatives predicatives,
      NameEvidence evidence) {
    this.evidence = evidence;
    this.predicatives = predicatives;
    this.syntax = syntax;
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /** Notes the mentions; lookups by their heads do not change, for they may mean the office. */
  void attach(List<Found> nominals) {
    for (Found nominal : nominals) {
      if (discourse.at(nominal.head()).isEmpty() && !syntax.isPlural(nominal.head())) {
        named(nominal.head())
            .or(() -> described(nominal.head()))
            .flatMap(discourse::at)
            .ifPresent(c -> attach(nominal, c, "apposition"));
      }
    }
  }

  /** Notes what "is" and "as" say of named things whose subjects are not known before. */
  void attachPredicates(List<Found> nominals) {
    nominals.forEach(this::attachPredicate);
  }

  /** Notes a noun that is said of a named thing, if it is. */
  boolean attachPredicate(Found nominal) {
    At head = nominal.head();
    if (discourse.at(head).isPresent() || discourse.isAttached(head)) {
      return false;
    }
    Optional<Chain> chain =
        predicatives
            .bearer(head)
            .flatMap(discourse::at)
            .filter(c -> c.isNamed() && maySay(c, head));
    chain.ifPresent(c -> attach(nominal, c, "predicate"));
    return chain.isPresent();
  }

  private void attach(Found nominal, Chain chain, String pass) {
    discourse.attach(nominal, chain, pass);
    if (chain.isA(EntityType.PERSON)) {
      chain.learn(evidence.genderOf(syntax.lemma(nominal.head())));
    }
  }

  /** Whether a noun may say by "is" what a named thing is. */
  private boolean maySay(Chain chain, At noun) {
    if (chain.isA(EntityType.PERSON)) {
      return nouns.mayDescribePerson(noun);
    }
    return !nouns.isPerson(noun) && nouns.mayDescribe(noun, chain.type());
  }

  /** The name that stands behind a common noun in apposition: "its leader, Jane Doe". */
  Optional<At> named(At noun) {
    if (discourse.isInName(noun) || syntax.isPlural(noun)) {
      return Optional.empty();
    }
    return syntax.children(noun, "appos").stream()
        .filter(a -> isName(a) && discourse.at(a).filter(c -> agree(c, noun)).isPresent())
        .findFirst();
  }

  /** The name before a common noun in apposition: "Jane Doe, its leader". */
  private Optional<At> described(At noun) {
    At first = syntax.firstConjunct(noun);
    return Optional.of(first)
        .filter(n -> syntax.is(n, "appos"))
        .flatMap(syntax::head)
        .filter(h -> isName(h) && discourse.at(h).filter(c -> agree(c, noun)).isPresent());
  }

  private boolean isName(At at) {
    return discourse.mentionAt(at).filter(Found::isName).isPresent();
  }

  /** Whether a noun may say what a chain is. */
  private boolean agree(Chain chain, At noun) {
    return chain.isA(EntityType.PERSON) == nouns.isPerson(noun);
  }
}
