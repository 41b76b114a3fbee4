package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.Optional;
import java.util.Set;

/** What kind of thing a common noun denotes. */
final class Nouns {
  private static final Set<String> MEMBERS = Set.of("country", "nation", "state");

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Offices offices;
  private final Gazetteer gazetteer;

  Nouns(Syntax syntax, Lexicon lexicon, Offices offices, Gazetteer gazetteer) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.offices = offices;
    this.gazetteer = gazetteer;
  }

  /** The type of a noun phrase that refers to no named thing. */
  EntityType typeOf(At head) {
    String lemma = syntax.lemma(head);
    boolean person = isPerson(head);
    boolean body = lexicon.is(lemma, "collective");
    if (syntax.isPlural(head) && (person || body || MEMBERS.contains(lemma))) {
      return EntityType.GROUP;
    }
    if (offices.isOffice(head)) {
      return isReferring(head) ? EntityType.PERSON : EntityType.POSITION;
    }
    if (person) {
      return EntityType.PERSON;
    }
    if (lexicon.is(lemma, "group")) {
      return EntityType.GROUP;
    }
    return body ? EntityType.ORGANIZATION : thing(lemma);
  }

  private EntityType thing(String lemma) {
    if (lexicon.is(lemma, "facility")) {
      return EntityType.FACILITY;
    }
    if (lexicon.is(lemma, "event")) {
      return EntityType.EVENT;
    }
    if (lexicon.is(lemma, "product")) {
      return EntityType.PRODUCT;
    }
    return lexicon.is(lemma, "place") ? EntityType.PLACE : EntityType.CONCEPT;
  }

  /** Whether a noun denotes a person: by class, office, or as a demonym such as "Frenchman". */
  boolean isPerson(At head) {
    return lexicon.is(syntax.lemma(head), "person") || offices.isOffice(head);
  }

  /**
   * Whether an office's words stand for its holder, as those of a subject do, and not for the
   * office itself, as after "became" or "the job of".
   */
  boolean isReferring(At head) {
    if (syntax.isPredicate(head)) {
      return false;
    }
    boolean acts = syntax.isSubject(head) || syntax.isPossessor(head) || syntax.is(head, "obl:agent", "iobj");
    return acts || syntax.isDefinite(head) && !syntax.isPlural(head) && !isSought(head);
  }

  /** "the next president", "the post of president" */
  private boolean isSought(At head) {
    return syntax.children(head, "amod").stream()
        .anyMatch(m -> Set.of("next", "new", "future").contains(syntax.lemma(m)))
        || syntax.preposition(head).filter("of"::equals).isPresent() && !syntax.isDefinite(head);
  }

  boolean isCollective(At head) {
    return lexicon.is(syntax.lemma(head), "collective") || !gazetteer.byKindNoun(syntax.lemma(head)).isEmpty();
  }

  /** The named product that a phrase means: "Patriot" of "Patriot air defense systems". */
  Optional<Chain> product(At head, Discourse discourse) {
    if (!syntax.isNoun(head) || !lexicon.is(syntax.lemma(head), "product")) {
      return Optional.empty();
    }
    return syntax.children(head, "compound", "amod", "nmod").stream()
        .filter(c -> c.token() < head.token())
        .flatMap(c -> discourse.at(c).stream())
        .filter(c -> c.isA(EntityType.PRODUCT))
        .findFirst();
  }
}
