package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the {@link Clue}s of what references may mean. */
final class Clues {
  private static final int MANY = 3;

  private final Syntax syntax;
  private final Discourse discourse;
  private final Salience salience;
  private final Preferences preferences;
  private final NeuterPronoun neuter;
  private final Nouns nouns;
  private final Salience.Quotes quotes;

  Clues(
      Syntax syntax,
      Discourse discourse,
      Salience salience,
      Preferences preferences,
      Nouns nouns,
      Salience.Quotes quotes) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.salience = salience;
    this.preferences = preferences;
    this.neuter = new NeuterPronoun(syntax, discourse, nouns);
    this.nouns = nouns;
    this.quotes = quotes;
  }

  /** The values of one candidate's clues, by the clues' ordinals; mostly 0 or 1. */
  static final class Values {
    private final double[] values = new double[Clue.values().length];

    void set(Clue clue, double value) {
      values[clue.ordinal()] = value;
    }

    void setIf(boolean holds, Clue clue) {
      if (holds) {
        set(clue, 1);
      }
    }

    double[] array() {
      return values;
    }
  }

  /** The clues of all candidates, in their order. */
  List<double[]> of(At reference, List<Candidate> candidates) {
    Optional<At> nearest =
        candidates.stream()
            .flatMap(c -> c.last().stream())
            .map(Found::head)
            .max(Comparator.naturalOrder());
    List<double[]> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Values values = new Values();
      if (candidate.isNone()) {
        none(reference, values);
      } else {
        At last = candidate.last().orElseThrow().head();
        values.setIf(nearest.filter(last::equals).isPresent(), Clue.NEAREST);
        int named = timesNamed(candidate);
        values.set(Clue.TOPIC, Math.log(1 + Math.min(named, MANY)));
        describe(reference, candidate, values);
        place(reference, candidate.last().orElseThrow(), values);
        candidate.chain().ifPresent(c -> prefer(reference, c, values));
      }
      found.add(values.array());
    }
    return found;
  }

  private static int timesNamed(Candidate candidate) {
    return candidate.chain().stream()
        .flatMap(c -> c.names().values().stream())
        .mapToInt(n -> n)
        .sum();
  }

  private void describe(At reference, Candidate candidate, Values values) {
    boolean named = candidate.chain().filter(Chain::isNamed).isPresent();
    boolean group =
        candidate.isGroup() || candidate.chain().filter(c -> !c.members().isEmpty()).isPresent();
    values.setIf(named, Clue.NAMED);
    values.setIf(group, Clue.GROUP);
    values.setIf(!named && !group && candidate.chain().isPresent(), Clue.UNNAMED);
    values.setIf(!group && candidate.chain().isEmpty(), Clue.NOUN);
    values.setIf(
        candidate.chain().filter(c -> c.gender() != Gender.UNKNOWN).isPresent(), Clue.GENDER);
    At last = candidate.last().orElseThrow().head();
    EntityType type = candidate.chain().map(Chain::type).orElseGet(() -> nouns.typeOf(last));
    if (!group) {
      values.set(clue(type), 1);
    }
    values.setIf(!named && syntax.isNoun(last) && syntax.isPlural(last), Clue.PEOPLE);
    double near =
        candidate.chain().isPresent()
            ? salience.of(
                candidate.chain().get().links().stream().map(Chain.Link::mention).toList(),
                reference)
            : salience.of(List.of(candidate.last().get()), reference);
    values.set(Clue.SALIENCE, Math.log(1 + near / 100));
  }

  private static Clue clue(EntityType type) {
    return switch (type) {
      case PERSON, POSITION -> Clue.PERSON;
      case ORGANIZATION -> Clue.ORGANIZATION;
      case COUNTRY -> Clue.COUNTRY;
      case PLACE -> Clue.PLACE;
      case FACILITY -> Clue.FACILITY;
      case PRODUCT -> Clue.PRODUCT;
      case EVENT -> Clue.EVENT;
      case WORK -> Clue.WORK;
      case GROUP -> Clue.PEOPLE;
      case CONCEPT -> Clue.CONCEPT;
    };
  }

  /** Where the candidate was mentioned last, and how. */
  private void place(At reference, Found mention, Values values) {
    At last = mention.head();
    int distance = reference.sentence() - last.sentence();
    values.set(distance(distance), 1);
    boolean elsewhere = syntax.sentence(last).paragraph() != syntax.sentence(reference).paragraph();
    values.setIf(elsewhere, Clue.OTHER_PARAGRAPH);
    values.setIf(mention.isName(), Clue.LAST_NAME);
    boolean pronoun = mention.kind() == LinkedMention.Kind.PRONOUN;
    values.setIf(
        pronoun
            && Pronouns.formOf(syntax.form(last)).equals(Pronouns.formOf(syntax.form(reference))),
        Clue.LAST_PRONOUN);
    values.set(role(last), 1);
    values.setIf(role(last) == role(reference), Clue.SAME_ROLE);
    values.setIf(salience.isSource(syntax.firstConjunct(last)), Clue.SOURCE);
    values.setIf(quotes.contains(last) != quotes.contains(reference), Clue.OTHER_VOICE);
  }

  private static Clue distance(int sentences) {
    return switch (sentences) {
      case 0 -> Clue.SAME_SENTENCE;
      case 1 -> Clue.SENTENCE_BEFORE;
      case 2 -> Clue.TWO_BEFORE;
      default -> Clue.THREE_BEFORE;
    };
  }

  private Clue role(At mention) {
    if (syntax.isPossessor(mention)) {
      return Clue.POSSESSOR;
    }
    return switch (syntax.role(mention)) {
      case "nsubj" ->
          syntax.predicateOf(mention).filter(p -> syntax.relation(p).equals("root")).isPresent()
              ? Clue.SUBJECT
              : Clue.EMBEDDED_SUBJECT;
      case "root" -> Clue.SUBJECT;
      case "obj", "iobj" -> Clue.OBJECT;
      case "obl" -> Clue.OBLIQUE;
      default -> Clue.WITHIN_PHRASE;
    };
  }

  /** What the syntax of the reference's sentence prefers. */
  private void prefer(At reference, Chain chain, Values values) {
    values.setIf(preferences.isIntroduced(chain, reference), Clue.INTRODUCED);
    values.setIf(preferences.isDescribed(chain, reference), Clue.DESCRIBED);
    values.set(Clue.SPEAKING, preferences.speaking(chain, reference));
    values.setIf(preferences.isContinued(chain, reference), Clue.CONTINUED);
    values.setIf(preferences.isJudged(chain, reference), Clue.JUDGED);
    values.setIf(preferences.isJoined(chain, reference), Clue.JOINED);
    values.set(Clue.CATAPHORA, preferences.cataphora(chain, reference));
    values.setIf(neuter.isSound(chain, reference), Clue.SOUND);
    clauses(reference, chain, values);
  }

  /** "she said that she", "Chad said its army", "he told Roe that his" */
  private void clauses(At reference, Chain chain, Values values) {
    At predicate = reference;
    int clauses = 0;
    while (syntax.head(predicate).isPresent()) {
      predicate = syntax.head(predicate).get();
      Optional<Chain> subject =
          syntax.child(predicate, "nsubj").filter(s -> !s.equals(reference)).flatMap(discourse::at);
      if (subject.filter(c -> c == chain).isPresent()) {
        values.set(clauses == 0 ? Clue.OWN_CLAUSE : Clue.CLAUSE_ABOVE, 1);
        return;
      }
      List<At> others = syntax.children(predicate, "obj", "iobj", "obl");
      if (others.stream()
          .anyMatch(
              o ->
                  discourse.at(o).filter(c -> c == chain).isPresent()
                      && o.compareTo(reference) < 0)) {
        values.set(Clue.OTHER_ARGUMENT, 1);
      }
      if (syntax.isVerb(predicate) || syntax.child(predicate, "cop").isPresent()) {
        clauses++;
      }
    }
  }

  private void none(At reference, Values values) {
    values.set(Clue.NONE, 1);
    values.setIf(syntax.isSubject(reference), Clue.NONE_SUBJECT);
    values.setIf(quotes.contains(reference), Clue.NONE_QUOTED);
    boolean state =
        syntax.isSubject(reference)
            && syntax
                .head(reference)
                .filter(h -> !syntax.token(h).upos().equals("VERB"))
                .isPresent();
    values.setIf(state, Clue.NONE_STATE);
  }
}
