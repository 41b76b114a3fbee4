package io.github.newsgraph.entity;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an article that are not read as prose: captions, headings, items of lists. */
final class UnreadLines {
  /** What a caption may have; longer lines are prose that the reader left out for a reason. */
  private static final int LONGEST_LINE = 300;

  /** Lines before the first paragraph and behind the last one; further off is navigation. */
  private static final int OUTER_LINES = 3;

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]*\\p{L}[^\\n\\r]*");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}'’.&-]*[\\p{L}\\p{N}])?");

  private final Article article;

  UnreadLines(Article article) {
    this.article = article;
  }

  /** In the order of the text. */
  List<Span> lines() {
    List<Span> found = new ArrayList<>();
    List<Paragraph> paragraphs = article.paragraphs();
    int begin = 0;
    for (int p = 0; p <= paragraphs.size() && !paragraphs.isEmpty(); p++) {
      boolean last = p == paragraphs.size();
      int end = last ? article.text().length() : paragraphs.get(p).span().begin();
      if (begin < end) {
        List<Span> lines = lines(begin, end);
        int from = p == 0 ? Math.max(0, lines.size() - OUTER_LINES) : 0;
        int to = last ? Math.min(lines.size(), OUTER_LINES) : lines.size();
        found.addAll(lines.subList(from, Math.max(from, to)));
      }
      begin = last ? end : Math.max(begin, paragraphs.get(p).span().end());
    }
    found.removeIf(line -> line.end() - line.begin() > LONGEST_LINE);
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

  /** The words of a line, without the marks around them. */
  List<Span> words(Span line) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(article.text()).region(line.begin(), line.end());
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  /** What stands between two places. */
  String text(int begin, int end) {
    return article.text().substring(begin, end);
  }
}
