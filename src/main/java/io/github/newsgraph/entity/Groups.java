package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Things that "they" may mean together: "Doe and Roe", or "Doe met with Roe". */
final class Groups {
  private final Syntax syntax;
  private final Discourse discourse;

  Groups(Syntax syntax, Discourse discourse) {
    this.syntax = syntax;
    this.discourse = discourse;
  }

  /** A group as it was mentioned: by which mention, and who belongs to it. */
  record Mentioned(Found by, List<Chain> members) {}

  /** The groups that named things form in a sentence before a place. */
  List<Mentioned> before(At place, int sentence) {
    List<Mentioned> groups = new ArrayList<>();
    for (Chain chain : List.copyOf(discourse.chains())) {
      for (Chain.Link link : chain.links()) {
        At head = link.mention().head();
        if (head.sentence() == sentence && head.compareTo(place) < 0 && chain.isNamed()) {
          Set<Chain> members = new LinkedHashSet<>(List.of(chain));
          companions(head).stream()
              .filter(c -> c.compareTo(place) < 0)
              .flatMap(c -> discourse.at(c).stream())
              .filter(c -> c.isNamed() && alike(c, chain))
              .forEach(members::add);
          if (members.size() > 1) {
            groups.add(new Mentioned(link.mention(), List.copyOf(members)));
          }
        }
      }
    }
    return groups;
  }

  private static boolean alike(Chain one, Chain two) {
    return one.isA(EntityType.PERSON) == two.isA(EntityType.PERSON);
  }

  /** Further conjuncts, and whom a subject does something with. */
  private List<At> companions(At head) {
    List<At> companions = new ArrayList<>(syntax.children(head, "conj"));
    Optional<At> verb = syntax.head(head).filter(v -> syntax.relation(head).equals("nsubj"));
    verb.ifPresent(
        v ->
            syntax.children(v, "obl").stream()
                .filter(o -> syntax.preposition(o).filter("with"::equals).isPresent())
                .forEach(companions::add));
    return companions;
  }

  /** The chain of a group, with the words that bring it up if they stand together. */
  Chain chain(Found by, List<Chain> members) {
    Chain group = chain(members);
    coordination(by, members)
        .filter(m -> group.links().stream().noneMatch(l -> l.mention().equals(m)))
        .ifPresent(m -> group.add(m, "conjunction"));
    return group;
  }

  /** "Doe and Roe" where both are named. */
  private Optional<Found> coordination(Found by, List<Chain> members) {
    List<Found> others =
        syntax.children(by.head(), "conj").stream()
            .flatMap(c -> discourse.mentionAt(c).stream())
            .filter(Found::isName)
            .filter(m -> discourse.at(m.head()).filter(members::contains).isPresent())
            .toList();
    if (!by.isName() || others.size() + 1 < members.size()) {
      return Optional.empty();
    }
    int end = others.get(others.size() - 1).end();
    return Optional.of(
        new Found(
            by.head(),
            by.begin(),
            end,
            LinkedMention.Kind.NOMINAL,
            EntityType.GROUP,
            syntax.words(by.sentence(), by.begin(), end),
            Optional.empty(),
            false));
  }

  /** The chain of a group, the same whenever the same things are meant. */
  private Chain chain(List<Chain> members) {
    for (Chain chain : discourse.chains()) {
      if (Set.copyOf(chain.members()).equals(Set.copyOf(members))) {
        return chain;
      }
    }
    Chain group = discourse.open(false, Optional.empty());
    group.setMembers(members);
    group.vote(EntityType.GROUP, 1);
    return group;
  }
}
