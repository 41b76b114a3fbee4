package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * Descriptions that stand beside a name, or are said of it by "is": they mention the same thing.
 */
final class Appositions {
  private static final List<String> NEGATIONS = List.of("not", "n't", "never", "no", "hardly");

  private final Syntax syntax;
  private final Discourse discourse;
  private final Nouns nouns;

  Appositions(Syntax syntax, Discourse discourse, Nouns nouns) {
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
            .ifPresent(c -> discourse.attach(nominal, c, "apposition"));
      }
    }
  }

  /** Notes what "is" says of a thing, once the subjects are known. */
  void attachPredicates(List<Found> nominals) {
    for (Found nominal : nominals) {
      At head = nominal.head();
      if (discourse.at(head).isEmpty() && isAssertedOf(head)) {
        syntax
            .child(head, "nsubj")
            .flatMap(discourse::at)
            .filter(c -> c.isNamed() && agree(c, head))
            .ifPresent(c -> discourse.attach(nominal, c, "predicate"));
      }
    }
  }

  private boolean isAssertedOf(At head) {
    boolean is = syntax.child(head, "cop").filter(c -> syntax.lemma(c).equals("be")).isPresent();
    boolean denied =
        syntax.children(head).stream().anyMatch(c -> NEGATIONS.contains(syntax.lemma(c)));
    boolean unsure =
        syntax.children(head, "aux").stream().anyMatch(a -> syntax.token(a).xpos().equals("MD"));
    return is && !denied && !unsure && !syntax.isPlural(head);
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
