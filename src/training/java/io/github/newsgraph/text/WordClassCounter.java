package io.github.newsgraph.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts the tags of words and of the endings of rare words. */
final class WordClassCounter {
  private static final int RARE = 10;
  private static final int LEAST_OF_WORD = 2;
  private static final int LEAST_OF_ENDING = 21;
  private static final double CLEAR = 0.9;

  private final Map<String, Map<String, Integer>> words = new TreeMap<>();

  void add(Treebank.Doc doc) {
    for (int i = 0; i < doc.words().size(); i++) {
      String word = doc.words().get(i).of(doc.text()).toLowerCase(Locale.ROOT);
      count(words, word, doc.tags().get(i), 1);
    }
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String key, String tag, int number) {
    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(tag, number, Integer::sum);
  }

  WordClasses classes() {
    Map<String, String> classes = new HashMap<>();
    Map<String, Map<String, Integer>> endings = new TreeMap<>();
    words.forEach(
        (word, tags) -> {
          if (total(tags) >= LEAST_OF_WORD) {
            classes.put(word, wordClass(tags));
          }
          if (total(tags) < RARE) {
            addEndings(word, tags, endings);
          }
        });
    endings.forEach(
        (ending, tags) -> {
          if (total(tags) >= LEAST_OF_ENDING) {
            classes.put(WordClasses.ENDING + ending, "?" + byNumber(tags).get(0));
          }
        });
    return new WordClasses(classes);
  }

  private static void addEndings(
      String word, Map<String, Integer> tags, Map<String, Map<String, Integer>> endings) {
    for (int length = 1; length <= WordClasses.LONGEST_ENDING; length++) {
      if (word.length() > length + 1) {
        String ending = word.substring(word.length() - length);
        tags.forEach((tag, number) -> count(endings, ending, tag, number));
      }
    }
  }

  private static String wordClass(Map<String, Integer> tags) {
    List<String> ranked = byNumber(tags);
    boolean clear = tags.get(ranked.get(0)) > CLEAR * total(tags);
    return clear ? ranked.get(0) : ranked.get(0) + "~" + ranked.get(1);
  }

  private static List<String> byNumber(Map<String, Integer> tags) {
    return tags.keySet().stream()
        .sorted(Comparator.<String>comparingInt(tag -> -tags.get(tag)).thenComparing(tag -> tag))
        .toList();
  }

  private static int total(Map<String, Integer> tags) {
    return tags.values().stream().mapToInt(i -> i).sum();
  }
}
