package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Frames of verbs, and of "be" with a prepositional predicate ("was in charge of"). */
final class VerbFrames {
  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Factuality factuality;
  private final Adjuncts adjuncts;
  private final Lexicon lexicon;
  private final Amounts amounts;

  VerbFrames(Analysis analysis, Lexicon lexicon) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.factuality = analysis.factuality();
    this.adjuncts = analysis.adjuncts();
    this.lexicon = lexicon;
    this.amounts = new Amounts(syntax, phrases, adjuncts, lexicon);
  }

  List<Frame> build() {
    List<Frame> frames = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      if (isDeed(token)) {
        frames.add(verb(token));
      } else if (isLocated(token)) {
        frames.add(located(token));
      }
    }
    return frames;
  }

  private boolean isDeed(int token) {
    boolean before = syntax.is(token, "acl") && token < syntax.head(token);
    boolean participle =
        before || syntax.is(token, "amod") || syntax.is(token, "compound", "case", "mark");
    boolean verb = syntax.isVerb(token) && !lexicon.is(syntax.lemma(token), "former");
    return verb && !participle && !syntax.has(token, "expl");
  }

  private Frame verb(int verb) {
    boolean passive = voices.isPassive(verb);
    List<Slot> slots = new ArrayList<>(subjects(verb, passive));
    slots.addAll(objects(verb, passive));
    slots.addAll(amounts.of(verb, slots));
    slots.addAll(obliques(verb, passive));
    slots.addAll(results(verb));
    slots.addAll(clauses(verb));
    slots.addAll(modals(verb));
    slots.addAll(adjuncts.times(verb));
    Status status = factuality.of(verb);
    return new Frame(
            Frame.Kind.VERB,
            predicate(verb),
            phrases.trimmed(verb, verb, verb + 1),
            List.copyOf(new LinkedHashSet<>(slots)),
            status,
            Optional.empty(),
            adjuncts.time(verb, status == Status.PLANNED),
            trigger(verb),
            passive)
        .because(factuality.reasons(verb));
  }

  private String predicate(int verb) {
    String particles =
        syntax.particles(verb).stream()
            .map(p -> " " + syntax.lemma(p))
            .collect(Collectors.joining());
    return syntax.lemma(verb) + particles + caused(verb);
  }

  /** "get the jets sent": the two verbs are one deed. */
  private String caused(int verb) {
    String lemma = syntax.lemma(verb);
    if (!lemma.equals("get") && !lemma.equals("have") || !syntax.has(verb, "obj")) {
      return "";
    }
    return syntax.children(verb, "xcomp").stream()
        .filter(c -> syntax.xpos(c).equals("VBN"))
        .findFirst()
        .map(c -> " " + syntax.form(c))
        .orElse("");
  }

  /** The verb with its auxiliaries, negation and particle, as written. */
  private String trigger(int verb) {
    Set<Integer> words = new java.util.TreeSet<>();
    words.add(verb);
    words.addAll(syntax.children(verb, "aux", "cop"));
    words.addAll(syntax.particles(verb));
    for (int adverb : syntax.children(verb, "advmod")) {
      if (Set.of("not", "n't", "never").contains(syntax.lemma(adverb))) {
        words.add(adverb);
      }
    }
    return words.stream().map(syntax::form).collect(Collectors.joining(" "));
  }

  private List<Slot> subjects(int verb, boolean passive) {
    if (syntax.has(verb, "cop") || isAim(verb)) {
      return List.of();
    }
    boolean hasObject = syntax.has(verb, "obj");
    String role = !passive ? "agent" : hasObject ? "recipient" : "object";
    return voices.subjects(verb).stream().map(s -> new Slot(role, phrases.of(s))).toList();
  }

  /** "Her aim is to win", "their priorities are keeping the peace": aims do nothing themselves. */
  private boolean isAim(int verb) {
    return syntax.xpos(verb).equals("VBG")
        && voices.subjects(verb).stream().anyMatch(s -> lexicon.is(syntax.lemma(s), "aim"));
  }

  private List<Slot> objects(int verb, boolean passive) {
    List<Slot> slots = new ArrayList<>();
    for (int object : syntax.children(verb, "obj")) {
      if (syntax.isRelativePronoun(object)
          && syntax.children(verb, "xcomp").stream().anyMatch(voices::isInfinitive)) {
        continue;
      }
      int counted = counted(verb, object);
      if (counted != object) {
        slots.add(new Slot("amount", phrases.of(object)));
      }
      String role = isCausee(verb, object) ? "causee" : "object";
      heads(verb, counted).forEach(o -> slots.add(new Slot(role, phrases.of(o))));
    }
    for (int recipient : syntax.children(verb, "iobj")) {
      heads(verb, recipient).forEach(o -> slots.add(new Slot("recipient", phrases.of(o))));
    }
    if (slots.isEmpty() && !passive) {
      inheritedObjects(verb).forEach(o -> slots.add(new Slot("object", phrases.of(o))));
    }
    for (Slot object : List.copyOf(slots)) {
      if (object.role().equals("object")) {
        slots.addAll(adjuncts.oblique(object.phrase().head(), "nmod", "object."));
      }
    }
    return slots;
  }

  /** "caused the crane to fall": the crane is not caused. */
  private boolean isCausee(int verb, int object) {
    return lexicon.is(syntax.lemma(verb), "causative")
        && syntax.children(verb, "xcomp", "ccomp").stream()
            .anyMatch(c -> c > object && syntax.xpos(c).equals("VB"));
  }

  /** "found him guilty", "was declared dead" */
  private List<Slot> results(int verb) {
    return syntax.children(verb, "xcomp").stream()
        .filter(c -> isResult(verb, c))
        .map(c -> new Slot("result", phrases.trimmed(c, c, c + 1)))
        .toList();
  }

  private boolean isResult(int verb, int complement) {
    return syntax.has(verb, "obj", "nsubj:pass")
        && syntax.is(complement, "xcomp")
        && syntax.upos(complement).equals("ADJ")
        && !syntax.has(complement, "case", "mark");
  }

  /** "guided $3 billion in support": the sum's "in" may be tied to the verb. */
  private int counted(int verb, int object) {
    for (int child : syntax.children(verb, "obl")) {
      boolean in = syntax.marker(child, "case").equals("in") && syntax.upos(child).equals("NOUN");
      if (in && phrases.isSum(object) && child > object && !adjuncts.isTime(child)) {
        return child;
      }
    }
    return object;
  }

  private List<Integer> heads(int verb, int argument) {
    return syntax.isRelativePronoun(argument)
        ? voices.antecedent(verb, argument)
        : phrases.distribute(argument);
  }

  /** Of "provide or support efforts" and of "the agreement that both signed". */
  List<Integer> inheritedObjects(int verb) {
    int head = syntax.head(verb);
    if (syntax.is(verb, "conj") && syntax.isVerb(head)) {
      int shared = syntax.child(head, "obj");
      return shared > verb ? phrases.distribute(shared) : List.of();
    }
    for (int next : syntax.children(verb, "conj")) {
      int shared = syntax.child(next, "obj");
      if (shared != Syntax.NONE
          && syntax.isVerb(next)
          && next - verb == 2
          && !syntax.has(next, "nsubj")) {
        return phrases.distribute(shared);
      }
    }
    if (syntax.is(verb, "xcomp") && syntax.isVerb(head) && voices.isInfinitive(verb)) {
      // "a relationship that she hopes to expand"
      return relativeObject(head);
    }
    if (syntax.children(verb, "xcomp").stream().anyMatch(voices::isInfinitive)) {
      return List.of();
    }
    return relativeObject(verb);
  }

  private List<Integer> relativeObject(int verb) {
    int head = syntax.head(verb);
    if (syntax.is(verb, "acl:relcl") && head != DependencyTree.ROOT && !hasRelativePronoun(verb)) {
      return syntax.has(verb, "nsubj") ? List.of(phrases.content(head)) : List.of();
    }
    return List.of();
  }

  private boolean hasRelativePronoun(int verb) {
    return syntax.children(verb).stream()
        .anyMatch(
            c ->
                syntax.isRelativePronoun(c)
                    || syntax.children(c).stream().anyMatch(syntax::isRelativePronoun));
  }

  private List<Slot> obliques(int verb, boolean passive) {
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : adjuncts.oblique(verb, "obl", "")) {
      boolean doer = passive && slot.role().equals("by");
      slots.add(doer ? new Slot("agent", slot.phrase()) : slot);
    }
    for (int child : syntax.children(verb, "obl")) {
      if (syntax.isRelativePronoun(child)) {
        String preposition = syntax.marker(child, "case");
        voices.antecedent(verb, child).stream()
            .filter(a -> !preposition.isEmpty())
            .forEach(a -> slots.add(new Slot(preposition, phrases.of(a))));
      }
    }
    return slots;
  }

  private List<Slot> clauses(int verb) {
    List<Slot> slots = new ArrayList<>();
    int clause = content(verb);
    if (clause != Syntax.NONE) {
      slots.add(new Slot("clause", phrases.clause(clause)));
      boolean gerund = syntax.xpos(clause).equals("VBG");
      slots.addAll(gerund ? List.of(new Slot("gerund", phrases.clause(clause))) : List.of());
      slots.addAll(
          syntax.is(clause, "xcomp") ? adjuncts.oblique(clause, "obl", "clause.") : List.of());
    }
    if (slots.isEmpty()) {
      reportedAround(verb).ifPresent(content -> slots.add(new Slot("clause", content)));
    }
    for (int adverbial : syntax.children(verb, "advcl")) {
      String mark = syntax.marker(adverbial, "mark");
      if (!mark.isEmpty()) {
        slots.add(new Slot(mark + " clause", phrases.clause(adverbial)));
      }
    }
    return slots;
  }

  /** "must", "will" */
  private List<Slot> modals(int verb) {
    return syntax.children(verb, "aux").stream()
        .filter(a -> syntax.xpos(a).equals("MD"))
        .map(a -> new Slot("modal", phrases.trimmed(a, a, a + 1)))
        .toList();
  }

  /** The longest clause that is the verb's complement. */
  private int content(int verb) {
    int longest = Syntax.NONE;
    int words = 0;
    for (int clause : syntax.children(verb, "ccomp", "xcomp")) {
      Phrase phrase = phrases.clause(clause);
      if (phrase.end() - phrase.begin() > words && !isResult(verb, clause)) {
        longest = clause;
        words = phrase.end() - phrase.begin();
      }
    }
    return longest;
  }

  /** "It will rain, the minister said": the longest stretch of the sentence beside the report. */
  private Optional<Phrase> reportedAround(int verb) {
    if (!syntax.is(verb, "parataxis", "dep") || syntax.has(verb, "obj")) {
      return Optional.empty();
    }
    int host = syntax.head(verb);
    // "The storm, the minister said, will pass"
    boolean subject = syntax.is(host, "nsubj") && syntax.head(host) > verb;
    return Optional.of(phrases.besides(subject ? syntax.head(host) : host, verb));
  }

  private boolean isLocated(int token) {
    return syntax.has(token, "cop") && syntax.has(token, "case") && !syntax.isVerb(token);
  }

  /** "The bridge is in the capital": the predicate is "be", the place its "in". */
  private Frame located(int noun) {
    List<Slot> slots = new ArrayList<>();
    voices.subjects(noun).forEach(s -> slots.add(new Slot("agent", phrases.of(s))));
    String preposition = syntax.marker(noun, "case");
    phrases.all(noun).forEach(p -> slots.add(new Slot(preposition, p)));
    slots.addAll(adjuncts.oblique(noun, "nmod", "object."));
    Status status = factuality.of(noun);
    return new Frame(
            Frame.Kind.VERB,
            "be",
            phrases.of(noun),
            slots,
            status,
            Optional.empty(),
            adjuncts.time(noun, status == Status.PLANNED),
            trigger(syntax.child(noun, "cop")),
            false)
        .because(factuality.reasons(noun));
  }
}
