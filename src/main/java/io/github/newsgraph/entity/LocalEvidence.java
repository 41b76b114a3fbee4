package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects what an article says of its named things that tells them from others of their names:
 * callings and offices, nationality, and what else is named in the article.
 */
final class LocalEvidence {
  private static final int LARGEST_CONTEXT = 8;
  private static final int MOST_CALLINGS = 6;
  private static final Set<String> BESIDE = Set.of("apposition", "predicate");

  private final Syntax syntax;
  private final Discourse discourse;
  private final Nouns nouns;
  private final Offices offices;
  private final Map<Chain, String> tokens = new HashMap<>();
  private final List<Chain> byFrequency;

  LocalEvidence(Syntax syntax, Discourse discourse, Nouns nouns, Offices offices) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.nouns = nouns;
    this.offices = offices;
    for (Chain chain : discourse.chains()) {
      if (chain.isNamed() && !chain.names().isEmpty()) {
        tokens.put(chain, token(chain));
      }
    }
    this.byFrequency =
        tokens.keySet().stream()
            .sorted(
                Comparator.<Chain>comparingInt(c -> -c.links().size()).thenComparing(tokens::get))
            .toList();
  }

  /** How others of the article refer to a thing in their context. */
  private static String token(Chain chain) {
    if (chain.entry().isPresent()) {
      return chain.entry().get().id();
    }
    return chain.isA(EntityType.PERSON)
        ? BlockKeys.ofSurname(chain.label())
        : BlockKeys.ofName(chain.label());
  }

  /** What the article says of a named chain; of what the gazetteer knows, nothing is needed. */
  Evidence of(Chain chain) {
    if (chain.entry().filter(e -> e.type() != EntityType.PERSON).isPresent()) {
      return Evidence.NONE;
    }
    SortedSet<String> occupations = new TreeSet<>();
    SortedSet<String> affiliations = new TreeSet<>();
    if (chain.isA(EntityType.PERSON)) {
      for (Chain.Link link : chain.links()) {
        if (occupations.size() < MOST_CALLINGS) {
          callings(link).forEach(noun -> add(noun, occupations, affiliations));
        }
      }
    }
    return new Evidence(occupations, affiliations, context(chain));
  }

  private SortedSet<String> context(Chain chain) {
    SortedSet<String> context = new TreeSet<>();
    for (Chain other : byFrequency) {
      if (context.size() < LARGEST_CONTEXT && !tokens.get(other).equals(tokens.get(chain))) {
        context.add(tokens.get(other));
      }
    }
    return context;
  }

  /** The nouns that say what a person is: titles, appositions, and what stands behind "is". */
  private List<At> callings(Chain.Link link) {
    At head = link.mention().head();
    if (!link.mention().isName()) {
      return BESIDE.contains(link.pass()) ? List.of(head) : List.of();
    }
    return syntax.children(head, "nmod:desc", "compound", "appos").stream()
        .filter(c -> syntax.isNoun(c) && !discourse.isInName(c) && nouns.isPerson(c))
        .toList();
  }

  private void add(At noun, Set<String> occupations, Set<String> affiliations) {
    if (syntax.isPlural(noun) || !nouns.isPerson(noun)) {
      return;
    }
    boolean office = offices.isOffice(noun);
    String calling = office ? offices.words(noun) : syntax.lemma(noun);
    boolean former =
        syntax.children(noun, "amod", "compound", "advmod").stream()
            .anyMatch(m -> Set.of("former", "ex", "late", "onetime").contains(syntax.lemma(m)));
    occupations.add((former ? "former " : "") + calling);
    demonyms(noun).forEach(affiliations::add);
    owner(noun, office).ifPresent(affiliations::add);
  }

  /** "the Norwegian striker" */
  private List<String> demonyms(At noun) {
    return syntax.children(noun, "amod", "compound", "nmod:desc").stream()
        .flatMap(m -> discourse.mentionAt(m).stream())
        .filter(Found::demonym)
        .flatMap(m -> m.entry().stream())
        .map(Gazetteer.Entry::id)
        .toList();
  }

  /** Whose office it is; a diplomat's is named after the country that the diplomat is sent to. */
  private Optional<String> owner(At noun, boolean office) {
    boolean sent = Set.of("ambassador", "envoy", "correspondent").contains(syntax.lemma(noun));
    return office && !sent
        ? offices
            .owner(noun)
            .flatMap(discourse::at)
            .flatMap(c -> Optional.ofNullable(tokens.get(c)))
        : Optional.empty();
  }
}
