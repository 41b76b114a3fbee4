package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Optional;

/** Tells when "it" means a named thing. */
final class NeuterPronoun {
  private final Syntax syntax;
  private final Discourse discourse;
  private final Nouns nouns;

  NeuterPronoun(Syntax syntax, Discourse discourse, Nouns nouns) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /** "it is clear that", "it rained": nothing is meant. */
  boolean isEmpty(At at) {
    if (syntax.relation(at).equals("expl")) {
      return true;
    }
    Optional<At> predicate = syntax.head(at).filter(h -> syntax.isSubject(at));
    if (predicate.isEmpty()) {
      return false;
    }
    boolean clause =
        !syntax.children(predicate.get(), "csubj", "ccomp", "advcl", "xcomp").isEmpty();
    boolean said = !syntax.isVerb(predicate.get()) || syntax.is(at, "nsubj:pass");
    return clause && said && !syntax.isNoun(predicate.get());
  }

  /**
   * Whether a named thing is a likely meaning of "it". Most of the time "it" means something
   * without a name, or a whole clause; a body or country that goes on acting is the exception.
   */
  boolean isSound(Chain chain, At it) {
    if (syntax.isPossessor(it)) {
      return true;
    }
    Optional<At> predicate = syntax.predicateOf(it);
    if (predicate.isEmpty() || !syntax.isSubject(it)) {
      return chain.links().stream().anyMatch(l -> isNextTo(l.mention().head(), it));
    }
    boolean verb = syntax.isVerb(predicate.get()) && syntax.child(predicate.get(), "cop").isEmpty();
    boolean body = nouns.typeOf(predicate.get()) == EntityType.ORGANIZATION;
    return verb
        ? chain.links().stream().map(l -> l.mention().head()).anyMatch(h -> isSubjectBefore(h, it))
        : body && chain.isA(EntityType.ORGANIZATION);
  }

  private boolean isSubjectBefore(At mention, At it) {
    return mention.compareTo(it) < 0
        && it.sentence() - mention.sentence() <= 1
        && syntax.sentence(mention).paragraph() == syntax.sentence(it).paragraph()
        && syntax.isSubject(mention);
  }

  /** Whether no other noun stands between a mention and a pronoun of its sentence. */
  private boolean isNextTo(At mention, At it) {
    if (mention.sentence() != it.sentence() || mention.token() >= it.token()) {
      return false;
    }
    for (int t = mention.token() + 1; t < it.token(); t++) {
      if (syntax.isNoun(it.to(t)) && !discourse.at(it.to(t)).equals(discourse.at(mention))) {
        return false;
      }
    }
    return true;
  }
}
