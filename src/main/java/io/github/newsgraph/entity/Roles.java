package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;

/** Learns which offices the text gives to whom: by titles, appositions, "is" and "as". */
final class Roles {
  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Offices offices;
  private final NameEvidence evidence;
  private final Discourse discourse;

  Roles(
      Syntax syntax, Lexicon lexicon, Offices offices, NameEvidence evidence, Discourse discourse) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.offices = offices;
    this.evidence = evidence;
    this.discourse = discourse;
  }

  void learn() {
    for (Chain chain : List.copyOf(discourse.chains())) {
      if (chain.isA(EntityType.PERSON)) {
        for (Chain.Link link : List.copyOf(chain.links())) {
          titlesOf(link.mention(), chain);
        }
      }
    }
    predicates();
  }

  private void titlesOf(Found name, Chain chain) {
    for (At title : evidence.titles(name)) {
      if (offices.isOffice(title)) {
        chain.addRole(role(title));
      }
    }
  }

  private void predicates() {
    for (var sentence : syntax.document().sentences()) {
      for (var token : sentence.tokens()) {
        At at = new At(sentence.index(), token.index());
        if (offices.isOffice(at)
            && syntax.isPredicate(at)
            && !syntax.is(at, "appos", "nmod:desc")) {
          syntax
              .bearer(at)
              .flatMap(discourse::at)
              .filter(c -> c.isA(EntityType.PERSON))
              .ifPresent(c -> c.addRole(role(at)));
        }
      }
    }
  }

  Role role(At office) {
    Optional<Chain> owner = offices.owner(office).flatMap(discourse::at);
    boolean former =
        syntax.children(office, "amod", "compound", "advmod").stream()
            .anyMatch(m -> List.of("former", "ex", "late").contains(syntax.lemma(m)));
    return new Role(offices.words(office), owner, former);
  }

  /** Whether the office leads the body or country that it belongs to. */
  boolean leads(Role role) {
    String head = role.office().substring(role.office().lastIndexOf(' ') + 1);
    return lexicon.is(role.office(), "leading") || lexicon.is(head, "leading");
  }
}
