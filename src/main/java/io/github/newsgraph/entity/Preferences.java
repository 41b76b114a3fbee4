package io.github.newsgraph.entity;

import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;

/** What the syntax of a sentence adds to the salience of what a pronoun may mean. */
final class Preferences {
  private static final int REACH = 3;
  private static final double CONTROLLED = 3;

  private final Syntax syntax;
  private final Discourse discourse;
  private final Salience salience;
  private final Lexicon lexicon;

  Preferences(Syntax syntax, Discourse discourse, Salience salience, Lexicon lexicon) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.salience = salience;
    this.lexicon = lexicon;
  }

  /** What the last sentence was about, this one is likely to be about (centering theory). */
  boolean isContinued(Chain chain, At at) {
    if (!syntax.isSubject(at)) {
      return false;
    }
    return chain.links().stream()
        .map(l -> l.mention().head())
        .filter(h -> h.sentence() == at.sentence() - 1 && syntax.relation(h).equals("nsubj"))
        .filter(h -> !salience.isSource(h))
        .anyMatch(h -> syntax.head(h).filter(v -> syntax.relation(v).equals("root")).isPresent());
  }

  /**
   * "Doe said that ... She added that": who has spoken last goes on; the nearer the more, up to 1.
   */
  double speaking(Chain chain, At at) {
    if (!isSpeaker(at)) {
      return 0;
    }
    return chain.links().stream()
        .map(l -> l.mention().head())
        .filter(h -> h.compareTo(at) < 0 && isSpeaker(h))
        .mapToInt(h -> at.sentence() - h.sentence())
        .filter(d -> d > 0 && d <= REACH)
        .mapToDouble(d -> 1.0 / d)
        .max()
        .orElse(0);
  }

  private boolean isSpeaker(At noun) {
    return syntax.relation(noun).equals("nsubj")
        && syntax
            .head(noun)
            .filter(v -> syntax.isVerb(v) && lexicon.is(syntax.lemma(v), "speech"))
            .isPresent();
  }

  /** "Once she came, she": a subject goes on being the subject. */
  boolean isIntroduced(Chain chain, At at) {
    boolean possessor =
        syntax.isPossessor(at) && syntax.head(at).filter(syntax::isSubject).isPresent();
    if (possessor) {
      return isCoordinated(chain, syntax.head(at).orElseThrow());
    }
    if (!syntax.isSubject(at)) {
      return false;
    }
    return chain.links().stream()
        .map(l -> l.mention().head())
        .filter(h -> h.sentence() == at.sentence() && h.token() < at.token())
        .filter(syntax::isSubject)
        .anyMatch(h -> syntax.predicateOf(h).filter(p -> isIntroduction(p, at)).isPresent());
  }

  /**
   * "Doe praised Roe for her work": such verbs speak of what their objects have done (Garvey and
   * Caramazza, Implicit causality in verbs, 1974).
   */
  boolean isJudged(Chain chain, At at) {
    Optional<At> owned = syntax.head(at).filter(n -> syntax.isPossessor(at));
    Optional<At> verb =
        owned
            .filter(n -> syntax.preposition(n).filter("for"::equals).isPresent())
            .flatMap(syntax::head)
            .filter(v -> syntax.isVerb(v) && lexicon.is(syntax.lemma(v), "judging"));
    return verb.flatMap(v -> syntax.child(v, "obj", "nsubj:pass"))
        .flatMap(discourse::at)
        .filter(c -> c == chain)
        .isPresent();
  }

  /** "Doe met Roe and her son": whom the conjunct right before names. */
  boolean isJoined(Chain chain, At at) {
    Optional<At> owned =
        syntax.head(at).filter(n -> syntax.isPossessor(at) && syntax.relation(n).equals("conj"));
    Optional<At> first = owned.flatMap(syntax::head);
    return first
        .map(f -> nearest(f, at))
        .filter(n -> n.token() < at.token() && !isOwnedAlike(n, at))
        .flatMap(discourse::at)
        .filter(c -> c == chain)
        .isPresent();
  }

  /** "her mother and her sister": both are of a third. */
  private boolean isOwnedAlike(At noun, At pronoun) {
    return syntax
        .possessor(noun)
        .filter(p -> syntax.form(p).equalsIgnoreCase(syntax.form(pronoun)))
        .isPresent();
  }

  /** The last conjunct before a token. */
  private At nearest(At first, At before) {
    return syntax.children(first, "conj").stream()
        .filter(c -> c.token() < before.token())
        .reduce((a, b) -> b)
        .orElse(first);
  }

  /** Whether the pronoun's clause describes a noun: "Spain, led by its king". */
  boolean isDescribed(Chain chain, At at) {
    Optional<At> above = syntax.head(at);
    while (above.isPresent() && !syntax.role(above.get()).equals("acl")) {
      above = syntax.head(above.get());
    }
    Optional<At> noun = above.flatMap(syntax::head);
    return noun.isPresent()
        && chain.links().stream()
            .map(l -> l.mention().head())
            .anyMatch(h -> isLastOf(h, noun.get(), at));
  }

  /** The noun itself or, of a coordination, the conjunct right before the clause. */
  private boolean isLastOf(At mention, At noun, At pronoun) {
    boolean here = mention.sentence() == noun.sentence() && mention.token() < pronoun.token();
    boolean part = mention.equals(noun) || here && syntax.firstConjunct(mention).equals(noun);
    return part
        && here
        && syntax.children(noun, "conj").stream()
            .filter(c -> c.token() < pronoun.token())
            .allMatch(c -> c.token() <= mention.token());
  }

  /** "Norway joined, and its king rejoiced": the first clause's subject. */
  private boolean isCoordinated(Chain chain, At subject) {
    Optional<At> first =
        syntax
            .predicateOf(subject)
            .filter(p -> syntax.relation(p).equals("conj"))
            .flatMap(syntax::head)
            .flatMap(syntax::subjectOf);
    return first.flatMap(discourse::at).filter(c -> c == chain).isPresent();
  }

  private boolean isIntroduction(At clause, At subject) {
    return syntax.relation(clause).equals("advcl")
        && syntax.head(clause).equals(syntax.predicateOf(subject));
  }

  /** "Minister" of "Chad's minister, Jane Doe,": of the two the one that the verb has. */
  private At describedBy(At name) {
    return syntax.head(name).filter(h -> syntax.is(name, "appos")).orElse(name);
  }

  /** A subject that follows a pronoun in an introductory phrase: "In his speech, Doe". */
  boolean isCataphora(Chain chain, At at) {
    return cataphora(chain, at) > 0;
  }

  /**
   * How much speaks for a subject behind an introductory phrase; most if it is the subject of the
   * phrase, too: "Discussing his plan, Doe".
   */
  double cataphora(Chain chain, At at) {
    for (Chain.Link link : chain.links()) {
      At subject = describedBy(link.mention().head());
      boolean follows = subject.sentence() == at.sentence() && subject.token() > at.token();
      if (follows && link.mention().isName() && syntax.relation(subject).equals("nsubj")) {
        At verb = syntax.head(subject).orElseThrow();
        Optional<At> fronted =
            syntax.children(verb, "obl", "advcl").stream()
                .filter(c -> c.token() < subject.token())
                .filter(c -> c.equals(at) || syntax.isBelow(at, c))
                .findFirst();
        if (fronted.isPresent()) {
          return isControlled(fronted.get()) ? CONTROLLED : 1;
        }
      }
    }
    return 0;
  }

  private boolean isControlled(At clause) {
    return syntax.relation(clause).equals("advcl")
        && List.of("VBG", "VBN").contains(syntax.token(clause).xpos())
        && syntax.children(clause, "nsubj").isEmpty();
  }
}
