package io.github.newsgraph.entity;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells who is asked in an interview that is printed as questions and answers, a paragraph each and
 * without quotation marks: "you" in the questions and "I" in the answers.
 */
final class Interview {
  private static final int FEWEST_QUESTIONS = 3;
  private static final int FEWEST_ANNOUNCED = 2;
  private static final int FEWEST_PERSONAL = 3;
  private static final double MOSTLY = 0.5;
  private static final double CLEARLY = 1.5;
  private static final Set<String> TALKS =
      Set.of("interview", "speak", "talk", "sit", "chat", "conversation");
  private static final Set<String> OWN = Set.of("my", "me", "myself", "we", "our", "us");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> ASKED = Set.of("you", "your", "yours", "yourself");

  private final Syntax syntax;
  private static final Pattern LABEL = Pattern.compile("^(Q|Question)\\s?[:.]\\s");

  private final Set<Integer> questions = new HashSet<>();
  private final Set<Integer> addressed = new HashSet<>();
  private final Set<Integer> labelled = new HashSet<>();
  private final int first;
  private final boolean printed;
  private final Optional<Chain> guest;

  Interview(Syntax syntax, Discourse discourse) {
    this.syntax = syntax;
    Document document = syntax.document();
    findQuestions(document);
    int asked = questions.stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    Set<Integer> personal = personal(document);
    int opening = opening(document, personal);
    boolean talk = opening < Integer.MAX_VALUE && isAnnounced(discourse, opening);
    first = talk ? first(opening, asked, personal) : asked;
    printed =
        !labelled.isEmpty()
            || addressed.size() >= FEWEST_QUESTIONS
            || talk
            || addressed.size() >= FEWEST_ANNOUNCED
                && (questions.size() >= FEWEST_QUESTIONS || isAnnounced(discourse, asked));
    guest = printed ? introduced(discourse) : Optional.empty();
  }

  private void findQuestions(Document document) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.tokens().stream().anyMatch(Interview::isYou)) {
        addressed.add(sentence.paragraph());
      }
      if (endsWithQuestion(sentence)) {
        questions.add(sentence.paragraph());
      } else {
        // What follows a question within its paragraph is an answer, or the question's reason.
        questions.remove(sentence.paragraph());
      }
    }
    addressed.retainAll(questions);
    labelled.addAll(labelled(document));
    questions.addAll(labelled);
  }

  /**
   * The first paragraph of a talk. Where there are many questions, what stands before them is the
   * article's own word, up to what is answered right before the first.
   */
  private int first(int opening, int asked, Set<Integer> personal) {
    if (addressed.size() < FEWEST_QUESTIONS) {
      return Math.min(opening, asked);
    }
    int first = asked;
    while (personal.contains(first - 1)) {
      first--;
    }
    return first;
  }

  /** The paragraphs that say "I", "we" or "you" without quotation marks. */
  private static Set<Integer> personal(Document document) {
    Set<Integer> personal = new HashSet<>();
    Set<Integer> quoting = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() == Paragraph.Kind.BODY) {
        if (sentence.tokens().stream().anyMatch(Interview::isPersonal)) {
          personal.add(sentence.paragraph());
        }
        if (sentence.tokens().stream().anyMatch(t -> QUOTES.contains(t.form()))) {
          quoting.add(sentence.paragraph());
        }
      }
    }
    personal.removeAll(quoting);
    return personal;
  }

  /** The first paragraph from which on most are personal. None, if there is no such. */
  private static int opening(Document document, Set<Integer> personal) {
    int first = personal.stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    long since =
        document.sentences().stream()
            .filter(s -> s.kind() == Paragraph.Kind.BODY)
            .map(Sentence::paragraph)
            .filter(p -> p >= first)
            .distinct()
            .count();
    boolean talk = personal.size() >= FEWEST_PERSONAL && personal.size() >= MOSTLY * since;
    return talk ? first : Integer.MAX_VALUE;
  }

  private static boolean isPersonal(Token token) {
    return token.form().equals("I")
        || isYou(token)
        || token.upos().equals("PRON") // not "US"
            && OWN.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** Whether the text before a paragraph says of somebody that they are interviewed. */
  private boolean isAnnounced(Discourse discourse, int paragraph) {
    return discourse.chains().stream()
        .filter(c -> c.isNamed() && c.isA(EntityType.PERSON))
        .anyMatch(c -> mentionsBefore(c, paragraph).anyMatch(this::isAsked));
  }

  private Stream<At> mentionsBefore(Chain chain, int paragraph) {
    return chain.links().stream()
        .map(l -> l.mention().head())
        .filter(h -> syntax.sentence(h).paragraph() <= paragraph);
  }

  /** The paragraphs that begin with "Q:". */
  private static Set<Integer> labelled(Document document) {
    Set<Integer> found = new HashSet<>();
    List<Paragraph> paragraphs = document.article().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      String text = paragraphs.get(p).span().of(document.article().text());
      if (LABEL.matcher(text).find()) {
        found.add(p);
      }
    }
    return found;
  }

  /** Whether a sentence stands among the questions and answers of a printed interview. */
  boolean isTalk(Sentence sentence) {
    return printed && sentence.kind() == Paragraph.Kind.BODY && sentence.paragraph() >= first;
  }

  private static boolean endsWithQuestion(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
        .anyMatch(t -> t.form().startsWith("?"));
  }

  private static boolean isYou(Token token) {
    return ASKED.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** The person whom the text before the questions says is interviewed, or names by far most. */
  private Optional<Chain> introduced(Discourse discourse) {
    Map<Chain, Integer> weights = new LinkedHashMap<>();
    discourse.chains().stream()
        .filter(c -> c.isNamed() && c.isA(EntityType.PERSON) && hasFullName(c))
        .forEach(c -> weights.put(c, weight(c)));
    List<Chain> persons =
        weights.keySet().stream()
            .filter(c -> weights.get(c) > 0)
            .sorted(Comparator.comparingInt((Chain c) -> weights.get(c)).reversed())
            .toList();
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    boolean clear =
        persons.size() == 1 || weights.get(persons.get(0)) >= CLEARLY * weights.get(persons.get(1));
    return clear && isPresented(persons.get(0)) ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** Whether the text says that somebody is asked, or names them at its very start. */
  private boolean isPresented(Chain chain) {
    return mentionsBefore(chain, first)
        .filter(h -> !isTopic(h))
        .anyMatch(h -> isAsked(h) || h.sentence() == 0);
  }

  private int weight(Chain chain) {
    return mentionsBefore(chain, first)
        .mapToInt(h -> isTopic(h) ? 0 : 1 + (isAsked(h) ? 5 : 0) + (h.sentence() == 0 ? 1 : 0))
        .sum();
  }

  private static boolean hasFullName(Chain chain) {
    return chain.names().keySet().stream().anyMatch(n -> PersonName.of(n).isFull());
  }

  /** What an interview is about is not who is asked. */
  private boolean isTopic(At name) {
    return syntax.preposition(name).filter(p -> p.equals("about") || p.equals("on")).isPresent()
        || syntax.relation(name).equals("compound");
  }

  /** "interviews Smith", "an interview with Smith", "sat down with Smith" */
  private boolean isAsked(At name) {
    Optional<At> governor = syntax.head(syntax.firstConjunct(name));
    String role = syntax.role(name);
    boolean with = syntax.preposition(name).filter("with"::equals).isPresent();
    return isInTitle(name)
        || governor.filter(g -> TALKS.contains(syntax.lemma(g))).isPresent()
            && (role.equals("obj") || syntax.is(name, "nsubj:pass") || with);
  }

  /** "Interview with the historian Jane Smith", as a title or at the very start. */
  private boolean isInTitle(At name) {
    return name.sentence() == 0
        && !syntax.preposition(name).filter("by"::equals).isPresent()
        && syntax.sentence(name).tokens().stream()
            .anyMatch(t -> t.lemma().equalsIgnoreCase("interview"));
  }

  /** Whom "I" means in a sentence outside quotation marks, if that can be told. */
  Optional<Chain> speaker(Sentence sentence) {
    return guest.filter(g -> sentence.paragraph() >= first && isAnswer(sentence.paragraph()));
  }

  /** What ends with a question without asking "you" is an answer: "But who knows?" */
  private boolean isAnswer(int paragraph) {
    return !questions.contains(paragraph)
        || !addressed.contains(paragraph) && !labelled.contains(paragraph);
  }

  /** Whom "you" means in a sentence. */
  Optional<Chain> addressee(Sentence sentence) {
    return guest.filter(g -> questions.contains(sentence.paragraph()));
  }
}
