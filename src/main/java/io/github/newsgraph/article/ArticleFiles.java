package io.github.newsgraph.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which files are articles, and what they are called. */
final class ArticleFiles {
  private static final List<String> ENDINGS = List.of(".txt", ".text", ".md");

  /** Ways to name a file, the shortest first. */
  private static final List<Function<Path, String>> NAMINGS =
      List.of(
          ArticleFiles::stem,
          file -> folder(file) + stem(file),
          file -> folder(file) + name(file),
          file -> file.toAbsolutePath().normalize().toString().replaceAll("[/\\\\:]+", "_"));

  private ArticleFiles() {}

  static List<Path> find(List<Path> paths) throws ArticleException {
    Map<Path, Path> found = new LinkedHashMap<>();
    for (Path path : paths) {
      if (Files.notExists(path)) {
        throw new ArticleException(path + ": no such file or folder");
      }
      for (Path file : Files.isDirectory(path) ? walk(path) : List.of(path)) {
        found.putIfAbsent(file.toAbsolutePath().normalize(), file);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Path> walk(Path folder) throws ArticleException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files = all.filter(file -> isArticle(folder, file)).sorted().toList();
    } catch (IOException e) {
      throw new ArticleException(folder + ": cannot be read: " + reason(e), e);
    } catch (UncheckedIOException e) {
      throw new ArticleException(folder + ": cannot be read: " + reason(e.getCause()), e);
    }
    if (files.isEmpty()) {
      throw new ArticleException(
          folder + ": no articles in this folder (looked for " + String.join(", ", ENDINGS) + ")");
    }
    return files;
  }

  private static boolean isArticle(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = name(file).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  static Map<Path, String> ids(List<Path> files) {
    Map<Path, Integer> naming = new LinkedHashMap<>();
    files.forEach(file -> naming.put(file, 0));
    Map<String, List<Path>> byId = byId(naming);
    while (true) {
      List<Path> same = new ArrayList<>();
      byId.values().stream().filter(group -> group.size() > 1).forEach(same::addAll);
      same.removeIf(file -> naming.get(file) == NAMINGS.size() - 1);
      if (same.isEmpty()) {
        break;
      }
      same.forEach(file -> naming.merge(file, 1, Integer::sum));
      byId = byId(naming);
    }
    Map<Path, String> ids = new LinkedHashMap<>();
    naming.forEach((file, n) -> ids.put(file, NAMINGS.get(n).apply(file)));
    return ids;
  }

  private static Map<String, List<Path>> byId(Map<Path, Integer> naming) {
    Map<String, List<Path>> byId = new HashMap<>();
    naming.forEach(
        (file, n) ->
            byId.computeIfAbsent(NAMINGS.get(n).apply(file), id -> new ArrayList<>()).add(file));
    return byId;
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** The name without its last ending; a name that is nothing else stays. */
  static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "_";
  }

  /** Why a file cannot be read, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link in it leads back to a folder above";
    }
    return String.valueOf(e.getMessage());
  }
}
