package io.github.newsgraph.entity;

import io.github.newsgraph.frame.Speakers;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Links descriptions and pronouns, first those outside direct speech, in the order of the text. */
final class References {
  private final Syntax syntax;
  private final Discourse discourse;
  private final List<BitSet> quoted;
  private final NameEvidence evidence;
  private final Nouns nouns;
  private final Descriptions descriptions;
  private final Pronouns pronouns;
  private final Appositions appositions;

  References(
      Syntax syntax,
      Discourse discourse,
      Speakers speakers,
      Nouns nouns,
      NameEvidence evidence,
      Offices offices,
      Roles roles,
      Appositions appositions,
      Labels labels,
      Interview interview,
      Lexicon lexicon,
      ClueWeights weights,
      Antecedents.Witness witness) {
    this.appositions = appositions;
    this.syntax = syntax;
    this.discourse = discourse;
    this.nouns = nouns;
    this.evidence = evidence;
    this.quoted = quotations(syntax, speakers);
    Salience salience = new Salience(syntax, this::isQuoted);
    Preferences preferences = new Preferences(syntax, discourse, salience, lexicon);
    Antecedents antecedents =
        new Antecedents(
            new Clues(syntax, discourse, salience, preferences, nouns, this::isQuoted),
            weights,
            witness);
    this.descriptions =
        new Descriptions(syntax, discourse, offices, roles, salience, evidence, nouns, labels);
    Participants participants =
        new Participants(syntax, discourse, speakers, interview, offices, roles, lexicon);
    this.pronouns =
        new Pronouns(
            syntax, discourse, speakers, nouns, evidence, participants, preferences, antecedents);
  }

  private static List<BitSet> quotations(Syntax syntax, Speakers speakers) {
    List<BitSet> quoted = new ArrayList<>();
    for (Sentence sentence : syntax.document().sentences()) {
      BitSet tokens = new BitSet();
      for (int t = 0; t < sentence.size(); t++) {
        tokens.set(t, speakers.quoting(sentence.index(), t).isPresent());
      }
      quoted.add(tokens);
    }
    return quoted;
  }

  private boolean isQuoted(At at) {
    return quoted.get(at.sentence()).get(at.token());
  }

  void link(List<Found> references) {
    List<Found> nominals =
        references.stream().filter(r -> r.kind() == LinkedMention.Kind.NOMINAL).toList();
    appositions.attach(nominals);
    List<Found> later = new ArrayList<>();
    for (Found reference : references) {
      if (isQuoted(reference.head())) {
        later.add(reference);
      } else {
        link(reference, nominals);
      }
    }
    later.forEach(r -> link(r, nominals));
    appositions.attachPredicates(nominals);
  }

  private void link(Found reference, List<Found> nominals) {
    if (discourse.at(reference.head()).isPresent() || discourse.isAttached(reference.head())) {
      return;
    }
    if (reference.kind() == LinkedMention.Kind.PRONOUN) {
      pronouns
          .antecedent(reference, near(reference, nominals))
          .ifPresent(c -> linkPronoun(reference, c));
    } else {
      linkDescription(reference, nominals);
    }
  }

  private void linkDescription(Found nominal, List<Found> nominals) {
    if (!appositions.attachPredicate(nominal)) {
      descriptions
          .antecedent(nominal)
          .or(() -> sameNoun(nominal, nominals))
          .ifPresent(c -> discourse.link(nominal, c, "description"));
    }
  }

  /** The nominals of the sentence and the one before, before the reference. */
  private static List<Found> near(Found reference, List<Found> nominals) {
    return nominals.stream()
        .filter(n -> n.head().compareTo(reference.head()) < 0)
        .filter(n -> reference.sentence() - n.sentence() <= 1)
        .toList();
  }

  private void linkPronoun(Found pronoun, Chain chain) {
    discourse.link(pronoun, chain, "pronoun");
    pronouns
        .formOf(pronoun.head())
        .ifPresent(
            f -> {
              if (f == Pronouns.Form.HE || f == Pronouns.Form.SHE) {
                chain.learn(f == Pronouns.Form.HE ? Gender.MALE : Gender.FEMALE);
              }
            });
  }

  /** "A gunman ... the gunman": the same noun of one person, brought up before. */
  private Optional<Chain> sameNoun(Found nominal, List<Found> nominals) {
    At head = nominal.head();
    boolean person = nouns.isPerson(head) && !syntax.isPlural(head);
    if (!person || !syntax.isDefinite(head) || syntax.isPredicate(head)) {
      return Optional.empty();
    }
    return nominals.stream()
        .filter(n -> n.head().compareTo(head) < 0)
        .filter(n -> !syntax.isPlural(n.head()) && !syntax.isPredicate(n.head()))
        .filter(n -> syntax.lemma(n.head()).equals(syntax.lemma(head)))
        .reduce((a, b) -> b)
        .map(n -> discourse.at(n.head()).orElseGet(() -> open(n)));
  }

  private Chain open(Found nominal) {
    Chain chain = discourse.open(false, Optional.empty());
    chain.vote(EntityType.PERSON, 1);
    chain.learn(evidence.genderOf(syntax.lemma(nominal.head())));
    discourse.link(nominal, chain, "description");
    return chain;
  }
}
