package io.github.newsgraph.entity;

import java.util.List;

/**
 * How much a thing is in the reader's mind at a place of the text: mentions count by their role in
 * the sentence, and half as much with every sentence between (after Lappin and Leass, 1994).
 */
final class Salience {
  private static final int REACH = 3;
  private static final double TOPIC = 30;
  private static final double SOURCE = 60;

  private final Syntax syntax;
  private final Quotes quotes;

  Salience(Syntax syntax, Quotes quotes) {
    this.syntax = syntax;
    this.quotes = quotes;
  }

  /**
   * Of a thing that has been mentioned near, plus what it gains by being a topic of the article.
   */
  double of(Chain chain, At place) {
    double near = of(chain.links().stream().map(Chain.Link::mention).toList(), place);
    return near == 0
        ? 0
        : near + TOPIC * Math.log(1 + chain.names().values().stream().mapToInt(n -> n).sum());
  }

  /** The sum over the mentions before a place, one a sentence at most: the strongest. */
  double of(List<Found> mentions, At place) {
    double[] strongest = new double[REACH + 1];
    for (Found mention : mentions) {
      int distance = place.sentence() - mention.sentence();
      if (mention.head().compareTo(place) < 0 && distance <= REACH) {
        strongest[distance] = Math.max(strongest[distance], weight(mention, place));
      }
    }
    double sum = 0;
    for (int distance = 0; distance <= REACH; distance++) {
      sum += strongest[distance] / (1 << distance);
    }
    return sum;
  }

  private double weight(Found mention, At place) {
    At first = syntax.firstConjunct(mention.head());
    if (isSource(first)) {
      return SOURCE;
    }
    double weight = 100 + role(first) + (syntax.isNoun(headOr(first)) ? 0 : 60);
    if (mention.demonym()) {
      weight = 40;
    }
    return quotes.contains(mention.head()) && !quotes.contains(place) ? weight / 2 : weight;
  }

  private At headOr(At at) {
    return syntax.head(at).orElse(at);
  }

  private double role(At mention) {
    return switch (syntax.relation(mention)) {
      case "nsubj", "root" -> 80;
      case "obj" -> 50;
      case "iobj", "obl" -> 40;
      default -> 20;
    };
  }

  /** Whether somebody is only named as the one who said the sentence: "...", said Smith. */
  boolean isSource(At subject) {
    if (!syntax.relation(subject).equals("nsubj")) {
      return false;
    }
    At verb = headOr(subject);
    if (syntax.relation(verb).equals("parataxis") && !quotes.contains(verb)) {
      return true;
    }
    return syntax.children(verb, "ccomp", "parataxis").stream()
        .anyMatch(c -> c.token() < verb.token() && quotes.contains(c));
  }

  /** The stretches of direct speech, as far as coreference wants to know. */
  interface Quotes {
    boolean contains(At token);
  }
}
