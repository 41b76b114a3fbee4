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
    String text = TextDecoder.decode(bytes(file), file.toString());
    return of(id, ArticleFiles.name(file), text, published);
  }

  /**
   * Reads a stream to its end, as the article of that id.
   *
   * @param published the day it appeared, if it is known; else it is looked for in the text
   * @throws ArticleException if it cannot be read, is empty or is no text
   */
  public static Article read(InputStream in, String id, Optional<LocalDate> published)
      throws ArticleException {
    byte[] bytes;
    try {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new ArticleException(id + ": cannot be read: " + ArticleFiles.reason(e), e);
    }
    return of(id, id, TextDecoder.decode(bytes, id), published);
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

  private static byte[] bytes(Path file) throws ArticleException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ArticleException(file + ": cannot be read: " + ArticleFiles.reason(e), e);
    }
  }
}
