package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Common nouns beside a name that say what it names: "the ship Havorn", "Havorn, a frigate". */
final class TriggerWords {
  /** Classes of the lexicon; the first that has the noun counts. */
  private static final List<Map.Entry<String, EntityType>> TYPES =
      List.of(
          Map.entry("artwork", EntityType.WORK),
          Map.entry("vessel", EntityType.PRODUCT),
          Map.entry("product", EntityType.PRODUCT),
          Map.entry("collective", EntityType.ORGANIZATION),
          Map.entry("facility", EntityType.FACILITY),
          Map.entry("event", EntityType.EVENT));

  private final Syntax syntax;
  private final Lexicon lexicon;

  TriggerWords(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The type that a noun in apposition gives; none to the full name of a person. */
  Optional<EntityType> typeOf(Found name) {
    boolean sure = name.type() == EntityType.PERSON && PersonName.of(name.words()).isFull();
    if (sure || name.demonym() || name.entry().isPresent()) {
      return Optional.empty();
    }
    return Stream.concat(before(name), behind(name))
        .filter(n -> syntax.token(n).upos().equals("NOUN") && !syntax.isPlural(n))
        .flatMap(n -> ofNoun(n).stream())
        .findFirst();
  }

  /** "the ship Havorn", without a comma: what is before one may be anything */
  private Stream<At> before(Found name) {
    At head = name.head();
    boolean beside = syntax.is(head, "appos", "flat");
    Stream<At> apposed = beside ? syntax.head(head).stream() : Stream.empty();
    return Stream.concat(apposed, syntax.children(head, "nmod:desc", "compound").stream())
        .filter(n -> n.token() == name.begin() - 1);
  }

  /** "Havorn, a frigate," */
  private Stream<At> behind(Found name) {
    return syntax.children(name.head(), "appos").stream()
        .filter(n -> n.token() >= name.end() && syntax.isIndefinite(n));
  }

  private Optional<EntityType> ofNoun(At noun) {
    return TYPES.stream()
        .filter(t -> lexicon.is(syntax.lemma(noun), t.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
