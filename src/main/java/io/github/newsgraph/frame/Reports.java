package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Whose account the clauses of a sentence are by its syntax: "said that", "according to". */
final class Reports {
  /** "accused of selling", "blamed for losing" */
  private static final Set<String> CHARGED = Set.of("of", "for");

  /** "in the words of", "by the account of", "to the mind of" */
  private static final Set<String> FROM_STANDPOINT = Set.of("in", "by", "to");

  /** Verbs whose object hears what is said. */
  private static final Set<String> ADDRESSING = Set.of("tell", "inform", "warn", "assure");

  private static final Set<EntityType> SPEAKING =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PLACE);

  private static final Set<String> CITING = Set.of("quote", "cite");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Factuality factuality;
  private final Lexicon lexicon;

  /**
   * What tells that somebody speaks.
   *
   * @param anchor the verb of saying, or the noun that "according to" leads to
   * @param speaker who speaks
   */
  record Report(int anchor, Phrase speaker) {}

  Reports(Analysis analysis, Lexicon lexicon) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.factuality = analysis.factuality();
    this.lexicon = lexicon;
  }

  /** All that the sentence tells of somebody saying something, in the order of its words. */
  List<Report> all() {
    List<Report> found = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      int verb = token;
      if (isSaying(verb)) {
        speakerOf(verb).ifPresent(s -> found.add(new Report(verb, s)));
      }
      source(token).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Whose account a word's clause is by the words around it; the innermost speaker counts.
   *
   * @param inside which words belong to the same stretch of speech; no other is asked
   */
  Optional<Phrase> of(int token, IntPredicate inside) {
    for (int t = token; t != DependencyTree.ROOT && inside.test(t); t = syntax.head(t)) {
      Optional<Report> source = source(t);
      if (source.isPresent() && !syntax.isUnder(token, source.get().anchor())) {
        return source.map(Report::speaker);
      }
      int verb = governor(t);
      if (verb != Syntax.NONE && !inside.test(verb)) {
        return Optional.empty();
      }
      Status said = verb == Syntax.NONE ? Status.ASSERTED : factuality.of(verb);
      if (said == Status.NEGATED) {
        return Optional.empty();
      }
      Optional<Phrase> speaker =
          verb == Syntax.NONE ? nounOf(t) : speakerOf(verb).filter(s -> said == Status.ASSERTED);
      if (speaker.isPresent()) {
        return speaker;
      }
      int aside = aside(t);
      if (aside != Syntax.NONE && inside.test(aside) && !syntax.isUnder(token, aside)) {
        return speakerOf(aside);
      }
    }
    return Optional.empty();
  }

  /**
   * Whose statement a clause is that has no verb of saying: "made clear that", "the claim that".
   */
  Optional<Phrase> stating(int clause) {
    int verb = governor(clause);
    if (verb == Syntax.NONE) {
      return nounOf(clause);
    }
    boolean made = verb != syntax.head(clause) && factuality.of(verb) == Status.ASSERTED;
    return made ? speakerOf(verb) : Optional.empty();
  }

  /** The verb of saying whose content a clause is, or {@link Syntax#NONE}. */
  private int governor(int clause) {
    int head = syntax.head(clause);
    if (head == DependencyTree.ROOT) {
      return Syntax.NONE;
    }
    String lemma = syntax.lemma(head);
    boolean gerund =
        syntax.is(clause, "xcomp")
            && syntax.xpos(clause).equals("VBG")
            && !voices.isInfinitive(clause)
            && (lexicon.is(lemma, "speech") || lexicon.is(lemma, "denying"));
    boolean charged =
        lexicon.is(lemma, "accusing") && CHARGED.contains(syntax.marker(clause, "mark"));
    if (syntax.is(clause, "ccomp", "csubj") && isReport(head)
        || gerund
        || charged
        || isAfterColon(clause, head)) {
      return head;
    }
    int verb = syntax.head(head);
    boolean made =
        syntax.is(clause, "ccomp")
            && verb != DependencyTree.ROOT
            && syntax.is(head, "xcomp", "obj", "amod")
            && lexicon.is(syntax.lemma(verb) + " " + lemma, "report");
    return made ? verb : Syntax.NONE;
  }

  /** "Keller said: The war is over." */
  private boolean isAfterColon(int clause, int head) {
    if (!syntax.is(clause, "parataxis") || clause < head || !isReport(head)) {
      return false;
    }
    for (int t = head + 1; t < clause; t++) {
      if (syntax.form(t).equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** "Keller's claim that", "the warning by Keller that", "Keller made the claim that". */
  private Optional<Phrase> nounOf(int clause) {
    int noun = syntax.head(clause);
    boolean content =
        noun != DependencyTree.ROOT
            && syntax.is(clause, "acl", "ccomp")
            && !syntax.is(clause, "acl:relcl")
            && syntax.marker(clause, "mark").equals("that");
    if (!content || !lexicon.is(syntax.lemma(noun), "utterance")) {
      return Optional.empty();
    }
    Optional<Phrase> owner = owner(noun, "by");
    if (owner.isPresent()) {
      return owner;
    }
    int verb = syntax.head(noun);
    boolean made =
        verb != DependencyTree.ROOT
            && syntax.is(noun, "obj")
            && lexicon.is(syntax.lemma(verb), "light")
            && factuality.of(verb) == Status.ASSERTED;
    return made ? speakerOf(verb) : Optional.empty();
  }

  private Optional<Phrase> owner(int noun, String preposition) {
    for (int child : syntax.children(noun, "nmod")) {
      if (syntax.is(child, "nmod:poss") || syntax.marker(child, "case").equals(preposition)) {
        return Optional.of(phrases.of(child));
      }
    }
    return Optional.empty();
  }

  boolean isReport(int token) {
    return syntax.isVerb(token)
        && syntax.baseForms(token).stream().anyMatch(f -> lexicon.is(f, "report"));
  }

  /** "showed that it works", but not "showed the map". */
  private boolean isSaying(int token) {
    return isReport(token)
        && (lexicon.is(syntax.lemma(token), "speech", "denying")
            || CITING.contains(syntax.lemma(token))
            || syntax.has(token, "ccomp"))
        && factuality.of(token) != Status.NEGATED;
  }

  /** Who says what a verb of saying says. */
  Optional<Phrase> speakerOf(int verb) {
    boolean passive = voices.isPassive(verb);
    if (passive != CITING.contains(syntax.lemma(verb))) {
      // "it was reported by N", "N quoted the minister as saying"
      return cited(verb, passive);
    }
    // "N said", "N was quoted as saying"
    Optional<Integer> subject = subjectOf(verb);
    return subject.filter(s -> !isShowing(verb) || mayTell(s)).map(phrases::of);
  }

  /** In '"Whatever the outcome is," she said' parsers may give the verb two subjects. */
  private Optional<Integer> subjectOf(int verb) {
    List<Integer> own = syntax.children(verb, "nsubj");
    return own.size() > 1
        ? own.stream().min(Comparator.comparingInt(s -> Math.abs(s - verb)))
        : voices.subjects(verb).stream().findFirst();
  }

  /** "The defeat showed that", "the vote made clear that": nobody says so. */
  private boolean isShowing(int verb) {
    return lexicon.is(syntax.lemma(verb), "showing", "light");
  }

  private boolean mayTell(int noun) {
    return maySpeak(syntax, noun, lexicon) || lexicon.is(syntax.lemma(noun), "document");
  }

  private Optional<Phrase> cited(int verb, boolean passive) {
    for (int child : syntax.children(verb, passive ? "obl" : "obj")) {
      if (!passive || syntax.is(child, "obl:agent") || syntax.marker(child, "case").equals("by")) {
        return Optional.of(phrases.of(child));
      }
    }
    return Optional.empty();
  }

  /** "It will rain, the minister said": the report hangs on what it reports. */
  private int aside(int clause) {
    int found = asideOn(clause);
    for (int child : syntax.children(clause, "nsubj", "obl", "advmod", "obj")) {
      // "The storm, the minister said, will pass": tied to what it stands behind
      found = found == Syntax.NONE ? asideOn(child) : found;
    }
    return found;
  }

  private int asideOn(int host) {
    for (int child : syntax.children(host, "parataxis", "dep")) {
      boolean content = syntax.has(child, "ccomp");
      boolean object = syntax.has(child, "obj") && !ADDRESSING.contains(syntax.lemma(child));
      if (isReport(child) && syntax.has(child, "nsubj") && !content && !object) {
        return child;
      }
    }
    return Syntax.NONE;
  }

  /** Whose account a clause is by what hangs on it. */
  Optional<Report> source(int clause) {
    for (int child : syntax.children(clause, "obl", "nmod", "advcl")) {
      String preposition = syntax.marker(child, "case");
      if (preposition.startsWith("accord")) {
        return Optional.of(new Report(child, phrases.of(child)));
      }
      boolean standpoint =
          FROM_STANDPOINT.contains(preposition)
              && lexicon.is(syntax.lemma(child), "standpoint")
              && syntax.isPredicate(clause);
      Optional<Phrase> speaker =
          standpoint
              ? owner(child, "of").filter(p -> maySpeak(syntax, p.head(), lexicon))
              : isAsSaid(child) ? speakerOf(child) : Optional.empty();
      if (speaker.isPresent()) {
        return speaker.map(s -> new Report(child, s));
      }
    }
    return Optional.empty();
  }

  /** "as Keller noted on Monday", "as Keller put it", "as reported by Keller" */
  private boolean isAsSaid(int clause) {
    if (!syntax.is(clause, "advcl") || !syntax.marker(clause, "mark").equals("as")) {
      return false;
    }
    int object = syntax.child(clause, "obj", "ccomp");
    boolean it = object != Syntax.NONE && syntax.lemma(object).equals("it");
    boolean put = syntax.lemma(clause).equals("put") || isReport(clause);
    return it ? put : object == Syntax.NONE && lexicon.is(syntax.lemma(clause), "speech");
  }

  /** Whether a noun means somebody who may say something. */
  static boolean maySpeak(Syntax syntax, int noun, Lexicon lexicon) {
    String lemma = syntax.lemma(noun);
    boolean pronoun = Set.of("he", "she", "i", "we", "they").contains(lemma);
    return pronoun
        || lexicon.is(lemma, "person", "office", "collective")
        || syntax.sentence().names().stream()
            .filter(n -> n.begin() <= noun && noun < n.end())
            .anyMatch(n -> SPEAKING.contains(n.type()));
  }
}
