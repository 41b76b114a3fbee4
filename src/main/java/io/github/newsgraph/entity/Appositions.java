package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Descriptions that stand beside a name, or are said of it by "is": they mention the same thing.
 */
final class Appositions {
  private static final Set<String> CALLING = Set.of("name", "call", "nickname", "dub");

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
            .or(() -> titled(nominal.head()))
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
            .map(b -> syntax.antecedentOfRelative(b).orElse(b))
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
    return Stream.concat(syntax.children(noun, "appos").stream(), called(noun))
        .filter(a -> isNameOf(a, noun))
        .findFirst();
  }

  /** "a man named Jane Doe", "a company called Acme" */
  private Stream<At> called(At noun) {
    return syntax.children(noun, "acl").stream()
        .filter(v -> CALLING.contains(syntax.lemma(v)) && syntax.token(v).xpos().equals("VBN"))
        .flatMap(v -> syntax.children(v, "xcomp", "obj").stream());
  }

  /** The name before a common noun in apposition: "Jane Doe, its leader". */
  private Optional<At> described(At noun) {
    At first = syntax.firstConjunct(noun);
    return Optional.of(first)
        .filter(n -> syntax.is(n, "appos"))
        .flatMap(syntax::head)
        .map(h -> nearest(h, first))
        .filter(h -> isNameOf(h, noun));
  }

  /** Of "Jane Doe and John Roe, a pilot," the second is one, whatever the tree says. */
  private At nearest(At name, At noun) {
    return syntax.children(name, "conj").stream()
        .filter(c -> c.token() < noun.token() && isName(c))
        .reduce((a, b) -> b)
        .orElse(name);
  }

  /** The name that a common noun stands right before: "biologist Jane Doe". */
  private Optional<At> titled(At noun) {
    boolean title = syntax.is(noun, "nmod:desc") && !isCapital(noun);
    return Optional.of(noun)
        .filter(n -> title)
        .flatMap(syntax::head)
        .filter(n -> n.token() > noun.token() && isNameOf(n, noun));
  }

  /** A title such as "President" is a part of the name to most readers. */
  private boolean isCapital(At noun) {
    boolean capital = Character.isUpperCase(syntax.form(noun).codePointAt(0));
    return capital && (noun.token() > 0 || !syntax.token(noun).upos().equals("NOUN"));
  }

  private boolean isNameOf(At name, At noun) {
    return isName(name) && discourse.at(name).filter(c -> agree(c, noun)).isPresent();
  }

  private boolean isName(At at) {
    return discourse.mentionAt(at).filter(Found::isName).isPresent();
  }

  /** Whether a noun may say what a chain is. */
  private boolean agree(Chain chain, At noun) {
    return chain.isA(EntityType.PERSON) == nouns.isPerson(noun);
  }
}
