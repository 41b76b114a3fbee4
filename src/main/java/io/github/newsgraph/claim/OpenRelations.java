package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Slot;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a frame says that no rule knows: relations named by the words of the text. */
final class OpenRelations {
  private static final Claim.Relation IS_A = new Claim.Relation("instanceOf", "is a", false);
  private static final Claim.Relation QUALITY = new Claim.Relation("hasQuality", "is", false);

  private static final Set<EntityType> NAMELESS =
      Set.of(EntityType.CONCEPT, EntityType.EVENT, EntityType.POSITION);

  /**
   * "criticism of", "support for", "attack on": to whom or what a deed in form of a noun is done
   */
  private static final Set<String> AIMS = Set.of("of", "for", "on", "against", "with", "over");

  /** Endings of nouns that name what somebody does: "criticism", "assistance". */
  private static final Pattern DEED = Pattern.compile("(tion|sion|ment|ism|ance|ence|al)$");

  private static final Set<String> DEGREES = Set.of("very", "too", "quite", "more", "most", "less");

  private final Typing typing;
  private final VerbRelations verbs;
  private final Words words;

  /** Two ends and the words between them. */
  record Link(Phrase subject, Claim.Relation relation, Argument object, String trigger) {
    /** A relation that is named by the words of the text. */
    static Link named(Phrase subject, String label, Argument object, String trigger) {
      Claim.Relation relation = new Claim.Relation(label.replace(' ', '_'), label, true);
      return new Link(subject, relation, object, trigger);
    }
  }

  /** Looks words up by their phrases. */
  record Words(Document document, Quantities quantities) {
    Token token(Phrase phrase) {
      return document.sentences().get(phrase.sentence()).token(phrase.head());
    }

    String lemma(Phrase phrase) {
      return token(phrase).lemma().toLowerCase(Locale.ROOT);
    }

    /** An amount is words, not a thing: "cost $2 billion". */
    Argument end(Phrase phrase) {
      return quantities.isAmount(phrase)
          ? Argument.Quoted.of(document, phrase)
          : new Argument.Mentioned(phrase);
    }
  }

  OpenRelations(Document document, Typing typing, Quantities quantities) {
    this.typing = typing;
    this.words = new Words(document, quantities);
    this.verbs = new VerbRelations(typing, words);
  }

  List<Link> of(Frame frame) {
    return switch (frame.kind()) {
      case VERB -> verbs.of(frame);
      case NOUN -> noun(frame);
      case ADJECTIVE -> adjective(frame);
      case EVENT -> event(frame);
      case ATTRIBUTE -> List.of();
    };
  }

  /** Whether a phrase has no name: what only a word such as "support" tells of. */
  static boolean isNameless(EntityType type) {
    return NAMELESS.contains(type);
  }

  private List<Link> noun(Frame frame) {
    List<Link> links = new ArrayList<>();
    String noun = compound(frame);
    for (Phrase bearer : frame.fillers("bearer")) {
      for (Slot slot : frame.slots()) {
        boolean owner = slot.role().equals("owner") && slot.phrase().head() < frame.phrase().head();
        if (Roles.isPreposition(slot.role()) || owner) {
          String of = " " + (owner ? "of" : slot.role());
          links.add(Link.named(bearer, noun + of, words.end(slot.phrase()), frame.trigger() + of));
        }
      }
      Argument said = predicated(frame.phrase());
      Claim.Relation is = said instanceof Argument.Quoted ? QUALITY : IS_A;
      if (!isIntroduction(frame.phrase(), bearer)) {
        links.add(new Link(bearer, is, said, frame.trigger()));
      }
    }
    return links;
  }

  /** "The rival, Jane Doe," tells who is meant, not of what kind she is. */
  private boolean isIntroduction(Phrase phrase, Phrase bearer) {
    List<Token> tokens = words.document().sentences().get(phrase.sentence()).tokens();
    return phrase.sentence() == bearer.sentence()
        && phrase.head() < bearer.begin()
        && tokens.get(phrase.begin()).lemma().equalsIgnoreCase("the")
        && typing.typeOf(bearer) == EntityType.PERSON;
  }

  /** "funding source": the common nouns before the noun belong to it. */
  private String compound(Frame frame) {
    List<Token> tokens = words.document().sentences().get(frame.phrase().sentence()).tokens();
    StringBuilder noun = new StringBuilder(frame.predicate());
    for (int t = frame.phrase().head() - 1; t >= frame.phrase().begin(); t--) {
      if (!tokens.get(t).upos().equals("NOUN")) {
        break;
      }
      noun.insert(0, tokens.get(t).lemma().toLowerCase(Locale.ROOT) + " ");
    }
    return noun.toString();
  }

  /** "is German" says what somebody is like, not that somebody is Germany or the Germans. */
  private Argument predicated(Phrase phrase) {
    List<Token> tokens = words.document().sentences().get(phrase.sentence()).tokens();
    boolean kind =
        tokens.subList(phrase.begin(), phrase.head()).stream()
            .anyMatch(t -> t.upos().equals("DET"));
    return words.token(phrase).upos().equals("ADJ") && !kind
        ? quality(phrase)
        : new Argument.Mentioned(phrase);
  }

  private List<Link> adjective(Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Phrase bearer : frame.fillers("bearer")) {
      List<Link> related = verbs.oblique(bearer, frame, "be " + frame.predicate(), frame.trigger());
      links.addAll(related);
      // "is willing to pay" says what is paid, and of nobody what they are like
      if (related.isEmpty() && frame.fillers("clause").isEmpty()) {
        links.add(new Link(bearer, QUALITY, quality(frame.phrase()), frame.trigger()));
      }
    }
    return links;
  }

  /** "mainly Buddhist", without what follows. */
  private Argument quality(Phrase phrase) {
    List<Token> tokens = words.document().sentences().get(phrase.sentence()).tokens();
    int begin = phrase.begin();
    while (begin > 0 && isDegree(tokens.get(begin - 1))) {
      begin--;
    }
    return new Argument.Quoted(words.document().words(phrase.sentence(), begin, phrase.head() + 1));
  }

  private static boolean isDegree(Token token) {
    return token.upos().equals("ADV")
        && (token.form().endsWith("ly") || DEGREES.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private List<Link> event(Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Phrase agent : frame.fillers("agent")) {
      for (Slot slot : frame.slots()) {
        boolean aim = slot.role().equals("of") || isDeed(frame) && AIMS.contains(slot.role());
        if (aim && isNamed(agent) && isNamed(slot.phrase())) {
          links.add(eventLink(agent, frame, slot.role(), slot.phrase()));
        }
      }
    }
    List<Phrase> both = frame.fillers("between");
    if (both.size() == 2 && isNamed(both.get(0)) && isNamed(both.get(1))) {
      links.add(eventLink(both.get(0), frame, "with", both.get(1)));
    }
    return links;
  }

  private Link eventLink(Phrase one, Frame frame, String preposition, Phrase other) {
    return Link.named(
        one,
        frame.predicate() + " " + preposition,
        words.end(other),
        frame.trigger() + " " + preposition);
  }

  private boolean isDeed(Frame frame) {
    return DEED.matcher(frame.predicate()).find()
        || words.quantities().lexicon().is(frame.predicate(), "event", "dealing");
  }

  private boolean isNamed(Phrase phrase) {
    return !isNameless(typing.typeOf(phrase));
  }
}
