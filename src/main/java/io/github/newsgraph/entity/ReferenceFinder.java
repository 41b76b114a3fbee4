package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what refers without a name: personal pronouns and noun phrases with common nouns. */
final class ReferenceFinder {
  private static final Set<String> INNER = Set.of("compound", "flat", "fixed", "goeswith");

  private final Syntax syntax;
  private final Discourse discourse;
  private final Offices offices;
  private final Nouns nouns;

  ReferenceFinder(Syntax syntax, Discourse discourse, Offices offices, Nouns nouns) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.offices = offices;
    this.nouns = nouns;
  }

  /** In the order of the text, by head. */
  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : syntax.document().sentences()) {
      for (Token token : sentence.tokens()) {
        At at = new At(sentence.index(), token.index());
        if (token.xpos().equals("PRP") || token.xpos().equals("PRP$")) {
          found.add(mention(at, at.token(), LinkedMention.Kind.PRONOUN));
        } else if (isNominal(at)) {
          found.add(mention(at, syntax.leftEdge(at), LinkedMention.Kind.NOMINAL));
        }
      }
    }
    return found;
  }

  private boolean isNominal(At at) {
    boolean noun = syntax.token(at).upos().equals("NOUN");
    boolean name = syntax.isNoun(at) && hasDeterminer(at);
    boolean common =
        noun || name || offices.isOffice(at) || nouns.isPerson(at) || nouns.isSelection(at);
    return common && !discourse.isInName(at) && !INNER.contains(syntax.relation(at));
  }

  private boolean hasDeterminer(At at) {
    return !syntax.children(at, "det").isEmpty();
  }

  /** The mention of a head token, from its first modifier to itself. */
  Found mention(At head, int begin, LinkedMention.Kind kind) {
    return new Found(
        head,
        begin,
        head.token() + 1,
        kind,
        EntityType.CONCEPT,
        syntax.words(head.sentence(), begin, head.token() + 1),
        Optional.empty(),
        false);
  }
}
