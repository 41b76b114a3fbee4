package io.github.newsgraph.entity;

import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Speakers;
import io.github.newsgraph.text.EntityType;
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

  private static final int REACH = 3;
  private static final Set<EntityType> PLURALS =
      Set.of(EntityType.GROUP, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PERSON);
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
  private final Speakers speakers;
  private final Nouns nouns;
  private final NameEvidence evidence;
  private final Participants participants;
  private final Groups groups;
  private final Preferences preferences;
  private final Antecedents antecedents;
  private final NeuterPronoun neuter;

  Pronouns(
      Syntax syntax,
      Discourse discourse,
      Speakers speakers,
      Nouns nouns,
      NameEvidence evidence,
      Participants participants,
      Preferences preferences,
      Antecedents antecedents) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.speakers = speakers;
    this.nouns = nouns;
    this.evidence = evidence;
    this.preferences = preferences;
    this.antecedents = antecedents;
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
    return mostLikely(at, form.get(), nominals);
  }

  private Optional<Chain> reflexive(At at, Form form) {
    return syntax
        .predicateOf(at)
        .flatMap(syntax::subjectOf)
        .flatMap(discourse::at)
        .filter(c -> fits(c, form));
  }

  private Optional<Chain> mostLikely(At at, Form form, List<Found> nominals) {
    List<Candidate> candidates = new ArrayList<>(chains(at, form));
    nominals.stream()
        .filter(n -> isCandidate(n, at, form))
        .map(Candidate::of)
        .forEach(candidates::add);
    if (form == Form.THEY) {
      candidates.addAll(groups(at));
    }
    Candidate best = antecedents.best(at, kind(at, form), candidates);
    if (best.isGroup()) {
      return Optional.of(groups.chain(best.last().orElseThrow(), best.members()));
    }
    return best.chain().or(() -> best.last().map(this::opened));
  }

  private Anaphor kind(At at, Form form) {
    boolean owns = syntax.isPossessor(at);
    return switch (form) {
      case HE, SHE -> owns ? Anaphor.HIS : Anaphor.HE;
      case IT -> owns ? Anaphor.ITS : Anaphor.IT;
      default -> Anaphor.THEY;
    };
  }

  private List<Candidate> groups(At at) {
    List<Candidate> found = new ArrayList<>();
    for (int s = Math.max(0, at.sentence() - 1); s <= at.sentence(); s++) {
      groups.before(at, s).stream()
          .filter(g -> g.members().stream().noneMatch(m -> isBound(m, at)))
          .map(Candidate::of)
          .forEach(found::add);
    }
    return found;
  }

  private Chain opened(Found noun) {
    Chain chain = discourse.open(false, Optional.empty());
    chain.vote(nouns.typeOf(noun.head()), 1);
    chain.learn(evidence.genderOf(syntax.lemma(noun.head())));
    discourse.link(noun, chain, "description");
    return chain;
  }

  private List<Candidate> chains(At at, Form form) {
    List<Candidate> found = new ArrayList<>();
    for (Chain chain : discourse.chains()) {
      if (fits(chain, form) && !isBound(chain, at) && !isOwnSpeaker(chain, at)) {
        near(chain, at).map(m -> Candidate.of(chain, m)).ifPresent(found::add);
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
      case THEY -> PLURALS.contains(type);
      default -> false;
    };
  }

  /** The last mention before a pronoun, if it is near, or one right behind an introduction. */
  private Optional<Found> near(Chain chain, At at) {
    Found last = null;
    for (Chain.Link link : chain.links()) {
      Found mention = link.mention();
      boolean near = at.sentence() - mention.sentence() <= REACH && !mention.demonym();
      boolean refers = !discourse.isAttached(mention.head());
      if (mention.head().compareTo(at) < 0 && near && refers) {
        last = mention;
      } else if (last == null && mention.head().compareTo(at) > 0) {
        return preferences.isCataphora(chain, at) ? Optional.of(mention) : Optional.empty();
      }
    }
    return Optional.ofNullable(last);
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
