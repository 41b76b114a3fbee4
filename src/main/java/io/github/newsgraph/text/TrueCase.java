package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the words of a line in capitals would be written in a text of small letters: as the article
 * writes them elsewhere, else as a title would.
 */
public final class TrueCase {
  private static final int LONG = 4;
  private static final int FEWEST_LONG = 2;
  private static final double MOST = 0.9;

  /** Words that no title capitalises. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "and",
          "or", "but", "nor", "is", "vs", "v", "per", "via", "into", "over");

  private final Map<String, String> known = new HashMap<>();

  private TrueCase(Collection<List<String>> sentences) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    for (List<String> words : sentences.stream().filter(s -> !isCapitals(s)).toList()) {
      for (int i = 0; i < words.size(); i++) {
        int weight = i == 0 ? 1 : 2; // the first word would have a capital in any case
        forms
            .computeIfAbsent(words.get(i).toLowerCase(Locale.ROOT), w -> new HashMap<>())
            .merge(words.get(i), weight, Integer::sum);
      }
    }
    Comparator<Map.Entry<String, Integer>> use =
        Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    forms.forEach((w, f) -> known.put(w, f.entrySet().stream().max(use).orElseThrow().getKey()));
  }

  /** The case of words in a text; costs nothing where no line is in capitals. */
  static TrueCase of(TokenizedText text) {
    String all = text.article().text();
    return ofThose(text.segments().stream().map(s -> s.words(all)).toList());
  }

  /** The case of words in a document. */
  public static TrueCase of(Document document) {
    return ofThose(document.sentences().stream().map(TrueCase::words).toList());
  }

  private static TrueCase ofThose(Collection<List<String>> sentences) {
    return new TrueCase(sentences.stream().anyMatch(TrueCase::isCapitals) ? sentences : List.of());
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toList();
  }

  /** Whether a sentence is written in capitals. */
  public static boolean isCapitals(Sentence sentence) {
    return isCapitals(words(sentence));
  }

  static boolean isCapitals(List<String> words) {
    long longer = 0;
    long letters = 0;
    long upper = 0;
    for (String word : words) {
      longer += word.length() >= LONG ? 1 : 0;
      letters += word.chars().filter(Character::isLetter).count();
      upper += word.chars().filter(Character::isUpperCase).count();
    }
    return longer >= FEWEST_LONG && upper >= MOST * letters;
  }

  /** The words as they are best read: those of a sentence in capitals with small letters. */
  List<String> read(List<String> words) {
    if (!isCapitals(words)) {
      return words;
    }
    List<String> read = new ArrayList<>();
    for (String word : words) {
      boolean small = !read.isEmpty() && SMALL.contains(word.toLowerCase(Locale.ROOT));
      read.add(known(word).orElseGet(() -> small ? word.toLowerCase(Locale.ROOT) : title(word)));
    }
    return read;
  }

  /** How the article writes a word where it has a choice, if it does. */
  public Optional<String> known(String word) {
    return Optional.ofNullable(known.get(word.toLowerCase(Locale.ROOT)));
  }

  /** A capital and small letters; a short word may be an acronym. */
  private static String title(String word) {
    return word.length() < LONG ? word : capitalised(word);
  }

  /** A word of capitals with none but its first letter, and those behind hyphens, left big. */
  public static String capitalised(String word) {
    StringBuilder cased = new StringBuilder(word.length());
    boolean begin = true;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      cased.append(begin ? letter : Character.toLowerCase(letter));
      begin = !Character.isLetter(letter) && letter != '\'' && letter != '’';
    }
    return cased.toString();
  }
}
