package io.github.newsgraph.claim;

import io.github.newsgraph.claim.OpenRelations.Link;
import io.github.newsgraph.claim.OpenRelations.Words;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Slot;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The open relations of verbs. */
final class VerbRelations {
  private static final Claim.Relation EVENT = new Claim.Relation("hasEvent", "event", false);

  /** Verbs that say nothing by themselves. */
  private static final Set<String> EMPTY = Set.of("be", "do", "let", "go", "say");

  private static final Set<String> WEAK =
      Set.of(
          "take",
          "make",
          "have",
          "get",
          "give",
          "do",
          "go",
          "come",
          "be",
          "let",
          "say",
          "tell",
          "add",
          "ask",
          "reply",
          "note",
          "continue",
          "become",
          "remain",
          "seem",
          "appear",
          "want",
          "need",
          "try",
          "know",
          "think",
          "believe",
          "mean",
          "happen",
          "occur",
          "include",
          "see",
          "look",
          "use",
          "keep",
          "put",
          "set",
          "lead",
          "bring",
          "follow",
          "show",
          "cause",
          "help",
          "allow",
          "work",
          "act");

  /** Verbs whose prepositions lead to circumstances of speech, not to what is said. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "ask", "reply", "note", "continue");

  /** "made them leave": these take an infinitive without "to". */
  private static final Set<String> BARE = Set.of("make", "let", "have");

  /** Clauses that tell of the circumstances of an event that is whole without them. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("when", "while", "after", "before", "because", "since", "until", "to", "where");

  private static final Set<EntityType> NAMELESS_PEOPLE =
      Set.of(EntityType.POSITION, EntityType.PERSON);

  private final Typing typing;
  private final Words words;

  VerbRelations(Typing typing, Words words) {
    this.typing = typing;
    this.words = words;
  }

  List<Link> of(Frame frame) {
    List<Link> links = new ArrayList<>();
    List<Phrase> agents = frame.fillers("agent");
    String label = label(frame);
    for (Phrase agent : agents) {
      for (Phrase object : frame.fillers("object")) {
        if (!EMPTY.contains(label)) {
          links.add(Link.named(agent, label, words.end(object), frame.trigger()));
        }
        links.addAll(throughObject(agent, frame, object));
      }
      links.addAll(caused(agent, frame));
      boolean bare = frame.fillers("object").isEmpty() && frame.fillers("causee").isEmpty();
      if (bare && !frame.passive()) {
        links.addAll(unaccompanied(agent, frame));
      }
    }
    if (agents.isEmpty() && frame.passive()) {
      frame.fillers("object").forEach(o -> links.addAll(suffered(o, frame)));
    }
    return links;
  }

  /** "find guilty" */
  private String label(Frame frame) {
    StringBuilder label = new StringBuilder(frame.predicate());
    frame.fillers("result").forEach(r -> label.append(' ').append(form(r)));
    return label.toString();
  }

  /** "caused the crane to fall": it is not the crane that was caused. */
  private List<Link> caused(Phrase agent, Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Phrase clause : frame.fillers("clause")) {
      boolean says = !EMPTY.contains(words.lemma(clause)) && !words.lemma(clause).equals("have");
      String to = BARE.contains(frame.predicate()) ? " " : " to ";
      String label = frame.predicate() + to + words.lemma(clause);
      for (Phrase causee : says ? frame.fillers("causee") : List.<Phrase>of()) {
        links.add(Link.named(agent, label, words.end(causee), frame.trigger()));
      }
    }
    return links;
  }

  /** What was done to something, by nobody knows whom: "was arrested in Lisbon". */
  private List<Link> suffered(Phrase object, Frame frame) {
    String label = "be " + form(frame.phrase());
    for (Phrase result : frame.fillers("result")) {
      label += " " + form(result);
    }
    List<Link> links = new ArrayList<>(oblique(object, frame, label, frame.trigger()));
    return links.isEmpty() && frame.fillers("clause").isEmpty()
        ? alone(object, frame, label)
        : links;
  }

  /** Verbs without an object: what their prepositions lead to, a gerund, at least that it is so. */
  private List<Link> unaccompanied(Phrase agent, Frame frame) {
    List<Link> links = new ArrayList<>(throughPlace(agent, frame));
    if (links.isEmpty()) {
      links.addAll(oblique(agent, frame, frame.predicate(), frame.trigger()));
    }
    for (Phrase gerund : frame.fillers("gerund")) {
      Argument clause = Argument.Quoted.of(words.document(), gerund);
      links.add(Link.named(agent, frame.predicate(), clause, frame.trigger()));
    }
    for (Phrase recipient : frame.fillers("recipient")) {
      links.add(Link.named(agent, frame.predicate(), words.end(recipient), frame.trigger()));
    }
    for (Phrase amount : frame.fillers("amount")) {
      boolean ofAgent = amount.begin() < agent.end() && agent.begin() < amount.end();
      if (!ofAgent && links.isEmpty()) {
        Argument sum = Argument.Quoted.of(words.document(), amount);
        links.add(Link.named(agent, frame.predicate(), sum, frame.trigger()));
      }
    }
    boolean alone = links.isEmpty() && frame.fillers("clause").isEmpty();
    return alone && !WEAK.contains(frame.predicate())
        ? alone(agent, frame, frame.predicate())
        : links;
  }

  /** "The ferry sank on Friday", "the ferry sank": when, or only that it did. */
  private List<Link> alone(Phrase subject, Frame frame, String label) {
    if (frame.time().isPresent()) {
      Argument time = new Argument.Quoted(frame.time().get().text());
      return List.of(Link.named(subject, label, time, frame.trigger()));
    }
    return isEvent(subject, frame)
        ? List.of(new Link(subject, EVENT, new Argument.Quoted(frame.trigger()), frame.trigger()))
        : List.of();
  }

  /**
   * Whether a verb says enough by itself: not "stopped" of "stopped short of paying", nor
   * "suspected" of "a man suspected of murder".
   */
  private boolean isEvent(Phrase subject, Frame frame) {
    boolean whole =
        frame.slots().stream()
            .map(Slot::role)
            .filter(r -> r.endsWith(" clause"))
            .allMatch(r -> CIRCUMSTANCES.contains(r.substring(0, r.indexOf(' '))));
    boolean single = frame.trigger().indexOf(' ') < 0;
    boolean participle = single && (frame.passive() || frame.trigger().endsWith("ing"));
    boolean opinion =
        words
            .quantities()
            .lexicon()
            .is(words.lemma(frame.phrase()), "report", "request", "uncertain", "opinion", "naming");
    boolean remote =
        single
            && frame.status() != Status.ASSERTED
            && OpenRelations.isNameless(typing.typeOf(subject));
    return whole && !participle && !opinion && !remote;
  }

  /** "maintain relations with Russia": a bare object noun, and what its preposition leads to. */
  private List<Link> throughObject(Phrase agent, Frame frame, Phrase object) {
    List<Link> links = new ArrayList<>();
    if (!OpenRelations.isNameless(typing.typeOf(object))) {
      return links;
    }
    for (Slot slot : frame.slots()) {
      boolean ofObject = slot.role().startsWith("object.");
      if (ofObject && !OpenRelations.isNameless(typing.typeOf(slot.phrase()))) {
        String preposition = slot.role().substring("object.".length());
        String through = " " + words.lemma(object) + " " + preposition;
        links.add(
            Link.named(
                agent,
                frame.predicate() + through,
                words.end(slot.phrase()),
                frame.trigger() + through));
      }
    }
    return links;
  }

  /** "is under the control of rebels", "is in contact with Norway": the nameless noun leads on. */
  private List<Link> throughPlace(Phrase agent, Frame frame) {
    List<Link> links = new ArrayList<>();
    for (Slot slot : frame.slots()) {
      boolean place = frame.predicate().equals("be") && Roles.isPreposition(slot.role());
      if (place && typing.typeOf(slot.phrase()) == EntityType.CONCEPT) {
        for (Slot next : frame.slots()) {
          if (next.role().startsWith("object.")) {
            String way =
                " %s %s %s"
                    .formatted(
                        slot.role(),
                        words.lemma(slot.phrase()),
                        next.role().substring("object.".length()));
            links.add(
                Link.named(agent, "be" + way, words.end(next.phrase()), frame.trigger() + way));
          }
        }
      }
    }
    return links;
  }

  /** What the prepositions of a verb or an adjective lead to. */
  List<Link> oblique(Phrase subject, Frame frame, String label, String trigger) {
    List<Link> links = new ArrayList<>();
    for (Slot slot : frame.slots()) {
      boolean office =
          slot.role().equals("as") && NAMELESS_PEOPLE.contains(typing.typeOf(slot.phrase()));
      if (Roles.isPreposition(slot.role()) && !office && !SAYING.contains(frame.predicate())) {
        String leading = " " + slot.role();
        links.add(
            Link.named(subject, label + leading, words.end(slot.phrase()), trigger + leading));
      }
    }
    return links;
  }

  private String form(Phrase phrase) {
    return words.token(phrase).form().toLowerCase(Locale.ROOT);
  }
}
