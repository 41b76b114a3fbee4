package io.github.newsgraph.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleKnowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says what, through the whole way from text to claims; {@code speech.txt} is the table. */
class SpeechTest {
  private static final Path TABLE =
      Path.of("src/test/resources/io/github/newsgraph/build/speech.txt");

  /** A text and what must be claimed of it. */
  private record Example(String text, List<String> expected) {}

  /** A claim in words. */
  private record Stated(
      String subject, String relation, String object, Status status, String speaker) {
    boolean isSpeech() {
      return relation.equals("says") || relation.equals("denies");
    }

    boolean isFact() {
      return status == Status.ASSERTED && speaker.isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> statementsHaveTheirSpeakers() throws IOException {
    Pipeline pipeline = Pipeline.load(1, warning -> {});
    return examples().stream()
        .map(e -> DynamicTest.dynamicTest(e.text(), () -> check(pipeline, e)))
        .onClose(pipeline::close);
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
      if (line.startsWith("  ")) {
        examples.get(examples.size() - 1).expected().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(new Example(line, new ArrayList<>()));
      }
    }
    return examples;
  }

  private static void check(Pipeline pipeline, Example example) {
    String text = example.text().replace(" // ", "\n\n") + "\n";
    ArticleKnowledge knowledge =
        pipeline.understand(
            pipeline
                .annotate(List.of(ArticleReader.of("speech", "", text, Optional.empty())))
                .get(0));
    List<Stated> claims =
        knowledge.claims().stream().map(c -> stated(c, knowledge.entities())).toList();
    for (String expected : example.expected()) {
      assertTrue(holds(expected, claims), expected + ", got " + claims);
    }
  }

  private static boolean holds(String expected, List<Stated> claims) {
    String[] kind = expected.split(" ", 2);
    List<String> parts = Stream.of(kind[1].split("\\|")).map(String::strip).toList();
    boolean by = kind[0].equals("by");
    List<Stated> said = between(claims, parts.get(by ? 1 : 0), parts.get(by ? 2 : 1));
    List<Stated> meant = said.stream().filter(c -> !c.isSpeech()).toList();
    boolean statement =
        said.stream().anyMatch(c -> c.relation().equals("says") && c.status() == Status.ASSERTED);
    return switch (kind[0]) {
      case "says" -> statement;
      case "unsaid" -> !statement;
      case "by" ->
          said.stream().anyMatch(c -> contains(c.speaker(), parts.get(0)))
              && meant.stream().noneMatch(Stated::isFact);
      case "own" ->
          meant.stream().anyMatch(Stated::isFact)
              && meant.stream().allMatch(c -> c.speaker().isEmpty());
      case "unasserted" -> !meant.isEmpty() && meant.stream().noneMatch(Stated::isFact);
      case "negated" ->
          !meant.isEmpty() && meant.stream().allMatch(c -> c.status() == Status.NEGATED);
      case "not" -> meant.isEmpty();
      default -> throw new IllegalArgumentException(expected);
    };
  }

  private static List<Stated> between(List<Stated> claims, String subject, String object) {
    return claims.stream()
        .filter(c -> contains(c.subject(), subject) && contains(c.object(), object))
        .toList();
  }

  private static boolean contains(String label, String words) {
    return fold(label).contains(fold(words));
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  private static Stated stated(Claim claim, ArticleEntities entities) {
    return new Stated(
        label(claim.subject(), entities),
        claim.relation().name(),
        label(claim.object(), entities),
        claim.status(),
        claim.speaker().map(s -> label(new Argument.Mentioned(s), entities)).orElse(""));
  }

  private static String label(Argument argument, ArticleEntities entities) {
    if (argument instanceof Argument.Quoted quoted) {
      return quoted.words();
    }
    if (argument instanceof Argument.Value value) {
      return value.lexical();
    }
    LocalEntity entity = entities.entities().get(entities.arguments().get(argument));
    return entity.name() + " " + String.join(" ", entity.names());
  }
}
