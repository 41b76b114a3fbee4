package io.github.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads articles that are plain text. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The files to read: folders are walked for text files ({@code .txt}, {@code .text}, {@code
   * .md}), hidden ones left out, in the order of their names; a file that is named itself is always
   * taken. No file comes twice.
   *
   * @throws ArticleException if a path does not exist or a folder has no text file
   */
  public static List<Path> find(List<Path> paths) throws ArticleException {
    return ArticleFiles.find(paths);
  }

  /**
   * The article's id of each file: its name without ending; where several files have the same name,
   * as much of their folders' names before it as tells them apart ({@code may_report}, {@code
   * june_report}). The same files have the same ids in whatever order they come.
   */
  public static Map<Path, String> ids(List<Path> files) {
    return ArticleFiles.ids(files);
  }

  /**
   * Reads a file, whose name without ending becomes the article's id.
   *
   * @param published the day it appeared, if it is known; else it is looked for in the text
   * @throws ArticleException if it cannot be read, is empty or is no text
   */
  public static Article read(Path file, Optional<LocalDate> published) throws ArticleException {
    return read(file, ArticleFiles.stem(file), published);
  }

  /** Reads a file as the article of that id; see {@link #read(Path, Optional)}. */
  public static Article read(Path file, String id, Optional<LocalDate> published)
      throws ArticleException {
    return of(id, ArticleFiles.name(file), text(file), published);
  }

  /**
   * Reads a stream to its end, as the article of that id.
   *
   * @param published the day it appeared, if it is known; else it is looked for in the text
   * @throws ArticleException if it cannot be read, is empty or is no text
   */
  public static Article read(InputStream in, String id, Optional<LocalDate> published)
      throws ArticleException {
    return of(id, id, text(in, id), published);
  }

  /**
   * The characters of a file.
   *
   * @throws ArticleException if it cannot be read, is empty or is no text
   */
  public static String text(Path file) throws ArticleException {
    return TextDecoder.decode(bytes(file), file.toString());
  }

  /**
   * The characters of a stream up to its end.
   *
   * @param name what to call it if it cannot be read, is empty or is no text
   */
  public static String text(InputStream in, String name) throws ArticleException {
    try {
      return TextDecoder.decode(in.readAllBytes(), name);
    } catch (ArticleException e) {
      throw e;
    } catch (IOException e) {
      throw new ArticleException(name + ": cannot be read: " + ArticleFiles.reason(e), e);
    }
  }

  /**
   * Makes an article of a text: title, date and paragraphs are found in it.
   *
   * @param source where it comes from, an address or a file's name
   * @param published the day it appeared, if it is known; else it is looked for in the text
   */
  public static Article of(String id, String source, String text, Optional<LocalDate> published) {
    ArticleText parsed = ArticleText.parse(text);
    return new Article(
        id,
        parsed.title(),
        text,
        published.or(parsed::published),
        source,
        "en",
        parsed.paragraphs());
  }

  /**
   * Makes an article of a text that is nothing but paragraphs: no headline, no date line and no
   * residue of a page is looked for, and every paragraph is read.
   *
   * @param source where it comes from, an address or a file's name
   */
  public static Article plain(String id, String source, String text) {
    List<Paragraph> paragraphs =
        Blocks.of(text).stream().map(b -> new Paragraph(b.span(), Paragraph.Kind.BODY)).toList();
    return new Article(id, "", text, Optional.empty(), source, "en", paragraphs);
  }

  private static byte[] bytes(Path file) throws ArticleException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ArticleException(file + ": cannot be read: " + ArticleFiles.reason(e), e);
    }
  }
}
