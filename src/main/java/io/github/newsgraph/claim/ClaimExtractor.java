package io.github.newsgraph.claim;

import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Slot;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes claims of frames by the rules. Holds no state of documents; threads may share one. */
public final class ClaimExtractor {
  private static final Set<String> NAMING =
      Set.of("NOUN", "PROPN", "PRON", "NUM", "VERB", "ADJ", "SYM", "X");
  private static final Set<String> EMPTY =
      Set.of(
          "many", "few", "several", "latter", "former", "such", "more", "most", "other", "same",
          "one", "lot", "thing", "way", "that", "this", "those", "these", "who", "which", "what",
          "both", "all", "there", "part", "own");

  /** In place of a rule's name. */
  private static final String OPEN = "open";

  private final RuleBook rules;
  private final ConfidenceModel confidence = ConfidenceModel.load();

  public ClaimExtractor(RuleBook rules) {
    this.rules = rules;
  }

  /** The claims of a document in the order of its frames, none twice. */
  public List<Claim> extract(Document document, DocumentFrames frames, Typing typing) {
    Map<List<Object>, Claim> claims = new LinkedHashMap<>();
    Extraction extraction = new Extraction(document, typing, new Participants(frames));
    for (Frame frame : frames.frames()) {
      for (Claim claim : extraction.of(frame)) {
        claims.putIfAbsent(key(claim), claim);
      }
    }
    return List.copyOf(claims.values());
  }

  /** What becomes of each frame, and which rules nearly fitted it: for people to see. */
  public List<Derivation> derive(Document document, DocumentFrames frames, Typing typing) {
    Participants participants = new Participants(frames);
    Extraction extraction = new Extraction(document, typing, participants);
    NearMisses misses = new NearMisses(document, typing, participants, extraction.matcher);
    List<Derivation> derivations = new ArrayList<>();
    for (Frame frame : frames.frames()) {
      List<Claim> claims = extraction.of(frame);
      derivations.add(
          new Derivation(frame, claims, misses.of(frame, rules.candidates(frame), claims)));
    }
    return derivations;
  }

  private static List<Object> key(Claim claim) {
    return List.of(claim.sentence(), claim.subject(), claim.relation().name(), claim.object());
  }

  /** The work on one document. */
  private final class Extraction {
    private final Document document;
    private final Typing typing;
    private final Quantities quantities;
    private final Matcher matcher;
    private final Roles roles;
    private final OpenRelations open;

    Extraction(Document document, Typing typing, Participants participants) {
      this.document = document;
      this.typing = typing;
      this.quantities = new Quantities(document, rules.lexicon());
      this.matcher = new Matcher(document, typing, participants, quantities);
      this.roles = new Roles(document, typing, quantities);
      this.open = new OpenRelations(document, typing, quantities);
    }

    List<Claim> of(Frame frame) {
      List<Claim> claims = new ArrayList<>();
      for (RuleBook.Entry entry : rules.candidates(frame)) {
        matcher
            .match(entry.when().pattern(), frame)
            .ifPresent(bindings -> claims.addAll(byRule(entry, frame, bindings)));
      }
      if (claims.isEmpty() || isCircumstance(frame, claims)) {
        claims.addAll(openClaims(frame));
      }
      return claims;
    }

    /** "Japan and India held talks in Delhi": where the talks are is not all that is said. */
    private boolean isCircumstance(Frame frame, List<Claim> claims) {
      List<Argument> agents = new ArrayList<>();
      for (Phrase agent : frame.fillers("agent")) {
        typing.standsFor(agent).forEach(p -> agents.add(new Argument.Mentioned(p)));
      }
      return !agents.isEmpty()
          && claims.stream()
              .noneMatch(c -> agents.contains(c.subject()) || agents.contains(c.object()));
    }

    private List<Claim> byRule(
        RuleBook.Entry entry, Frame frame, Map<String, List<Argument>> bindings) {
      List<Claim> claims = new ArrayList<>();
      String rule = entry.source();
      for (Rule.Template template : entry.when().templates()) {
        Frame said = template.onwards() ? frame.onwards() : frame;
        List<Claim.Role> named = roles(template, bindings);
        List<Argument> subjects = fillers(template.subject(), bindings);
        for (Argument subject : subjects) {
          for (Argument object : fillers(template.object(), bindings)) {
            if (subjects.contains(object) && !isBefore(subject, object)) {
              continue;
            }
            Claim.Relation relation =
                new Claim.Relation(template.relation(), rules.label(template.relation()), false);
            String trigger = trigger(frame, object);
            claim(said, subject, relation, object, named, trigger, rule).ifPresent(claims::add);
          }
        }
      }
      return claims;
    }

    /** Of several who do something together each pair is named once. */
    private static boolean isBefore(Argument one, Argument other) {
      return one instanceof Argument.Mentioned first
          && other instanceof Argument.Mentioned second
          && first.phrase().head() < second.phrase().head();
    }

    /** With the preposition that leads to the object: "took over as head from". */
    private String trigger(Frame frame, Argument object) {
      for (Slot slot : frame.slots()) {
        String preposition = slot.role().substring(slot.role().lastIndexOf('.') + 1);
        boolean leads =
            object instanceof Argument.Mentioned mentioned
                && mentioned.phrase().equals(slot.phrase());
        if (leads && Roles.isPreposition(preposition)) {
          return frame.trigger() + " " + preposition;
        }
      }
      return frame.trigger();
    }

    private List<Claim.Role> roles(Rule.Template template, Map<String, List<Argument>> bindings) {
      List<Claim.Role> named = new ArrayList<>();
      for (Rule.RoleTemplate role : template.roles()) {
        fillers(role.from(), bindings).forEach(f -> named.add(new Claim.Role(role.role(), f)));
      }
      return named;
    }

    private List<Argument> fillers(String from, Map<String, List<Argument>> bindings) {
      return from.startsWith("\"")
          ? List.of(new Argument.Constant(from.replace("\"", "")))
          : bindings.getOrDefault(from, List.of());
    }

    private List<Claim> openClaims(Frame frame) {
      List<Claim> claims = new ArrayList<>();
      for (OpenRelations.Link link : open.of(frame)) {
        Claim.Relation relation = link.relation();
        for (Phrase subject : typing.standsFor(link.subject())) {
          for (Argument object : relation.open() ? stand(link.object()) : List.of(link.object())) {
            Argument end = new Argument.Mentioned(subject);
            claim(frame, end, relation, object, List.of(), link.trigger(), OPEN)
                .ifPresent(claims::add);
          }
        }
      }
      return claims;
    }

    private List<Argument> stand(Argument object) {
      return object instanceof Argument.Mentioned mentioned
          ? typing.standsFor(mentioned.phrase()).stream()
              .map(p -> (Argument) new Argument.Mentioned(p))
              .toList()
          : List.of(object);
    }

    private Optional<Claim> claim(
        Frame frame,
        Argument subject,
        Claim.Relation relation,
        Argument object,
        List<Claim.Role> named,
        String trigger,
        String rule) {
      if (subject.equals(object) || !stands(subject) || !stands(object)) {
        return Optional.empty();
      }
      List<Argument> taken = new ArrayList<>(List.of(subject, object));
      List<Claim.Role> all = new ArrayList<>();
      for (Claim.Role role : named) {
        if (stands(role.value())) {
          all.add(role);
          taken.add(role.value());
        }
      }
      all.addAll(roles.of(frame, taken));
      int sentence = frame.phrase().sentence();
      Optional<Phrase> speaker =
          frame.speaker().isPresent()
              ? frame.speaker().filter(typing::resolved)
              : typing.answering(sentence);
      boolean reported = frame.speaker().isPresent() || typing.isTalk(sentence);
      Status status = reported && speaker.isEmpty() ? unattributed(frame.status()) : frame.status();
      return Optional.of(
          new Claim(
              sentence,
              subject,
              relation,
              object,
              all,
              status,
              speaker,
              frame.time(),
              trigger,
              rule,
              confidence.of(
                  document,
                  frame,
                  relation,
                  !rule.equals(OPEN),
                  List.of(subject, object),
                  status)));
    }

    /** Somebody says so, and it cannot be told who: it must not pass for the article's own word. */
    private Status unattributed(Status status) {
      return status == Status.ASSERTED ? Status.UNCERTAIN : status;
    }

    private boolean stands(Argument argument) {
      return !(argument instanceof Argument.Mentioned mentioned)
          || typing.resolved(mentioned.phrase())
              && isThing(mentioned.phrase())
              && !quantities.isAmount(mentioned.phrase());
    }

    /** "many", "the latter", "those" name nothing by themselves. */
    private boolean isThing(Phrase phrase) {
      Token head = document.sentences().get(phrase.sentence()).token(phrase.head());
      boolean reflexive =
          head.upos().equals("PRON")
              && (head.form().endsWith("self") || head.form().endsWith("selves"));
      return NAMING.contains(head.upos()) && !EMPTY.contains(head.lemma()) && !reflexive;
    }
  }
}
