package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The raw text of a treebank's documents and where its sentences and words stand in it. */
final class Treebank {
  /**
   * A document, its paragraphs apart by an empty line.
   *
   * @param text as the treebank's {@code SpaceAfter} has it
   * @param paragraphs in order
   * @param sentences in order
   * @param words syntactic words: "do" and "n't" of "don't"
   * @param tags the words' Penn tags
   */
  record Doc(
      String text,
      List<Span> paragraphs,
      List<Span> sentences,
      List<Span> words,
      List<String> tags) {}

  private final List<Doc> docs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private int paragraphBegin;
  private int sentenceBegin;
  private int rangeLast;
  private boolean spaceAfterRange;

  private Treebank() {}

  /** The documents of a CoNLL-U file, compressed if its name ends in {@code .gz}. */
  static List<Doc> read(Path file) throws IOException {
    Treebank treebank = new Treebank();
    try (InputStream in = new FileInputStream(file.toFile());
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        treebank.line(line);
      }
    }
    treebank.endDocument();
    return treebank.docs;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc")) {
      endDocument();
    } else if (line.matches("# newpar(?: id.*)?")) {
      endParagraph();
    } else if (line.isEmpty()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      String[] fields = line.split("\t");
      if (fields[0].contains("-")) {
        beginRange(fields);
      } else if (!fields[0].contains(".")) {
        addWord(fields);
      }
    }
  }

  private void beginRange(String[] fields) {
    rangeLast = Integer.parseInt(fields[0].replaceFirst(".*-", ""));
    spaceAfterRange = hasSpace(fields);
  }

  private static boolean hasSpace(String[] fields) {
    return !fields[9].matches("(?:.*\\|)?SpaceAfter=No(?:\\|.*)?");
  }

  private void addWord(String[] fields) {
    int id = Integer.parseInt(fields[0]);
    int begin = text.length();
    text.append(fields[1]);
    words.add(new Span(begin, text.length()));
    tags.add(fields[4]);
    boolean space = id > rangeLast ? hasSpace(fields) : id == rangeLast && spaceAfterRange;
    if (space) {
      text.append(' ');
    }
    if (id >= rangeLast) {
      rangeLast = 0;
    }
  }

  private void endSentence() {
    rangeLast = 0;
    int end = trimmedEnd();
    if (end > sentenceBegin) {
      sentences.add(new Span(sentenceBegin, end));
    }
    sentenceBegin = text.length();
  }

  private int trimmedEnd() {
    int end = text.length();
    while (end > sentenceBegin && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private void endParagraph() {
    endSentence();
    int end = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
    if (end > paragraphBegin) {
      paragraphs.add(new Span(paragraphBegin, end));
      text.append("\n\n");
    }
    paragraphBegin = text.length();
    sentenceBegin = text.length();
  }

  private void endDocument() {
    endParagraph();
    if (!sentences.isEmpty()) {
      docs.add(
          new Doc(
              text.toString(),
              List.copyOf(paragraphs),
              List.copyOf(sentences),
              List.copyOf(words),
              List.copyOf(tags)));
    }
    text.setLength(0);
    paragraphs.clear();
    sentences.clear();
    words.clear();
    tags.clear();
    paragraphBegin = 0;
    sentenceBegin = 0;
  }
}
