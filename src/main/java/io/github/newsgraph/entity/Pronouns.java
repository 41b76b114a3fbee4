package io.github.newsgraph.entity;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Speakers;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what personal pronouns stand for. */
final class Pronouns {
  /** What a pronoun may stand for. */
  enum Form {
    HE,
    SHE,
    IT,
    THEY,
    I,
    WE,
    YOU
  }

  private static final int REACH = 2;
  private static final double GROUP_BONUS = 20;
  private static final Set<EntityType> THINGS =
      Set.of(
          EntityType.ORGANIZATION,
          EntityType.COUNTRY,
          EntityType.PLACE,
          EntityType.FACILITY,
          EntityType.PRODUCT,
          EntityType.EVENT,
          EntityType.WORK,
          EntityType.CONCEPT);

  private final Syntax syntax;
  private final Discourse discourse;
  private final Salience salience;
  private final Speakers speakers;
  private final Nouns nouns;
  private final NameEvidence evidence;
  private final Participants participants;
  private final Groups groups;
  private final Preferences preferences;
  private final NeuterPronoun neuter;

  Pronouns(
      Syntax syntax,
      Discourse discourse,
      Salience salience,
      Speakers speakers,
      Nouns nouns,
      NameEvidence evidence,
      Participants participants,
      Lexicon lexicon) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.salience = salience;
    this.speakers = speakers;
    this.nouns = nouns;
    this.evidence = evidence;
    this.preferences = new Preferences(syntax, discourse, salience, lexicon);
    this.neuter = new NeuterPronoun(syntax, discourse, nouns);
    this.groups = new Groups(syntax, discourse);
    this.participants = participants;
  }

  Optional<Form> formOf(At pronoun) {
    return formOf(syntax.form(pronoun));
  }

  static Optional<Form> formOf(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Optional.of(Form.HE);
      case "she", "her", "hers", "herself" -> Optional.of(Form.SHE);
      case "it", "its", "itself" -> Optional.of(Form.IT);
      case "they", "them", "their", "theirs", "themselves" -> Optional.of(Form.THEY);
      case "i", "me", "my", "mine", "myself" -> Optional.of(Form.I);
      case "we", "us", "our", "ours", "ourselves" -> Optional.of(Form.WE);
      case "you", "your", "yours", "yourself", "yourselves" -> Optional.of(Form.YOU);
      default -> Optional.empty();
    };
  }

  /** The chain that a pronoun belongs to; the nominals are what may be meant besides chains. */
  Optional<Chain> antecedent(Found pronoun, List<Found> nominals) {
    At at = pronoun.head();
    Optional<Form> form = formOf(at);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    switch (form.get()) {
      case I:
        return participants.self(at);
      case WE:
        return participants.group(at);
      case YOU:
        return participants.addressee(at);
      default:
        break;
    }
    if (form.get() == Form.IT && neuter.isEmpty(at)) {
      return Optional.empty();
    }
    if (syntax.form(at).endsWith("self") || syntax.form(at).endsWith("selves")) {
      return reflexive(at, form.get());
    }
    return mostSalient(at, form.get(), nominals);
  }

  private Optional<Chain> reflexive(At at, Form form) {
    return syntax
        .predicateOf(at)
        .flatMap(syntax::subjectOf)
        .flatMap(discourse::at)
        .filter(c -> fits(c, form));
  }

  private Optional<Chain> mostSalient(At at, Form form, List<Found> nominals) {
    Chain best = null;
    double most = 0;
    for (Chain chain : candidates(at, form)) {
      double value = salience.of(chain, at) + preferences.of(chain, at);
      if (value > most) {
        best = chain;
        most = value;
      }
    }
    Found noun = null;
    for (Found nominal : nominals) {
      if (isCandidate(nominal, at, form)) {
        double value = salience.of(List.of(nominal), at);
        if (value > most) {
          noun = nominal;
          most = value;
        }
      }
    }
    if (form == Form.THEY) {
      Optional<Groups.Mentioned> group = group(at, most);
      if (group.isPresent()) {
        return Optional.of(groups.chain(group.get().members()));
      }
    }
    if (noun != null) {
      return Optional.of(opened(noun));
    }
    return Optional.ofNullable(best)
        .filter(c -> form != Form.IT || !c.isNamed() || neuter.isSound(c, at));
  }

  /** The most salient group of named things, if it is more salient than all else. */
  private Optional<Groups.Mentioned> group(At at, double more) {
    Groups.Mentioned best = null;
    double most = more;
    for (int s = Math.max(0, at.sentence() - 1); s <= at.sentence(); s++) {
      for (Groups.Mentioned group : groups.before(at, s)) {
        boolean bound = group.members().stream().anyMatch(m -> isBound(m, at));
        double value = salience.of(List.of(group.by()), at) + GROUP_BONUS;
        if (!bound && value > most) {
          best = group;
          most = value;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Chain opened(Found noun) {
    Chain chain = discourse.open(false, Optional.empty());
    chain.vote(nouns.typeOf(noun.head()), 1);
    chain.learn(evidence.genderOf(syntax.lemma(noun.head())));
    discourse.link(noun, chain, "description");
    return chain;
  }

  private List<Chain> candidates(At at, Form form) {
    List<Chain> found = new ArrayList<>();
    for (Chain chain : discourse.chains()) {
      if (fits(chain, form)
          && isNear(chain, at)
          && !isBound(chain, at)
          && !isOwnSpeaker(chain, at)) {
        found.add(chain);
      }
    }
    return found;
  }

  private boolean fits(Chain chain, Form form) {
    EntityType type = chain.type();
    return switch (form) {
      case HE -> type == EntityType.PERSON && chain.gender().agreesWith(Gender.MALE);
      case SHE -> type == EntityType.PERSON && chain.gender().agreesWith(Gender.FEMALE);
      case IT -> THINGS.contains(type);
      case THEY -> type == EntityType.GROUP;
      default -> false;
    };
  }

  private boolean isNear(Chain chain, At at) {
    return chain.links().stream()
            .map(l -> l.mention())
            .anyMatch(
                m ->
                    m.head().compareTo(at) < 0
                        && at.sentence() - m.sentence() <= REACH
                        && !m.demonym())
        || preferences.cataphora(chain, at) > 0;
  }

  /** Whether grammar forbids that a pronoun means a chain. */
  private boolean isBound(Chain chain, At at) {
    return chain.members().stream().anyMatch(m -> isBound(m, at))
        || chain.links().stream()
            .map(l -> l.mention().head())
            .filter(h -> h.sentence() == at.sentence())
            .anyMatch(h -> syntax.excludes(h, at));
  }

  /** Who speaks says "I", not "he". */
  private boolean isOwnSpeaker(Chain chain, At at) {
    return speakers
        .quoting(at.sentence(), at.token())
        .map((Phrase p) -> discourse.at(At.headOf(p)).filter(c -> c == chain).isPresent())
        .orElse(false);
  }

  private boolean isCandidate(Found nominal, At at, Form form) {
    At head = nominal.head();
    boolean before = head.compareTo(at) < 0 && at.sentence() - head.sentence() <= 1;
    if (!before || !isFree(head) || syntax.excludes(head, at) || isQuoted(head) != isQuoted(at)) {
      return false;
    }
    boolean plural = syntax.isPlural(head);
    EntityType type = nouns.typeOf(head);
    return switch (form) {
      case HE, SHE ->
          !plural
              && type == EntityType.PERSON
              && evidence
                  .genderOf(syntax.lemma(head))
                  .agreesWith(form == Form.HE ? Gender.MALE : Gender.FEMALE);
      case THEY -> plural || type == EntityType.GROUP;
      case IT -> !plural && THINGS.contains(type) && isArgument(head);
      default -> false;
    };
  }

  /** What somebody says and what the writer says do not share their things without names. */
  private boolean isQuoted(At at) {
    return speakers.quoting(at.sentence(), at.token()).isPresent();
  }

  private boolean isFree(At nominal) {
    return discourse.at(nominal).isEmpty()
        && !discourse.isAttached(nominal)
        && !syntax.isPredicate(nominal);
  }

  private boolean isArgument(At noun) {
    return Set.of("nsubj", "obj").contains(syntax.role(noun));
  }
}
