package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells which person of an article a name means, by full name, surname or given name. */
final class Surnames {
  private final NameEvidence evidence;
  private final Lexicon lexicon;

  Surnames(NameEvidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.lexicon = lexicon;
  }

  /**
   * The person whose full name is another way to write this one: "Anna M. Keller" and "Anna
   * Keller", or, if nobody else may be meant, "Bob Keller" and "Robert Keller".
   */
  Optional<Chain> variant(Found name, List<Chain> persons) {
    PersonName own = PersonName.of(name.words());
    List<Chain> sure = matching(persons, own::isVariantOf);
    if (!sure.isEmpty()) {
      return Optional.of(sure.get(0));
    }
    List<Chain> likely =
        matching(persons, n -> isLikelyVariant(own, n)).stream()
            .filter(c -> evidence.titleGender(name).agreesWith(c.gender()))
            .toList();
    return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
  }

  private boolean isLikelyVariant(PersonName one, PersonName two) {
    return one.isReverseOf(two)
        || one.isPartOf(two)
        || two.isPartOf(one)
        || one.hasInitialOf(two)
        || two.hasInitialOf(one)
        || one.isSlipOf(two)
        || one.isFull()
            && two.isFull()
            && one.last().equals(two.last())
            && isNickname(one.first(), two.first());
  }

  private boolean isNickname(String one, String two) {
    return lexicon.is(one + " " + two, "nickname") || lexicon.is(two + " " + one, "nickname");
  }

  /**
   * The person with this surname, or else with this given name. Of several: one whom the article
   * has introduced by then, whom it names most often, whom it has named last.
   */
  Optional<Chain> bearer(Found name, List<Chain> persons) {
    PersonName word = PersonName.of(name.words());
    List<Chain> same = matching(persons, word::isSurnameOf);
    if (same.isEmpty() && name.type() == EntityType.PERSON) {
      same = matching(persons, word::isGivenNameOf);
      same = same.size() == 1 ? same : List.of();
    }
    return same.stream()
        .filter(c -> evidence.titleGender(name).agreesWith(c.gender()))
        .max(
            Comparator.<Chain, Boolean>comparing(c -> lastFull(c, name).sentence() >= 0)
                .thenComparing(Surnames::fullMentions)
                .thenComparing(c -> c.links().size())
                .thenComparing(c -> lastFull(c, name)));
  }

  private static List<Chain> matching(List<Chain> persons, Predicate<PersonName> test) {
    return persons.stream()
        .filter(c -> c.names().keySet().stream().map(PersonName::of).anyMatch(test))
        .toList();
  }

  private static long fullMentions(Chain chain) {
    return chain.links().stream().filter(l -> PersonName.of(l.mention().words()).isFull()).count();
  }

  private static At lastFull(Chain chain, Found name) {
    At last = new At(-1, 0);
    for (Chain.Link link : chain.links()) {
      boolean full = PersonName.of(link.mention().words()).isFull();
      if (full && link.mention().head().compareTo(name.head()) < 0) {
        last = link.mention().head();
      }
    }
    return last;
  }
}
