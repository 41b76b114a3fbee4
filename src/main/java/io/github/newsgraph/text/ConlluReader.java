package io.github.newsgraph.text;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleException;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of a CoNLL-U file. Words of a multiword token stand together without a space;
 * empty nodes are left out.
 */
final class ConlluReader {
  private static final Pattern DOCUMENT = Pattern.compile("#\\s*newdoc(?:\\s+id\\s*=\\s*(.*))?");
  private static final Pattern PARAGRAPH = Pattern.compile("#\\s*newpar(?:\\s.*)?");

  /** A word's number; the last of a multiword token's; that of an empty node, which is no word. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<word>\\d{1,6})|\\d{1,6}-(?<last>\\d{1,6})|\\d{1,6}\\.\\d{1,6}");

  private static final int COLUMNS = 10;

  private final String name;
  private String id;
  private final List<TokenizedText> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private int paragraphBegin;
  private int multiwordEnd;
  private boolean spaceAfterMultiword;
  private boolean space;

  ConlluReader(String name, String id) {
    this.name = name;
    this.id = id;
  }

  List<TokenizedText> read(String conllu) throws ArticleException {
    int number = 0;
    for (String line : conllu.lines().toList()) {
      number++;
      if (line.isBlank()) {
        endSentence();
      } else if (words.isEmpty() && line.startsWith("#")) {
        comment(line);
      } else {
        word(line.split("\t", -1), number);
      }
    }
    endDocument();
    if (documents.isEmpty()) {
      throw new ArticleException(name + ": there is no word in it");
    }
    return documents;
  }

  private void comment(String line) {
    Matcher document = DOCUMENT.matcher(line);
    if (document.matches()) {
      endDocument();
      id = document.group(1) == null ? id : document.group(1).strip();
    } else if (PARAGRAPH.matcher(line).matches()) {
      endParagraph();
    }
  }

  private void word(String[] columns, int line) throws ArticleException {
    Matcher number = NUMBER.matcher(columns[0]);
    if (columns.length != COLUMNS || columns[1].isBlank()) {
      throw notConllu(line, "a word has " + COLUMNS + " columns parted by tabs");
    }
    if (!number.matches()) {
      throw notConllu(line, "a word begins with its number");
    }
    boolean spaceAfter = !("|" + columns[9] + "|").contains("|SpaceAfter=No|");
    if (number.group("last") != null) {
      multiwordEnd = Integer.parseInt(number.group("last"));
      spaceAfterMultiword = spaceAfter;
    } else if (number.group("word") != null) {
      if (space) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(columns[1]);
      words.add(new Span(begin, text.length()));
      int index = Integer.parseInt(number.group("word"));
      space = index >= multiwordEnd && (index == multiwordEnd ? spaceAfterMultiword : spaceAfter);
    }
  }

  private ArticleException notConllu(int line, String why) {
    return new ArticleException(name + ":" + line + ": not CoNLL-U: " + why);
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      segments.add(new Segment(paragraphs.size(), Paragraph.Kind.BODY, List.copyOf(words)));
      words.clear();
    }
    multiwordEnd = 0;
  }

  private void endParagraph() {
    endSentence();
    if (text.length() > paragraphBegin) {
      Span span = new Span(paragraphBegin, text.length());
      paragraphs.add(new Paragraph(span, Paragraph.Kind.BODY));
      text.append("\n\n");
      paragraphBegin = text.length();
    }
    space = false;
  }

  private void endDocument() {
    endParagraph();
    if (!segments.isEmpty()) {
      Article article =
          new Article(id, "", text.toString(), Optional.empty(), name, "en", paragraphs);
      documents.add(new TokenizedText(article, segments, true));
    }
    text.setLength(0);
    paragraphBegin = 0;
    paragraphs.clear();
    segments.clear();
  }
}
