package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of thing a common noun denotes. */
final class Nouns {
  private static final Set<String> MEMBERS = Set.of("country", "nation", "state");
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.PLACE, EntityType.COUNTRY, EntityType.FACILITY);

  private static final Set<String> ONE = Set.of("a", "an", "one", "another", "each", "every");

  /** Demonyms that mean one or many: "French", "British", "Chinese", "Swiss". */
  private static final Pattern NO_PLURAL = Pattern.compile("(ench|utch|sh|ese|iss|ois)$");

  /** Endings of nouns for who does something: "recipient" is none, "founder" is one. */
  private static final Pattern AGENTIVE =
      Pattern.compile("..(er|or|ist|ian|ee|ant|ess|man|woman)$");

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

  /** "the French", "196 Dutch": a people by a word that has no plural. */
  boolean isPeople(At head) {
    boolean several =
        syntax.children(head, "nummod", "det").stream()
            .filter(c -> c.token() < head.token())
            .anyMatch(c -> !ONE.contains(syntax.lemma(c)));
    return several
        && NO_PLURAL.matcher(syntax.form(head)).find()
        && countryOf(syntax.form(head)).isPresent();
  }

  /** The type of a noun phrase that refers to no named thing. */
  EntityType typeOf(At head) {
    if (isPeople(head)) {
      return EntityType.GROUP;
    }
    boolean person = isPerson(head);
    boolean body = isBody(head);
    if (syntax.isPlural(head) && (person || body || MEMBERS.contains(syntax.lemma(head)))) {
      return EntityType.GROUP;
    }
    if (offices.isOffice(head)) {
      return isReferring(head) ? EntityType.PERSON : EntityType.POSITION;
    }
    if (person) {
      // "She is a candidate" names a kind of person, no further person.
      return syntax.isPredicate(head) ? EntityType.CONCEPT : EntityType.PERSON;
    }
    if (lexicon.is(syntax.lemma(head), "group")) {
      return EntityType.GROUP;
    }
    return body ? EntityType.ORGANIZATION : thing(syntax.lemma(head));
  }

  /** A body that acts; "at the school" is a building. */
  private boolean isBody(At head) {
    boolean body = isOf(head, "collective");
    boolean building = lexicon.is(syntax.lemma(head), "facility");
    boolean located = syntax.preposition(head).filter(p -> lexicon.is(p, "locative")).isPresent();
    return body && !(building && located);
  }

  /** Whether a noun, alone or with the noun before it ("think tank"), belongs to a class. */
  private boolean isOf(At head, String wordClass) {
    String lemma = syntax.lemma(head);
    return lexicon.is(lemma, wordClass) || lexicon.is(compound(head), wordClass);
  }

  private String compound(At head) {
    return head.token() == 0
        ? ""
        : syntax.form(head.to(head.token() - 1)).toLowerCase(Locale.ROOT)
            + " "
            + syntax.lemma(head);
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
    return isOf(head, "person") || offices.isOffice(head) || isAge(head) || isInhabitant(head);
  }

  /** Whether "is" may say a noun of a person: "is a pilot", "is a rising star", "is one of the". */
  boolean mayDescribePerson(At head) {
    String lemma = syntax.lemma(head);
    return isPerson(head)
        || lexicon.is(lemma, "character")
        || syntax.token(head).upos().equals("NOUN") && AGENTIVE.matcher(lemma).find()
        || isSelection(head);
  }

  /** Whether "is" may say a noun of a thing of some type. */
  boolean mayDescribe(At head, EntityType type) {
    EntityType said = typeOf(head);
    boolean body = type == EntityType.ORGANIZATION;
    boolean where = PLACES.contains(type);
    return said == type
        || body && isOf(head, "collective")
        || where && PLACES.contains(said)
        || (body || where) && isSelection(head);
  }

  /** "one of the first", "the youngest of five" */
  boolean isSelection(At head) {
    String xpos = syntax.token(head).xpos();
    boolean one = syntax.lemma(head).equals("one") && xpos.equals("CD");
    boolean most = xpos.equals("JJS") && !syntax.children(head, "det").isEmpty();
    return (one || most)
        && syntax.children(head, "nmod", "obl").stream()
            .anyMatch(c -> syntax.preposition(c).filter("of"::equals).isPresent());
  }

  /** "the 57-year-old" */
  private boolean isAge(At head) {
    return syntax.lemma(head).equals("old")
            && syntax.children(head).stream().anyMatch(c -> syntax.lemma(c).equals("year"))
            && !syntax.children(head, "det").isEmpty()
        || syntax.lemma(head).endsWith("-year-old");
  }

  /** "a Dutchman" */
  boolean isInhabitant(At head) {
    return syntax.isNoun(head) && !isPeople(head) && countryOf(syntax.form(head)).isPresent();
  }

  Optional<Gazetteer.Entry> countryOf(String demonym) {
    return gazetteer.byDemonym(demonym);
  }

  /**
   * Whether an office's words stand for its holder, as those of a subject do, and not for the
   * office itself, as after "became" or "the job of".
   */
  boolean isReferring(At head) {
    if (syntax.isPredicate(head)) {
      return false;
    }
    boolean acts =
        syntax.isSubject(head) || syntax.isPossessor(head) || syntax.is(head, "obl:agent", "iobj");
    return acts || syntax.isDefinite(head) && !syntax.isPlural(head) && !isSought(head);
  }

  /** "the next president", "the post of president" */
  private boolean isSought(At head) {
    return syntax.children(head, "amod").stream()
            .anyMatch(m -> Set.of("next", "new", "future").contains(syntax.lemma(m)))
        || syntax.preposition(head).filter("of"::equals).isPresent() && !syntax.isDefinite(head);
  }

  /**
   * The named thing that a phrase means: "Patriot" of "Patriot air defense systems", "Acme" of "the
   * Acme think tank".
   */
  Optional<Chain> named(At head, Discourse discourse) {
    if (!syntax.isNoun(head) || discourse.isInName(head)) {
      return Optional.empty();
    }
    boolean body = isOf(head, "appositive");
    boolean product = isOf(head, "product") && !lexicon.is(compound(head), "collective");
    if (!body && !product) {
      return Optional.empty();
    }
    EntityType wanted = product ? EntityType.PRODUCT : EntityType.ORGANIZATION;
    for (int t = head.token() - 1; t >= 0 && isCompound(head.to(t), head); t--) {
      Optional<Chain> chain = discourse.at(head.to(t));
      if (chain.isPresent()) {
        return chain.filter(c -> c.isA(wanted));
      }
    }
    return Optional.empty();
  }

  private boolean isCompound(At at, At head) {
    return syntax.isBelow(at, head)
        && Set.of("compound", "punct", "flat", "amod").contains(syntax.relation(at));
  }
}
