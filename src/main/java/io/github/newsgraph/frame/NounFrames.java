package io.github.newsgraph.frame;

import io.github.newsgraph.frame.Predications.Predication;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Frames of nouns and adjectives: what somebody is (copula, apposition, title, "as ..."), and what
 * happens in the form of a noun ("criticism of", "the invasion").
 */
final class NounFrames {
  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Factuality factuality;
  private final Adjuncts adjuncts;
  private final Lexicon lexicon;
  private final Predications predications;
  private final NounDependents dependents;

  NounFrames(Analysis analysis, Lexicon lexicon) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.factuality = analysis.factuality();
    this.adjuncts = analysis.adjuncts();
    this.lexicon = lexicon;
    this.predications = new Predications(analysis, lexicon);
    this.dependents = new NounDependents(analysis, lexicon);
  }

  List<Frame> build() {
    Map<Integer, Predication> said = predications.find();
    List<Frame> frames = new ArrayList<>();
    said.values().forEach(p -> frames.add(frame(p)));
    for (int token = 0; token < syntax.size(); token++) {
      boolean happens =
          syntax.upos(token).equals("NOUN") || lexicon.is(syntax.lemma(token), "facility");
      if (happens && !said.containsKey(token)) {
        event(token).ifPresent(frames::add);
      }
    }
    return frames;
  }

  private Frame frame(Predication said) {
    int noun = said.noun();
    List<Slot> slots = new ArrayList<>();
    said.bearers().forEach(b -> slots.add(new Slot("bearer", phrases.of(b))));
    slots.addAll(dependents.of(noun));
    if (said.clause() == Syntax.NONE) {
      said.bearers().forEach(b -> slots.addAll(dependents.titleOwners(noun, b)));
    }
    if (said.clause() != Syntax.NONE && said.clause() != noun) {
      slots.addAll(adjuncts.oblique(said.clause(), "obl", "verb."));
    }
    for (int clause : syntax.children(noun, "xcomp", "ccomp", "advcl", "csubj")) {
      slots.add(new Slot("clause", phrases.clause(clause)));
    }
    boolean adjective =
        syntax.upos(noun).equals("ADJ") && !lexicon.is(syntax.lemma(noun), "office", "person");
    Status status = status(said);
    Optional<TimeExpression> time = time(said, status);
    return new Frame(
            adjective ? Frame.Kind.ADJECTIVE : Frame.Kind.NOUN,
            syntax.lemma(noun),
            phrases.of(noun),
            List.copyOf(new LinkedHashSet<>(slots)),
            status,
            Optional.empty(),
            time,
            said.trigger().equals("be") ? copula(said) : said.trigger(),
            false)
        .because(reasons(said, status));
  }

  /** "is president", "has been a sort of audience" */
  private String copula(Predication said) {
    int noun = said.noun();
    boolean kind = syntax.is(noun, "nmod") && syntax.head(noun) == said.clause();
    int head = kind ? said.clause() : noun;
    Stream<Integer> verbs = syntax.children(head, "cop", "aux").stream();
    String words =
        Stream.concat(verbs, Stream.of(head)).map(syntax::form).collect(Collectors.joining(" "));
    return kind ? words + " of " + syntax.form(noun) : words;
  }

  private Status status(Predication said) {
    Status status = said.clause() == Syntax.NONE ? Status.ASSERTED : factuality.of(said.clause());
    boolean opinion =
        said.clause() != Syntax.NONE && lexicon.is(syntax.lemma(said.clause()), "opinion");
    if (opinion && syntax.isVerb(said.clause()) && status == Status.ASSERTED) {
      return Status.UNCERTAIN;
    }
    boolean ahead = hasModifier(said, "future");
    return status == Status.ASSERTED && ahead && said.clause() == Syntax.NONE
        ? Status.PLANNED
        : status;
  }

  private Optional<TimeExpression> time(Predication said, Status status) {
    boolean ahead = status == Status.PLANNED;
    Optional<TimeExpression> own = adjuncts.time(said.noun(), ahead);
    if (own.isEmpty() && said.clause() != Syntax.NONE) {
      own = adjuncts.time(said.clause(), ahead);
      own = isInception(said.clause()) ? own.map(TimeExpression::onwards) : own;
    }
    if (own.isPresent()) {
      return own;
    }
    return modifier(said, "former")
        .map(m -> adjuncts.ofOffice("former", true))
        .or(
            () ->
                modifier(said, "future")
                    .filter(m -> ahead)
                    .map(m -> adjuncts.ofOffice(lower(m), false)));
  }

  /** "became", "was elected", "took over as": what is said holds from then on. */
  private boolean isInception(int verb) {
    return syntax.baseForms(verb).stream().anyMatch(f -> lexicon.is(f, "inception"));
  }

  /** The words that make the status what it is. */
  private List<StatusReason> reasons(Predication said, Status status) {
    if (status == Status.ASSERTED) {
      return List.of();
    }
    List<StatusReason> reasons = new ArrayList<>();
    if (said.clause() != Syntax.NONE) {
      reasons.addAll(factuality.reasons(said.clause()));
    }
    if (reasons.isEmpty()) {
      int word = modifier(said, "future").orElse(said.clause());
      String kind = word == said.clause() ? "opinion" : "future";
      reasons.add(StatusReason.of(syntax, word, kind, status));
    }
    return reasons;
  }

  /** Modifiers of a title may hang on the title or on the name behind it. */
  private Optional<Integer> modifier(Predication said, String wordClass) {
    return modifiers(said).stream()
        .filter(m -> lexicon.is(syntax.lemma(m), wordClass) || lexicon.is(lower(m), wordClass))
        .findFirst();
  }

  private String lower(int token) {
    return syntax.form(token).toLowerCase(Locale.ROOT);
  }

  private boolean hasModifier(Predication said, String wordClass) {
    return modifier(said, wordClass).isPresent();
  }

  private List<Integer> modifiers(Predication said) {
    List<Integer> found =
        new ArrayList<>(syntax.children(said.noun(), "amod", "compound", "advmod"));
    for (int bearer : said.bearers()) {
      if (said.clause() == Syntax.NONE) {
        syntax.children(bearer, "amod", "compound", "advmod").stream()
            .filter(m -> m < bearer)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** In '"He won," she said during a visit' the visit is hers, whatever the parser ties it to. */
  private int besideQuote(int noun, int governor) {
    if (governor == Syntax.NONE) {
      return governor;
    }
    for (int above = governor; above != DependencyTree.ROOT; above = syntax.head(above)) {
      for (int aside : syntax.children(above, "parataxis")) {
        boolean between = governor < aside && aside < noun;
        if (between
            && syntax.isVerb(aside)
            && syntax.has(aside, "nsubj")
            && lexicon.is(syntax.lemma(aside), "report")) {
          return aside;
        }
      }
    }
    boolean direct = syntax.head(noun) == governor;
    return direct ? governor : Syntax.NONE;
  }

  /** A noun with participants that is said of nobody: "Norway's criticism of Chile". */
  private Optional<Frame> event(int noun) {
    List<Slot> slots = new ArrayList<>(dependents.of(noun));
    for (Slot slot : List.copyOf(slots)) {
      boolean before = slot.phrase().head() < noun && slot.role().equals("owner");
      if (before || slot.role().equals("by")) {
        slots.add(new Slot("agent", slot.phrase()));
      }
    }
    int governor = besideQuote(noun, syntax.governingPredicate(noun));
    boolean argument = syntax.is(noun, "obj", "obl", "nsubj:pass") && governor != Syntax.NONE;
    if (argument && slots.stream().noneMatch(s -> s.role().equals("agent"))) {
      voices.subjects(governor).stream()
          .filter(s -> s != noun)
          .forEach(s -> slots.add(new Slot("doer", phrases.of(s))));
    }
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = factuality.event(noun);
    return Optional.of(
        new Frame(
                Frame.Kind.EVENT,
                syntax.lemma(noun),
                phrases.of(noun),
                List.copyOf(new LinkedHashSet<>(slots)),
                verdict.status(),
                Optional.empty(),
                adjuncts.time(noun, verdict.status() == Status.PLANNED),
                syntax.form(noun),
                false)
            .because(verdict.reasons()));
  }
}
