package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Tells which longer name of an article a shorter one stands for, if it is no person's. */
final class ShortNames {
  private static final Set<String> GENERIC_PLACES =
      Set.of("island", "islands", "city", "town", "village");
  private static final int SHORTEST = 4;
  private static final int SHORTEST_VARIANT = 8;

  private final Discourse discourse;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final NameEvidence evidence;

  ShortNames(Discourse discourse, Gazetteer gazetteer, Lexicon lexicon, NameEvidence evidence) {
    this.discourse = discourse;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** The thing that has a longer name, or one that differs by a slip of the pen. */
  Optional<Chain> longer(Found name) {
    List<Chain> candidates =
        discourse.chains().stream().filter(c -> c.isNamed() && mayBeOneKind(name, c)).toList();
    return candidates.stream()
        .filter(c -> is(name, c, this::isShortFor))
        .findFirst()
        .or(() -> only(candidates, name, this::isWithoutKind))
        .or(() -> only(candidates, name, this::isFirstWordOfPlace))
        .or(() -> only(candidates, name, this::isLastAcronym))
        .or(() -> only(candidates, name, ShortNames::isMisspelling));
  }

  private Optional<Chain> only(
      List<Chain> candidates, Found name, BiPredicate<Found, String> test) {
    List<Chain> found = candidates.stream().filter(c -> is(name, c, test)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean is(Found name, Chain chain, BiPredicate<Found, String> test) {
    return chain.names().keySet().stream().anyMatch(n -> test.test(name, n));
  }

  private boolean isShortFor(Found name, String longer) {
    return Acronyms.abbreviates(name.words(), longer)
        || Acronyms.shortens(name.words(), longer)
        || isWithoutPlace(name, longer);
  }

  /** Whether both are an event, a product or a work, or neither is; an untyped name may be any. */
  private static boolean mayBeOneKind(Found name, Chain chain) {
    List<EntityType> types = chain.links().stream().map(l -> l.mention().type()).toList();
    if (name.type() == EntityType.CONCEPT || types.contains(EntityType.CONCEPT)) {
      return true;
    }
    return NameChains.OTHERS.contains(name.type())
        ? types.contains(name.type())
        : types.stream().anyMatch(t -> !NameChains.OTHERS.contains(t));
  }

  /** "The Red Sox" of the "Boston Red Sox": a longer name that only adds a place before it. */
  private boolean isWithoutPlace(Found name, String longer) {
    String words = evidence.clean(name);
    if (name.entry().isPresent() || !longer.endsWith(" " + words)) {
      return false;
    }
    String place = longer.substring(0, longer.length() - words.length() - 1);
    return gazetteer.byName(place).or(() -> gazetteer.byDemonym(place)).isPresent();
  }

  /**
   * "Norden" of "Norden University", if it is spoken of as a body, and "Vardal" of "Vardal Island".
   */
  private boolean isWithoutKind(Found name, String longer) {
    String words = evidence.clean(name);
    if (name.entry().isPresent() || words.length() < SHORTEST || !longer.startsWith(words + " ")) {
      return false;
    }
    String kind = longer.substring(words.length() + 1).toLowerCase(Locale.ROOT);
    return name.type() == EntityType.PLACE
        ? GENERIC_PLACES.contains(kind)
        : name.type() != EntityType.PERSON && lexicon.is(kind, "collective");
  }

  /** "Vardal" of "Vardal Terme", where both are places. */
  private boolean isFirstWordOfPlace(Found name, String longer) {
    String words = evidence.clean(name);
    boolean unknown = name.entry().isEmpty() && gazetteer.byName(longer).isEmpty();
    String rest = longer.startsWith(words + " ") ? longer.substring(words.length() + 1) : "";
    return name.type() == EntityType.PLACE
        && unknown
        && words.length() >= SHORTEST
        && rest.matches("\\p{Lu}[^ ,]*")
        && !lexicon.is(rest.toLowerCase(Locale.ROOT), "collective", "facility", "event", "place");
  }

  /** "NCTA" of "Norden NCTA": a longer name that ends in the acronym. */
  private boolean isLastAcronym(Found name, String longer) {
    String words = evidence.clean(name);
    return name.entry().isEmpty() && words.matches("\\p{Lu}{4,}") && longer.endsWith(" " + words);
  }

  /** "The Untied Nations": a long name of several words with one letter wrong. */
  private static boolean isMisspelling(Found name, String other) {
    String one = Names.fold(name.words());
    String two = Names.fold(other);
    return one.contains(" ")
        && Math.min(one.length(), two.length()) >= SHORTEST_VARIANT
        && name.entry().isEmpty()
        && Spelling.isSlip(one, two);
  }
}
