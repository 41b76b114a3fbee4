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

/** What a frame says that no rule knows: relations named by the words of the text. */
final class OpenRelations {
  private static final Set<String> EMPTY = Set.of("be", "do", "let", "go", "say");
  private static final Set<String> WEAK =
      Set.of("take", "make", "have", "get", "give", "do", "go", "come", "be", "let");

  /** Verbs whose prepositions lead to circumstances of speech, not to what is said. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "ask", "reply", "note", "continue");

  private static final Set<EntityType> NAMELESS_PEOPLE =
      Set.of(EntityType.POSITION, EntityType.PERSON);
  private static final Set<EntityType> NAMELESS =
      Set.of(EntityType.CONCEPT, EntityType.EVENT, EntityType.POSITION);

  private final Document document;
  private final Typing typing;
  private final Quantities quantities;

  /** Two ends and the words between them. */
  record Link(Phrase subject, String label, Argument object, String trigger) {}

  OpenRelations(Document document, Typing typing, Quantities quantities) {
    this.document = document;
    this.typing = typing;
    this.quantities = quantities;
  }

  List<Link> of(Frame frame) {
    return switch (frame.kind()) {
      case VERB -> verb(frame);
      case NOUN -> noun(frame);
      case ADJECTIVE -> adjective(frame);
      case EVENT -> event(frame);
      case ATTRIBUTE -> List.of();
    };
  }

  private List<Link> verb(Frame frame) {
    List<Link> links = new ArrayList<>();
    List<Phrase> agents = frame.fillers("agent");
    List<Phrase> objects = frame.fillers("object");
    for (Phrase agent : agents) {
      for (Phrase object : objects) {
        links.add(link(agent, frame.predicate(), object, frame.trigger()));
        links.addAll(throughObject(agent, frame, object));
      }
      if (objects.isEmpty()) {
        links.addAll(unaccompanied(agent, frame));
        frame
            .fillers("recipient")
            .forEach(r -> links.add(link(agent, frame.predicate(), r, frame.trigger())));
      }
    }
    if (agents.isEmpty() && frame.passive()) {
      String label = "be " + form(frame.phrase());
      objects.forEach(o -> links.addAll(oblique(o, frame, label, frame.trigger())));
    }
    return links;
  }

  /** Verbs without an object: what their prepositions lead to, a gerund, at least a time. */
  private List<Link> unaccompanied(Phrase agent, Frame frame) {
    List<Link> links = new ArrayList<>(oblique(agent, frame, frame.predicate(), frame.trigger()));
    for (Phrase gerund : frame.fillers("gerund")) {
      Argument words = Argument.Quoted.of(document, gerund);
      links.add(new Link(agent, frame.predicate(), words, frame.trigger()));
    }
    if (links.isEmpty() && frame.fillers("clause").isEmpty() && !WEAK.contains(frame.predicate())) {
      frame
          .time()
          .ifPresent(
              t ->
                  links.add(
                      new Link(
                          agent,
                          frame.predicate(),
                          new Argument.Quoted(t.text()),
                          frame.trigger())));
    }
    return links;
  }

  /** "maintain relations with Russia": a bare object noun, and what its preposition leads to. */
  private List<Link> throughObject(Phrase agent, Frame frame, Phrase object) {
    List<Link> links = new ArrayList<>();
    if (!NAMELESS.contains(typing.typeOf(object))) {
      return links;
    }
    for (Slot slot : frame.slots()) {
      boolean ofObject = slot.role().startsWith("object.");
      if (ofObject && !NAMELESS.contains(typing.typeOf(slot.phrase()))) {
        String preposition = slot.role().substring("object.".length());
        String words = lemma(object) + " " + preposition;
        links.add(
            link(
                agent,
                frame.predicate() + " " + words,
                slot.phrase(),
                frame.trigger() + " " + words));
      }
    }
    return links;
  }

  private List<Link> oblique(Phrase subject, Frame frame, String label, String trigger) {
    List<Link> links = new ArrayList<>();
    for (Slot slot : frame.slots()) {
      boolean office =
          slot.role().equals("as") && NAMELESS_PEOPLE.contains(typing.typeOf(slot.phrase()));
      if (Roles.isPreposition(slot.role()) && !office && !SAYING.contains(frame.predicate())) {
        links.add(
            link(subject, label + " " + slot.role(), slot.phrase(), trigger + " " + slot.role()));
      }
    }
    return links;
  }

  private List<Link> noun(Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Phrase bearer : frame.fillers("bearer")) {
      for (Slot slot : frame.slots()) {
        boolean owner = slot.role().equals("owner") && slot.phrase().head() < frame.phrase().head();
        if (Roles.isPreposition(slot.role()) || owner) {
          String preposition = owner ? "of" : slot.role();
          links.add(
              link(
                  bearer,
                  frame.predicate() + " " + preposition,
                  slot.phrase(),
                  frame.trigger() + " " + preposition));
        }
      }
      links.add(new Link(bearer, "be", predicated(frame.phrase()), frame.trigger()));
    }
    return links;
  }

  /** "was German" says what somebody is like, not that somebody is Germany. */
  private Argument predicated(Phrase phrase) {
    boolean named = Set.of(EntityType.COUNTRY, EntityType.PLACE).contains(typing.typeOf(phrase));
    return named && token(phrase).upos().equals("ADJ")
        ? Argument.Quoted.of(document, phrase)
        : new Argument.Mentioned(phrase);
  }

  private List<Link> adjective(Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Phrase bearer : frame.fillers("bearer")) {
      List<Link> related = oblique(bearer, frame, "be " + frame.predicate(), frame.trigger());
      links.addAll(related);
      if (related.isEmpty()) {
        Argument words = Argument.Quoted.of(document, frame.phrase());
        links.add(new Link(bearer, "be", words, frame.trigger()));
      }
    }
    return links;
  }

  private List<Link> event(Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Phrase agent : frame.fillers("agent")) {
      for (Phrase object : frame.fillers("of")) {
        if (!NAMELESS.contains(typing.typeOf(agent)) && !NAMELESS.contains(typing.typeOf(object))) {
          links.add(link(agent, frame.predicate() + " of", object, frame.trigger() + " of"));
        }
      }
    }
    return links;
  }

  /** An amount is words, not a thing: "cost $2 billion". */
  private Link link(Phrase subject, String label, Phrase object, String trigger) {
    Argument end =
        quantities.isAmount(object)
            ? Argument.Quoted.of(document, object)
            : new Argument.Mentioned(object);
    return new Link(subject, label, end, trigger);
  }

  private String lemma(Phrase phrase) {
    return token(phrase).lemma().toLowerCase(Locale.ROOT);
  }

  private String form(Phrase phrase) {
    return token(phrase).form().toLowerCase(Locale.ROOT);
  }

  private Token token(Phrase phrase) {
    return document.sentences().get(phrase.sentence()).token(phrase.head());
  }

  /** Whether the relation's words say nothing by themselves. */
  static boolean isEmpty(String label) {
    return EMPTY.contains(label);
  }
}
