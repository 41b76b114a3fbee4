package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a name and the words around it say of the kind of thing that it names. */
final class NameEvidence {
  private final Syntax syntax;

  /** A common noun that says what a name names outweighs a full name, as the tagger sees it. */
  private static final double TRIGGER = 4;

  private final Lexicon lexicon;
  private final TriggerWords triggers;
  private final Capitals capitals;

  NameEvidence(Syntax syntax, Lexicon lexicon) {
    this.capitals = new Capitals(syntax);
    this.triggers = new TriggerWords(syntax, lexicon);
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The name without "the", the possessive and what is no letter or digit at its ends. */
  String clean(Found name) {
    String words =
        capitals.words(name).replaceAll("^[^\\p{L}\\p{N}]+", "").replaceAll("['’]s$|['’]$", "");
    boolean title = name.type() == EntityType.WORK && words.startsWith("The ");
    return title ? words : words.replaceFirst("(?i)^the (?=\\S)", "");
  }

  /** Adds the votes of all mentions of a named chain. */
  void weigh(Chain chain) {
    if (!chain.isNamed()) {
      return;
    }
    for (Chain.Link link : List.copyOf(chain.links())) {
      Found name = link.mention();
      if (name.type() != EntityType.CONCEPT && !name.demonym()) {
        chain.vote(name.type(), PersonName.of(name.words()).isFull() ? 2 : 1);
      }
      if (hasTitle(name)) {
        chain.vote(EntityType.PERSON, 3);
      }
      triggers.typeOf(name).ifPresent(t -> chain.vote(t, TRIGGER));
      chain.learn(titleGender(name));
    }
    if (chain.isA(EntityType.PERSON)) {
      chain.names().keySet().forEach(n -> chain.learn(givenGender(PersonName.of(n))));
    }
    // Titles of works are made of any words.
    if (!chain.isA(EntityType.PERSON) && !chain.isA(EntityType.WORK)) {
      // The tagger knows no facilities: it calls a bridge a place.
      double weight = chain.isA(EntityType.PLACE) ? 2.5 * chain.links().size() : 3;
      chain.names().keySet().forEach(n -> byWords(n).ifPresent(t -> chain.vote(t, weight)));
    }
    if (isProduct(chain)) {
      chain.vote(EntityType.PRODUCT, 5);
    }
  }

  /** "Mr." or an office right before a name, or an office beside it in apposition. */
  boolean hasTitle(Found name) {
    return titles(name).stream()
        .anyMatch(t -> lexicon.is(syntax.lemma(t), "honorific") || isOffice(t));
  }

  /** Whether a title such as "Mr." stands before a word. */
  boolean isAddressed(At noun) {
    return noun.token() > 0 && lexicon.is(syntax.lemma(noun.to(noun.token() - 1)), "honorific");
  }

  private boolean isOffice(At noun) {
    // "executive" is none, "chief executive" is
    String before = noun.token() == 0 ? "" : syntax.lemma(noun.to(noun.token() - 1));
    String lemma = syntax.lemma(noun);
    return (lexicon.is(lemma, "office") || lexicon.is(before + " " + lemma, "office"))
        && !syntax.isPlural(noun);
  }

  /** The words that stand as titles at a name. */
  List<At> titles(Found name) {
    List<At> titles = new ArrayList<>(syntax.children(name.head(), "nmod:desc"));
    syntax.children(name.head(), "appos").stream().filter(this::isOffice).forEach(titles::add);
    syntax.children(name.head(), "compound").stream()
        .filter(c -> c.token() < name.begin() && isOffice(c))
        .forEach(titles::add);
    Optional<At> head = syntax.head(name.head());
    boolean flat = syntax.relation(name.head()).equals("flat");
    boolean beside = flat || syntax.relation(name.head()).equals("appos");
    head.filter(h -> beside && syntax.isNoun(h) && isOffice(h)).ifPresent(titles::add);
    if (name.begin() > 0) {
      At before = name.head().to(name.begin() - 1);
      if (lexicon.is(syntax.lemma(before), "honorific") && !titles.contains(before)) {
        titles.add(before);
      }
    }
    return titles;
  }

  /** The gender that a title gives: "Mrs.", "King", "spokeswoman". */
  Gender titleGender(Found name) {
    return titles(name).stream()
        .map(t -> genderOf(syntax.lemma(t)))
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** The gender that the given name of a full name tells: "Maria", "Jean-Paul". */
  private Gender givenGender(PersonName name) {
    if (!name.isFull()) {
      return Gender.UNKNOWN;
    }
    Gender gender = Gender.UNKNOWN;
    for (String part : name.first().split("-")) {
      Gender own =
          lexicon.is(part, "male-name")
              ? Gender.MALE
              : lexicon.is(part, "female-name") ? Gender.FEMALE : Gender.UNKNOWN;
      if (!own.agreesWith(gender)) {
        return Gender.UNKNOWN;
      }
      gender = own == Gender.UNKNOWN ? gender : own;
    }
    return gender;
  }

  /** The gender of a noun or title in base form. */
  Gender genderOf(String lemma) {
    if (lexicon.is(lemma, "male")) {
      return Gender.MALE;
    }
    return lexicon.is(lemma, "female") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What a name's own words say: "Institute", "Airport", "Cup". */
  private Optional<EntityType> byWords(String name) {
    if (Acronyms.hasLegalForm(name)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (!name.contains(" ")) {
      return Optional.empty();
    }
    if (name.startsWith("Operation ")) {
      return Optional.of(EntityType.EVENT);
    }
    String before = name.replaceFirst("(?<=\\S) (of|for|on|in|at|to) .*", "");
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (lexicon.is(last, "collective")) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (lexicon.is(last, "facility")) {
      return Optional.of(EntityType.FACILITY);
    }
    if (lexicon.is(last, "event")) {
      return Optional.of(EntityType.EVENT);
    }
    return lexicon.is(last, "place") ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  /** "Patriot" is a product if it names air defense systems and is never spoken of otherwise. */
  private boolean isProduct(Chain chain) {
    return chain.entry().isEmpty()
        && !Set.of(EntityType.PERSON, EntityType.EVENT, EntityType.WORK).contains(chain.type())
        && chain.links().stream().map(Chain.Link::mention).allMatch(this::namesProduct);
  }

  /**
   * Whether a name stands before a noun such as "system" or "jet", or looks like a model number.
   */
  boolean namesProduct(Found name) {
    Optional<At> noun = Optional.of(name.head());
    while (noun.isPresent() && List.of("compound", "amod").contains(syntax.relation(noun.get()))) {
      noun = syntax.head(noun.get());
    }
    boolean product =
        noun.filter(n -> !n.equals(name.head()))
            .filter(n -> syntax.isNoun(n) && lexicon.is(syntax.lemma(n), "product"))
            .isPresent();
    return product || name.words().matches("[A-Z]{1,4}-?\\d{1,4}[A-Z]?s?");
  }
}
