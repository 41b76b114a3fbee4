package io.github.newsgraph.entity;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of an article's entities in what is not read as prose: captions, headings, items
 * of lists. There a name is only found again, never anew.
 */
final class UnreadNames {
  /** What a caption may have; longer lines are prose that the reader left out for a reason. */
  private static final int LONGEST_LINE = 300;

  /** Lines before the first paragraph and behind the last one; further off is navigation. */
  private static final int OUTER_LINES = 3;

  private static final int LONGEST_NAME = 8;
  private static final int SHORTEST_NAME = 2;
  private static final Pattern LINE = Pattern.compile("[^\\n\\r]*\\p{L}[^\\n\\r]*");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}'’.&-]*[\\p{L}\\p{N}])?");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private final Article article;
  private final Map<String, Integer> names = new HashMap<>();

  UnreadNames(Article article) {
    this.article = article;
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
    List<Paragraph> paragraphs = article.paragraphs();
    int begin = 0;
    for (int p = 0; p <= paragraphs.size() && !paragraphs.isEmpty(); p++) {
      boolean last = p == paragraphs.size();
      int end = last ? article.text().length() : paragraphs.get(p).span().begin();
      if (begin < end) {
        List<Span> lines = lines(begin, end);
        int from = p == 0 ? Math.max(0, lines.size() - OUTER_LINES) : 0;
        int to = last ? Math.min(lines.size(), OUTER_LINES) : lines.size();
        for (int line = from; line < to; line++) {
          find(lines.get(line), found);
        }
      }
      begin = last ? end : Math.max(begin, paragraphs.get(p).span().end());
    }
    return found;
  }

  private List<Span> lines(int begin, int end) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(article.text()).region(begin, end);
    while (line.find()) {
      lines.add(new Span(line.start(), line.end()));
    }
    return lines;
  }

  private void find(Span line, List<LinkedMention> found) {
    if (line.end() - line.begin() > LONGEST_LINE) {
      return;
    }
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(article.text()).region(line.begin(), line.end());
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
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

  private Optional<LinkedMention> name(int begin, int end) {
    String whole = article.text().substring(begin, end);
    String words = POSSESSIVE.matcher(whole).replaceFirst("");
    int entity = names.getOrDefault(words, -1);
    Span span = new Span(begin, begin + words.length());
    return entity < 0
        ? Optional.empty()
        : Optional.of(new LinkedMention(span, words, LinkedMention.Kind.NAME, entity, "caption"));
  }
}
