package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the names of one article agree with each other: the same words have the same type, a bare
 * surname has the type of the full name, and a name that was found once is found everywhere.
 *
 * <p>The network sees one sentence at a time; what it is sure of in one tells about the others.
 */
final class NameConsistency {
  private static final Set<String> AFTER_SURNAME =
      Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  /** Proper nouns that are no names, or not often enough. */
  private static final Set<String> CALENDAR =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  private static final int SHORTEST_ALONE = 3;
  private static final int LONGEST = 6;

  /** A name that stands where persons stand most: "Reuters: Will you resign?" */
  private static final String LABEL = ":";

  /** Of these the network has seen few: it takes peoples and faiths for persons and places. */
  private static final Set<EntityType> SELDOM_LEARNT =
      Set.of(EntityType.GROUP, EntityType.EVENT, EntityType.CONCEPT);

  private final List<Sentence> sentences;
  private final KnownNames known;
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Map<EntityType, Integer>> labels = new HashMap<>();
  private final Set<String> inFullNames = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  private NameConsistency(List<Sentence> sentences, KnownNames known) {
    this.sentences = sentences;
    this.known = known;
    for (Sentence sentence : sentences) {
      for (Mention name : sentence.names()) {
        if (name.type() == EntityType.PERSON && name.end() - name.begin() > 1) {
          sentence.tokens().subList(name.begin(), name.end()).stream()
              .map(Token::form)
              .forEach(inFullNames::add);
        }
        surname(sentence, name).ifPresent(surnames::add);
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention name : sentences.get(i).names()) {
        String words = words(sentences.get(i), name);
        (isLabel(i, name) ? labels : votes)
            .computeIfAbsent(words, k -> new EnumMap<>(EntityType.class))
            .merge(usual(words, name.type()), 1, Integer::sum);
      }
    }
    labels.forEach(votes::putIfAbsent);
  }

  /** The sentences of one article with names that agree with each other and with what is known. */
  static List<Sentence> apply(List<Sentence> sentences, KnownNames known) {
    NameConsistency names = new NameConsistency(sentences, known);
    return sentences.stream().map(s -> s.withNames(names.agreed(s))).toList();
  }

  /** Whether a name begins a paragraph and a colon follows. */
  private boolean isLabel(int index, Mention name) {
    Sentence sentence = sentences.get(index);
    boolean first = index == 0 || sentences.get(index - 1).paragraph() != sentence.paragraph();
    return first
        && name.begin() == 0
        && name.end() < sentence.size()
        && sentence.token(name.end()).form().equals(LABEL);
  }

  /**
   * The type of a name that the network gave another: a country or a people is no person, unless
   * the article has a person of that name.
   */
  private EntityType usual(String words, EntityType found) {
    boolean guess = found == EntityType.PERSON;
    boolean coarse = guess || found == EntityType.PLACE || found == EntityType.ORGANIZATION;
    if (!coarse || inFullNames.contains(words)) {
      return found;
    }
    Optional<EntityType> type = known.typeOf(words);
    return type.filter(t -> guess || SELDOM_LEARNT.contains(t))
        .map(NameConsistency::learnt)
        .orElse(found);
  }

  /** The type as the network has been taught. */
  private static EntityType learnt(EntityType type) {
    boolean place = type == EntityType.COUNTRY || type == EntityType.FACILITY;
    return place ? EntityType.PLACE : type;
  }

  /** The surname of a person's full name. */
  private static Optional<String> surname(Sentence sentence, Mention name) {
    int last = name.end() - 1;
    if (AFTER_SURNAME.contains(sentence.token(last).form())) {
      last--;
    }
    boolean full = name.type() == EntityType.PERSON && last > name.begin();
    return full && !isHyphen(sentence.token(last - 1))
        ? Optional.of(sentence.token(last).form())
        : Optional.empty();
  }

  private List<Mention> agreed(Sentence sentence) {
    List<Mention> names = new ArrayList<>();
    for (Mention name : sentence.names()) {
      String words = words(sentence, name);
      EntityType type = type(words).orElseGet(() -> usual(words, name.type()));
      names.add(new Mention(name.begin(), name.end(), type));
    }
    names.addAll(missed(sentence));
    names.sort(Comparator.comparingInt(Mention::begin));
    return names;
  }

  /** What the article takes the words for; none if it never names them, or is of two minds. */
  private Optional<EntityType> type(String words) {
    Map<EntityType, Integer> found = votes.getOrDefault(words, Map.of());
    int person = found.getOrDefault(EntityType.PERSON, 0);
    // A place may bear the name of a person too: then it is often named as a place.
    if (surnames.contains(words) && tagged(words) - person < 2 * (person + 1)) {
      return Optional.of(EntityType.PERSON);
    }
    int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<EntityType> best = found.keySet().stream().filter(t -> found.get(t) == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** The names among the words of a sentence that are in no name yet, longer ones first. */
  private List<Mention> missed(Sentence sentence) {
    boolean[] taken = new boolean[sentence.size()];
    sentence
        .names()
        .forEach(n -> IntStream.range(n.begin(), n.end()).forEach(i -> taken[i] = true));
    List<Mention> missed = new ArrayList<>();
    int begin = 0;
    while (begin < sentence.size()) {
      Optional<Mention> name = missed(sentence, begin, taken);
      name.ifPresent(missed::add);
      begin = name.map(Mention::end).orElse(begin + 1);
    }
    return missed;
  }

  private Optional<Mention> missed(Sentence sentence, int begin, boolean[] taken) {
    int end = begin;
    while (end < sentence.size() && !taken[end] && end - begin < LONGEST) {
      end++;
    }
    for (; end > begin; end--) {
      if (couldBeName(sentence, begin, end)) {
        String words = words(sentence, begin, end);
        Optional<EntityType> type = type(words);
        if (type.isPresent() && isSure(words)) {
          return Optional.of(new Mention(begin, end, type.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words look like a whole name: "Trump" does not in "Trump Tower". */
  private static boolean couldBeName(Sentence sentence, int begin, int end) {
    Token first = sentence.token(begin);
    Token last = sentence.token(end - 1);
    boolean proper =
        isProper(first) && isProper(last) && Character.isUpperCase(first.form().codePointAt(0));
    boolean tooShort =
        end - begin == 1
            && (first.form().length() < SHORTEST_ALONE || CALENDAR.contains(first.form()));
    boolean goesOn = end < sentence.size() && joins(sentence.token(end));
    boolean begun =
        begin > 0
            && joins(sentence.token(begin - 1))
            && !NameTrimmer.isTitle(sentence.token(begin - 1).form());
    return proper && !tooShort && !goesOn && !begun;
  }

  /** Whether the network found the name in at least every second place where the words stand. */
  private boolean isSure(String words) {
    return surnames.contains(words) || 2 * tagged(words) >= occurrences(words);
  }

  private int tagged(String words) {
    return votes.getOrDefault(words, Map.of()).values().stream().mapToInt(i -> i).sum();
  }

  private int occurrences(String words) {
    return occurrences.computeIfAbsent(
        words, k -> sentences.stream().mapToInt(s -> occurrences(s, words)).sum());
  }

  private static int occurrences(Sentence sentence, String words) {
    int length = words.split(" ").length;
    return (int)
        IntStream.rangeClosed(0, sentence.size() - length)
            .filter(b -> isProper(sentence.token(b + length - 1)))
            .filter(b -> words(sentence, b, b + length).equals(words))
            .count();
  }

  private static boolean joins(Token token) {
    return isProper(token) || isHyphen(token);
  }

  private static boolean isHyphen(Token token) {
    return token.xpos().equals("HYPH");
  }

  private static boolean isProper(Token token) {
    return token.xpos().startsWith("NNP");
  }

  private static String words(Sentence sentence, Mention name) {
    return words(sentence, name.begin(), name.end());
  }

  private static String words(Sentence sentence, int begin, int end) {
    return String.join(
        " ", sentence.tokens().subList(begin, end).stream().map(Token::form).toList());
  }
}
