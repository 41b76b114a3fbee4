package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Says in a word what an article's graph was made from and with: the article, the program from its
 * reader to its graph, rules, gazetteer and models, and what the user knows. The same word means
 * the same graph, so an article whose word a store has need not be read.
 */
final class Provenance {
  private static final int DIGITS = 16;

  /** The parts of the program that have a part in an article's graph. */
  private static final Pattern PART =
      Pattern.compile(
          "(io/github/newsgraph/(article|text|frame|claim|entity|graph|build)/|ontology/).*");

  /** The libraries that have. */
  private static final Pattern LIBRARY =
      Pattern.compile("(opennlp|onnxruntime)[^/\\\\:;\\s]*\\.jar");

  private final String program;
  private final String knowledge;

  private Provenance(String program, String knowledge) {
    this.program = program;
    this.knowledge = knowledge;
  }

  /**
   * For articles that this program reads.
   *
   * @param knowledge what the user knows, in any order
   * @throws IOException if the program's own files cannot be read
   */
  static Provenance of(Collection<String> knowledge) throws IOException {
    Path place;
    try {
      place = Path.of(Provenance.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own files are nowhere", e);
    }
    Map<String, Long> parts = Files.isDirectory(place) ? files(place) : entries(place);
    String sorted = knowledge.stream().sorted().collect(Collectors.joining("\n"));
    return new Provenance(DigestUtils.sha256Hex(parts.toString()), DigestUtils.sha256Hex(sorted));
  }

  /**
   * The word for an article.
   *
   * @param given the day that the user gave for articles that do not say theirs
   */
  String word(Article article, Optional<LocalDate> given) {
    String all =
        String.join(
            "\u0000",
            program,
            knowledge,
            article.id(),
            article.source(),
            given.map(LocalDate::toString).orElse(""),
            article.text());
    return DigestUtils.sha256Hex(all).substring(0, DIGITS);
  }

  private static Map<String, Long> entries(Path jar) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(e -> !e.isDirectory() && PART.matcher(e.getName()).matches())
          .forEach((ZipEntry e) -> parts.put(e.getName(), e.getCrc()));
      String path = file.getManifest().getMainAttributes().getValue("Class-Path");
      addLibraries(String.valueOf(path), parts);
    }
    return parts;
  }

  private static Map<String, Long> files(Path folder) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (PART.matcher(name).matches()) {
          parts.put(name, checksum(file));
        }
      }
    }
    addLibraries(System.getProperty("java.class.path"), parts);
    return parts;
  }

  private static void addLibraries(String classPath, Map<String, Long> parts) {
    LIBRARY.matcher(classPath).results().forEach(found -> parts.put(found.group(), 0L));
  }

  private static long checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32())) {
      checked.transferTo(java.io.OutputStream.nullOutputStream());
      return checked.getChecksum().getValue();
    }
  }
}
