package io.github.newsgraph.entity;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the names of an article's entities in what is not read as prose: captions, headings, items
 * of lists.
 */
final class UnreadNames {
  private static final int LONGEST_NAME = 8;
  private static final int SHORTEST_NAME = 2;
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private final UnreadLines lines;
  private final Map<String, Integer> names = new HashMap<>();

  UnreadNames(Article article) {
    this.lines = new UnreadLines(article);
  }

  /** Makes a name known; one that two entities bear is nobody's. */
  void add(String name, int entity) {
    if (name.length() >= SHORTEST_NAME) {
      names.merge(name, entity, (one, two) -> one.equals(two) ? one : Integer.valueOf(-1));
    }
  }

  /** The mentions of known names outside of the article's paragraphs, in the order of the text. */
  List<LinkedMention> find() {
    List<LinkedMention> found = new ArrayList<>();
    for (Span line : lines.lines()) {
      List<Span> words = lines.words(line);
      for (int begin = 0; begin < words.size(); begin++) {
        for (int end = Math.min(words.size(), begin + LONGEST_NAME); end > begin; end--) {
          Optional<LinkedMention> name = name(words.get(begin).begin(), words.get(end - 1).end());
          if (name.isPresent()) {
            found.add(name.get());
            begin = end - 1;
          }
        }
      }
    }
    return found;
  }

  private Optional<LinkedMention> name(int begin, int end) {
    String words = POSSESSIVE.matcher(lines.text(begin, end)).replaceFirst("");
    int entity = names.getOrDefault(words, -1);
    Span span = new Span(begin, begin + words.length());
    return entity < 0
        ? Optional.empty()
        : Optional.of(new LinkedMention(span, words, LinkedMention.Kind.NAME, entity, "caption"));
  }
}
