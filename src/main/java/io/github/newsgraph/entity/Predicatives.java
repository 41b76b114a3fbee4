package io.github.newsgraph.entity;

import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of whom a noun is said: "is a pilot", "became a pilot", "worked as a pilot". */
final class Predicatives {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "hardly", "neither", "without");
  private static final Set<String> OPEN = Set.of("if", "whether", "unless");

  private final Syntax syntax;
  private final Lexicon lexicon;

  Predicatives(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The head of what a noun is said of, if it is said without doubt. */
  Optional<At> bearer(At noun) {
    if (syntax.isPlural(noun) || isDoubted(noun)) {
      return Optional.empty();
    }
    Optional<At> own = copular(noun);
    At first = syntax.firstConjunct(noun);
    if (own.isPresent() || first.equals(noun) && hasCopula(noun)) {
      return own;
    }
    if (!first.equals(noun) && syntax.children(noun, "det").isEmpty()) {
      return Optional.empty(); // "a friend and rival" describes once
    }
    return (isDoubted(first) ? Optional.<At>empty() : copular(first))
        .or(() -> resultative(first))
        .or(() -> functional(first))
        .filter(b -> !b.equals(noun));
  }

  /** "she is a pilot", "being a pilot, she" */
  private Optional<At> copular(At noun) {
    // "they are in contact" says where they are, not what
    return hasCopula(noun) && syntax.children(noun, "case").isEmpty()
        ? syntax.subjectOf(noun)
        : Optional.empty();
  }

  private boolean hasCopula(At noun) {
    return syntax.child(noun, "cop").filter(c -> syntax.lemma(c).equals("be")).isPresent();
  }

  /** "she became a pilot", "they named her director" */
  private Optional<At> resultative(At noun) {
    if (!syntax.relation(noun).equals("xcomp")) {
      return Optional.empty();
    }
    return syntax.head(noun).filter(syntax::isVerb).filter(v -> !isDoubted(v)).flatMap(this::said);
  }

  private Optional<At> said(At verb) {
    return syntax.child(verb, "obj").or(() -> syntax.subjectOf(verb));
  }

  /** "she worked as a pilot", "her career as a pilot", "she was promoted to captain" */
  private Optional<At> functional(At noun) {
    Optional<At> head = syntax.head(noun);
    String preposition = syntax.preposition(noun).orElse("");
    if (head.isEmpty() || isDoubted(head.get())) {
      return Optional.empty();
    }
    if (!syntax.isVerb(head.get())) {
      return preposition.equals("as") ? syntax.possessor(head.get()) : Optional.empty();
    }
    String verb = syntax.lemma(head.get());
    if (preposition.equals("as")) {
      return lexicon.is(verb, "regarding") ? said(head.get()) : syntax.subjectOf(head.get());
    }
    return preposition.equals("to") && lexicon.is(verb, "promotion")
        ? said(head.get())
        : Optional.empty();
  }

  private boolean isDoubted(At predicate) {
    for (At child : syntax.children(predicate)) {
      boolean modal = syntax.token(child).xpos().equals("MD") && syntax.is(child, "aux");
      boolean open = syntax.is(child, "mark") && OPEN.contains(syntax.lemma(child));
      boolean infinitive = syntax.is(child, "mark") && syntax.token(child).xpos().equals("TO");
      if (NEGATIONS.contains(syntax.lemma(child)) && !isNotOnly(child)
          || modal
          || open
          || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** "not only a pilot" */
  private boolean isNotOnly(At negation) {
    At next = negation.to(negation.token() + 1);
    return next.token() < syntax.sentence(negation).size()
        && List.of("only", "just").contains(syntax.lemma(next));
  }
}
