package io.github.newsgraph.entity;

import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.Typing;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;

/** Who is who in one article: types its phrases, and links the claims made of them to entities. */
public final class DocumentEntities implements Typing {
  private final Syntax syntax;
  private final Discourse discourse;
  private final Nouns nouns;
  private final Offices offices;
  private final Labels labels;
  private final Appositions appositions;
  private final Interview interview;
  private final List<NestedNames.Nested> nestedNames;
  private final List<Chain> captioned;

  DocumentEntities(
      Syntax syntax,
      Discourse discourse,
      Nouns nouns,
      Offices offices,
      Labels labels,
      Appositions appositions,
      Interview interview,
      List<NestedNames.Nested> nestedNames,
      List<Chain> captioned) {
    this.captioned = List.copyOf(captioned);
    this.interview = interview;
    this.nestedNames = List.copyOf(nestedNames);
    this.appositions = appositions;
    this.syntax = syntax;
    this.discourse = discourse;
    this.nouns = nouns;
    this.offices = offices;
    this.labels = labels;
  }

  List<NestedNames.Nested> nestedNames() {
    return nestedNames;
  }

  /** What only captions name. */
  List<Chain> captioned() {
    return captioned;
  }

  @Override
  public EntityType typeOf(Phrase phrase) {
    At head = headOf(phrase);
    Optional<Chain> chain = chainAt(head);
    if (chain.isPresent()) {
      return isPeople(head, chain.get()) ? EntityType.GROUP : chain.get().type();
    }
    if (appositions.named(head).isPresent() && offices.isOffice(head)) {
      return EntityType.POSITION;
    }
    if (syntax.token(head).upos().equals("PRON")) {
      return Pronouns.formOf(syntax.form(head))
          .map(DocumentEntities::typeOf)
          .orElse(EntityType.CONCEPT);
    }
    return syntax.isNoun(head) || nouns.isPeople(head) ? nouns.typeOf(head) : EntityType.CONCEPT;
  }

  /** The token that decides what a phrase denotes. */
  At headOf(Phrase phrase) {
    return offices.headOf(At.headOf(phrase));
  }

  private static EntityType typeOf(Pronouns.Form form) {
    return switch (form) {
      case HE, SHE, I, YOU -> EntityType.PERSON;
      case THEY, WE -> EntityType.GROUP;
      case IT -> EntityType.CONCEPT;
    };
  }

  /** "Ukrainians": the people, not the country. */
  private boolean isPeople(At head, Chain chain) {
    return chain.isA(EntityType.COUNTRY)
        && chain.links().stream()
            .anyMatch(l -> l.mention().head().equals(head) && l.mention().demonym())
        && syntax.isNoun(head)
        && syntax.isPlural(head);
  }

  /** The chain that a noun, a name, a pronoun or a relative pronoun belongs to. */
  Optional<Chain> chainAt(At head) {
    Optional<Chain> own = discourse.at(head);
    if (own.isPresent()) {
      return own;
    }
    Optional<At> relative = syntax.antecedentOfRelative(head);
    return relative.isPresent() ? discourse.at(relative.get()) : nouns.named(head, discourse);
  }

  @Override
  public boolean resolved(Phrase phrase) {
    At head = headOf(phrase);
    return !syntax.token(head).upos().equals("PRON")
        || chainAt(head).isPresent()
        || syntax.antecedentOfRelative(head).isPresent();
  }

  @Override
  public List<Phrase> standsFor(Phrase phrase) {
    At head = headOf(phrase);
    Optional<At> name = appositions.named(head);
    if (name.isPresent()) {
      return List.of(phraseOf(name.get()));
    }
    List<Phrase> members =
        chainAt(head).stream()
            .flatMap(c -> c.members().stream())
            .map(m -> phraseOf(nameBefore(m, head)))
            .toList();
    return members.isEmpty() ? List.of(phrase) : members;
  }

  @Override
  public Optional<Phrase> answering(int sentence) {
    At place = new At(sentence, 0);
    return interview
        .speaker(syntax.sentence(place))
        .filter(c -> isTalk(sentence))
        .map(c -> phraseOf(nameBefore(c, place)));
  }

  @Override
  public boolean isTalk(int sentence) {
    return interview.isTalk(syntax.sentence(new At(sentence, 0)));
  }

  /** The last name of a chain before a place, else its first mention. */
  private static At nameBefore(Chain chain, At place) {
    return chain.links().stream()
        .map(Chain.Link::mention)
        .filter(m -> m.isName() && m.head().compareTo(place) < 0)
        .map(Found::head)
        .reduce((a, b) -> b)
        .orElseGet(() -> chain.links().get(0).mention().head());
  }

  private Phrase phraseOf(At head) {
    return discourse
        .mentionAt(head)
        .map(m -> new Phrase(m.sentence(), m.head().token(), m.begin(), m.end()))
        .orElseGet(
            () ->
                new Phrase(head.sentence(), head.token(), syntax.leftEdge(head), head.token() + 1));
  }

  /**
   * Gives every argument and speaker of the claims its entity, in a way that depends on nothing but
   * the article and its claims.
   */
  public ArticleEntities link(List<Claim> claims) {
    LocalEvidence evidence = new LocalEvidence(syntax, discourse, nouns, offices);
    return new ArticleLinker(syntax, discourse, this, labels, offices, evidence).link(claims);
  }
}
