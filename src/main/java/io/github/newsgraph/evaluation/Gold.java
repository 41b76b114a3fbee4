package io.github.newsgraph.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gold facts of articles. The facts of the article {@code report.txt} stand in {@code
 * report.jsonl}, a JSON object a line:
 *
 * <pre>
 * {"id": "1", "level": "core", "kind": "office", "status": "asserted", "quote": "Anna Keller leads",
 *  "alts": [{"s": ["Anna Keller", "Keller"], "r": ["lead", "head"], "o": ["Norway"]},
 *           {"s": ["Norway"], "r": ["led by"], "o": ["Anna Keller"], "sk": "entity"}]}
 * </pre>
 *
 * <ul>
 *   <li>{@code alts}: the ways to put it. {@code s} and {@code o} are the names or phrases that the
 *       ends may have, {@code r} words for the relation. {@code sk} and {@code ok} say how an end
 *       is compared: {@code entity} (default, the whole name), {@code concept} (a label that has
 *       the phrase in it) or {@code value} (a label that has the text in it).
 *   <li>{@code status}: {@code asserted} (default), {@code negated} or {@code unreal} (planned,
 *       feared, asked for, ...). To assert what is not asserted is a false assertion, unless {@code
 *       note} has the word "tolerated".
 *   <li>{@code level} (default {@code core}) and {@code kind} (default {@code fact}): any words;
 *       figures are given for each.
 *   <li>{@code id} and {@code quote}, words of the sentence that says so: for people. Other fields
 *       are not read.
 * </ul>
 *
 * <p>A line {@code {"exhaustive": true}} says that the file has all facts of the article, and
 * {@code {"exhaustive": ["leads", "memberOf"]}} that it has all of these relations of the ontology:
 * a claim that is not among them is wrong, which gives a precision.
 *
 * @param facts in the order of the files and their lines
 * @param exhaustive by article, the relations of which all facts are there; {@link #ALL} for all
 */
public record Gold(List<GoldFact> facts, Map<String, Set<String>> exhaustive) {
  /** In place of a relation: every relation. */
  static final String ALL = "*";

  private static final String ENDING = ".jsonl";

  public Gold {
    facts = List.copyOf(facts);
    exhaustive = Map.copyOf(exhaustive);
  }

  /**
   * Reads a file, or the files of a folder.
   *
   * @throws GoldException if there is none, or a line of one is wrong
   */
  public static Gold read(Path path) throws IOException {
    List<GoldFact> facts = new ArrayList<>();
    Map<String, Set<String>> exhaustive = new TreeMap<>();
    for (Path file : files(path)) {
      String name = file.getFileName().toString();
      String article = name.endsWith(ENDING) ? name.substring(0, name.length() - 6) : name;
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          try {
            add(article, lines.get(i), facts, exhaustive);
          } catch (GoldFactReader.Wrong e) {
            throw new GoldException(file + ":" + (i + 1) + ": " + e.getMessage());
          }
        }
      }
    }
    if (facts.isEmpty()) {
      throw new GoldException(path + ": no gold facts in it");
    }
    return new Gold(facts, exhaustive);
  }

  private static void add(
      String article, String line, List<GoldFact> facts, Map<String, Set<String>> exhaustive)
      throws GoldFactReader.Wrong {
    JsonObject object = object(line);
    if (object.has("exhaustive")) {
      exhaustive
          .computeIfAbsent(article, a -> new LinkedHashSet<>())
          .addAll(relations(object.get("exhaustive")));
    } else {
      facts.add(new GoldFactReader(object).read(article, "line " + (facts.size() + 1)));
    }
  }

  private static JsonObject object(String line) throws GoldFactReader.Wrong {
    try {
      JsonElement element = JsonParser.parseString(line);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      // falls through: what is wrong with it is that it is no object
    }
    throw new GoldFactReader.Wrong("not a JSON object on one line");
  }

  private static List<String> relations(JsonElement exhaustive) throws GoldFactReader.Wrong {
    if (exhaustive.isJsonPrimitive() && exhaustive.getAsJsonPrimitive().isBoolean()) {
      return exhaustive.getAsBoolean() ? List.of(ALL) : List.of();
    }
    return GoldFactReader.strings(exhaustive, "exhaustive");
  }

  private static List<Path> files(Path path) throws IOException {
    if (Files.notExists(path)) {
      throw new GoldException(path + ": no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      if (found.isEmpty()) {
        throw new GoldException(
            path + ": no gold files in this folder (looked for " + ENDING + ")");
      }
      return found;
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.toList();
    } catch (UncheckedIOException | MalformedInputException e) {
      throw new GoldException(file + ": not UTF-8 text");
    }
  }

  /** Ids of the articles that have gold facts, in order. */
  public List<String> articles() {
    return facts.stream().map(GoldFact::article).distinct().sorted().toList();
  }

  /** Whether all facts of that relation of that article are there. */
  boolean isExhaustive(String article, String relation) {
    Set<String> relations = exhaustive.getOrDefault(article, Set.of());
    return relations.contains(ALL) || relations.contains(relation);
  }
}
