package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Learns which offices the text gives to whom: by titles, appositions, "is" and "as". */
final class Roles {
  private static final Set<String> FORMER = Set.of("former", "ex", "late");
  private static final Set<String> FUTURE = Set.of("next", "future", "incoming");
  private static final Set<String> TO_COME = Set.of("will", "'ll", "’ll", "shall");

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
              .or(() -> aspirant(at).flatMap(discourse::at))
              .filter(c -> c.isA(EntityType.PERSON))
              .ifPresent(c -> c.addRole(role(at, isToCome(at))));
        }
      }
    }
  }

  /** Who is to hold an office: "won the race to become mayor", "her bid to become mayor". */
  private Optional<At> aspirant(At office) {
    Optional<At> aim =
        syntax.head(office).filter(this::isInfinitive).filter(v -> syntax.is(v, "acl"));
    return aim.flatMap(syntax::head)
        .flatMap(
            noun ->
                syntax
                    .possessor(noun)
                    .or(() -> syntax.predicateOf(noun).flatMap(syntax::subjectOf)));
  }

  /** "will be mayor", "is to become mayor" */
  private boolean isToCome(At office) {
    At first = syntax.firstConjunct(office);
    return willBe(first)
        || syntax.relation(first).equals("xcomp")
            && syntax.head(first).filter(v -> willBe(v) || isInfinitive(v)).isPresent();
  }

  /** Whether a predicate is said of the time to come. */
  boolean willBe(At predicate) {
    return syntax.children(predicate, "aux").stream()
        .anyMatch(a -> TO_COME.contains(syntax.lemma(a)));
  }

  private boolean isInfinitive(At verb) {
    return syntax.children(verb, "mark").stream()
        .anyMatch(m -> syntax.token(m).xpos().equals("TO"));
  }

  /** What an office's words say of it: which it is, whose, and when it is held. */
  Role role(At office) {
    return role(office, false);
  }

  private Role role(At office, boolean toCome) {
    Optional<Chain> owner = offices.owner(office).flatMap(discourse::at);
    Role.Tenure tenure =
        isModified(office, FORMER)
            ? Role.Tenure.FORMER
            : toCome || isModified(office, FUTURE) ? Role.Tenure.FUTURE : Role.Tenure.CURRENT;
    return new Role(offices.words(office), owner, tenure);
  }

  private boolean isModified(At office, Set<String> by) {
    return syntax.children(office, "amod", "compound", "advmod").stream()
        .anyMatch(m -> by.contains(syntax.lemma(m)));
  }

  /** Whether the office leads the body or country that it belongs to. */
  boolean leads(Role role) {
    String head = role.office().substring(role.office().lastIndexOf(' ') + 1);
    return lexicon.is(role.office(), "leading") || lexicon.is(head, "leading");
  }
}
