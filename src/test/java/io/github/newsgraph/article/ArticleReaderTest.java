package io.github.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir Path folder;

  @Test
  void findsTextFilesInTheOrderOfTheirNames() throws IOException {
    Path b = write("sub/b.txt", "b");
    Path a = write("z.MD", "a");
    write(".hidden/c.txt", "c");
    write("page.html", "d");
    assertEquals(List.of(b, a), ArticleReader.find(List.of(folder)));
    assertEquals(List.of(a, b), ArticleReader.find(List.of(a, folder, b)));
  }

  @Test
  void takesAFileThatIsNamedWhateverItsEnding() throws IOException {
    Path file = write("article.news", "text");
    assertEquals(List.of(file), ArticleReader.find(List.of(file)));
  }

  @Test
  void saysWhatIsWrongWithAPath() throws IOException {
    Path missing = folder.resolve("missing");
    assertFails(missing + ": no such file or folder", () -> ArticleReader.find(List.of(missing)));
    assertFails(
        folder + ": no articles in this folder (looked for .txt, .text, .md)",
        () -> ArticleReader.find(List.of(folder)));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path empty = write("empty.txt", "");
    Path blank = write("blank.txt", " \n\n");
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff, 1});
    assertFails(empty + ": the file is empty", () -> read(empty));
    assertFails(blank + ": the file has no text in it", () -> read(blank));
    assertFails(binary + ": not a text file (UTF-8 is expected)", () -> read(binary));
    assertFails(folder + ": cannot be read", () -> read(folder));
  }

  @Test
  void readsWindows1252AndSkipsTheByteOrderMark() throws IOException {
    Path old = folder.resolve("old.txt");
    Files.write(old, "The “café” in Zürich was closed.".getBytes(Charset.forName("windows-1252")));
    assertEquals("The “café” in Zürich was closed.", read(old).text());
    assertEquals("It is.", read(write("bom.txt", "\ufeffIt is.")).text());
  }

  @Test
  void takesIdAndSourceFromTheNameOfTheFile() throws IOException {
    Article article = read(write("sub/nato.2024.txt", "Rutte met Biden."));
    assertEquals("nato.2024", article.id());
    assertEquals("nato.2024.txt", article.source());
    assertEquals("en", article.language());
  }

  @Test
  void tellsFilesOfTheSameNameApart() throws IOException {
    Path may = write("may/report.txt", "a");
    Path june = write("june/report.txt", "b");
    Path note = write("june/note.txt", "c");
    Path markdown = write("june/note.md", "d");
    Path other = write("june/other.txt", "e");
    Map<Path, String> expected =
        Map.of(
            may, "may_report",
            june, "june_report",
            note, "june_note.txt",
            markdown, "june_note.md",
            other, "other");
    List<Path> files = new ArrayList<>(expected.keySet());
    assertEquals(expected, ArticleReader.ids(files));
    Collections.reverse(files);
    assertEquals(expected, ArticleReader.ids(files));
  }

  @Test
  void prefersTheDateThatTheCallerKnows() {
    String text = "The headline of it\n\nOct 1, 2024\n\nRutte met Biden.";
    assertEquals(
        Optional.of(LocalDate.of(2024, 10, 1)),
        ArticleReader.of("a", "a", text, Optional.empty()).published());
    Optional<LocalDate> known = Optional.of(LocalDate.of(2024, 10, 2));
    assertEquals(known, ArticleReader.of("a", "a", text, known).published());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article read(Path file) throws ArticleException {
    return ArticleReader.read(file, Optional.empty());
  }

  private static void assertFails(String message, org.junit.jupiter.api.function.Executable run) {
    String found = assertThrows(ArticleException.class, run).getMessage();
    assertTrue(found.startsWith(message), found);
    assertEquals(1, found.lines().count());
  }
}
