package io.github.newsgraph.frame;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents for tests. Those of {@code trees.conllu} have the trees that a treebank would have, so
 * that tests of syntax do not depend on a parser; any other text is annotated by the program's own
 * annotator, loaded once.
 */
public final class Sentences {
  /** The Wednesday on which all articles of the tests appear. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final Path FILE =
      Path.of("src/test/resources/io/github/newsgraph/frame/trees.conllu");
  private static final Map<String, List<String[]>> TREES = read();

  private Sentences() {}

  /** The annotator, loaded when first asked for; closed with the machine. */
  private static final class Loaded {
    static final Annotator ANNOTATOR = load();

    private static Annotator load() {
      try {
        return Annotator.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An article of the paragraphs, all of whose sentences stand in {@code trees.conllu}. */
  public static Document document(String... paragraphs) {
    return document(article(Optional.of(PUBLISHED), paragraphs));
  }

  /** The same, of an article of which it is not known when it appeared. */
  static Document undated(String... paragraphs) {
    return document(article(Optional.empty(), paragraphs));
  }

  /** Any paragraphs, as the annotator reads them. */
  public static Document annotated(String... paragraphs) {
    return Loaded.ANNOTATOR.annotate(article(Optional.of(PUBLISHED), paragraphs));
  }

  /** An article of the paragraphs, with blank lines between them. */
  static Article article(Optional<LocalDate> published, String... paragraphs) {
    List<Paragraph> parts = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(begin, begin + paragraph.length());
      parts.add(new Paragraph(span, Paragraph.Kind.BODY));
      begin = span.end() + 2;
    }
    return new Article("test", "", String.join("\n\n", paragraphs), published, "", "en", parts);
  }

  private static Document document(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Span place = article.paragraphs().get(p).span();
      int at = place.begin();
      while (at < place.end()) {
        String rest = article.text().substring(at, place.end());
        String text = knownAtStartOf(rest);
        sentences.add(
            sentence(TREES.get(text), sentences.size(), p, new Span(at, at + text.length())));
        at += text.length();
        at += at < place.end() && article.text().charAt(at) == ' ' ? 1 : 0;
      }
    }
    return new Document(article, sentences);
  }

  private static String knownAtStartOf(String text) {
    return TREES.keySet().stream()
        .filter(text::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new IllegalArgumentException("no tree in " + FILE + " for: " + text));
  }

  private static Sentence sentence(List<String[]> rows, int index, int paragraph, Span place) {
    List<Token> tokens = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int[] heads = new int[rows.size()];
    int at = place.begin();
    for (String[] row : rows) {
      int number = tokens.size();
      Span span = new Span(at, at + row[1].length());
      tokens.add(new Token(number, span, row[1], row[2], row[3], row[4]));
      heads[number] = Integer.parseInt(row[6]) - 1;
      relations.add(row[7]);
      at = span.end() + (row[9].contains("SpaceAfter=No") ? 0 : 1);
    }
    return new Sentence(
        index,
        paragraph,
        Paragraph.Kind.BODY,
        place,
        tokens,
        new DependencyTree(heads, relations),
        names(rows));
  }

  private static List<Mention> names(List<String[]> rows) {
    List<Mention> names = new ArrayList<>();
    for (int begin = 0; begin < rows.size(); begin++) {
      String misc = rows.get(begin)[9];
      if (misc.startsWith("NE=B-")) {
        int end = begin + 1;
        while (end < rows.size() && rows.get(end)[9].startsWith("NE=I-")) {
          end++;
        }
        names.add(new Mention(begin, end, type(misc.substring("NE=B-".length()))));
      }
    }
    return names;
  }

  private static EntityType type(String misc) {
    return switch (misc.replaceFirst("\\|.*", "")) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> EntityType.PLACE;
      default -> throw new IllegalArgumentException(misc);
    };
  }

  private static Map<String, List<String[]>> read() {
    Map<String, List<String[]>> trees = new HashMap<>();
    List<String[]> rows = List.of();
    try {
      for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
        if (line.startsWith("# text = ")) {
          rows = new ArrayList<>();
          trees.put(line.substring("# text = ".length()), rows);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trees;
  }
}
