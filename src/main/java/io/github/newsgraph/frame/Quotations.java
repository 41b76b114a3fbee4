package io.github.newsgraph.frame;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.Document;
import java.util.ArrayList;
import java.util.List;

/** The stretches of direct speech of an article: what stands between quotation marks. */
final class Quotations {
  private Quotations() {}

  /**
   * The quoted stretches, marks left out. A quotation that its paragraph does not close ends with
   * the paragraph, as printers do where a quotation runs over several paragraphs.
   */
  static List<Span> in(Document document) {
    List<Span> found = new ArrayList<>();
    String text = document.article().text();
    for (Paragraph paragraph : document.article().paragraphs()) {
      int open = -1;
      for (int i = paragraph.span().begin(); i < paragraph.span().end(); i++) {
        if (open < 0 && opens(text, i)) {
          open = i + 1;
        } else if (open >= 0 && closes(text, i, text.charAt(open - 1))) {
          found.add(new Span(open, i));
          open = -1;
        }
      }
      if (open >= 0) {
        found.add(new Span(open, paragraph.span().end()));
      }
    }
    return found;
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    boolean single = c == '‘' || c == '\'';
    boolean atWordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean beforeWord = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    boolean sentenceStart =
        c == '‘' && (i == 0 || "\n.!?".indexOf(text.charAt(Math.max(0, i - 2))) >= 0);
    return c == '“'
        || c == '"'
        || single && atWordStart && beforeWord && (sentenceStart || closesLater(text, i));
  }

  private static boolean closesLater(String text, int i) {
    for (int j = i + 2; j < text.length() && text.charAt(j) != '\n'; j++) {
      if (closes(text, j, text.charAt(i)) && !Character.isLetter(text.charAt(j - 1)) | j - i > 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String text, int i, char opener) {
    char c = text.charAt(i);
    boolean beforeWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return switch (opener) {
      case '"' -> c == '"';
      case '“' -> c == '”' || c == '"';
      case '‘' -> c == '’' && !beforeWord;
      default -> c == '\'' && !beforeWord;
    };
  }
}
