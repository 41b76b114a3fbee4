package io.github.newsgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.frame.Phrase;
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

/** What is claimed of sentences of every construction: {@code readings.txt}. */
class ReadingsTest {
  private static final Path FILE =
      Path.of("src/test/resources/io/github/newsgraph/build/readings.txt");

  /** A sentence and the lines that say what is claimed of it. */
  private record Reading(String construction, String sentence, List<String> lines) {}

  /** A claim in words: all labels that its ends have. */
  private record Stated(
      List<String> subject,
      String relation,
      List<String> object,
      String status,
      List<String> roles) {}

  @TestFactory
  Stream<DynamicTest> everyConstructionIsReadAsACarefulReaderWould() throws IOException {
    Pipeline pipeline = Pipeline.load(1, warning -> {});
    return readings().stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.construction() + ": " + r.sentence(), () -> check(pipeline, r)))
        .onClose(pipeline::close);
  }

  private static List<Reading> readings() throws IOException {
    List<Reading> readings = new ArrayList<>();
    String construction = "";
    for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
      if (line.startsWith("[")) {
        construction = line.substring(1, line.length() - 1);
      } else if (line.startsWith("  ") && !line.isBlank()) {
        readings.get(readings.size() - 1).lines().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        readings.add(new Reading(construction, line, new ArrayList<>()));
      }
    }
    return readings;
  }

  private static void check(Pipeline pipeline, Reading reading) throws IOException {
    List<Stated> claims = claims(pipeline, reading.sentence());
    List<String> wrong = new ArrayList<>();
    for (String line : reading.lines()) {
      String[] parts = line.substring(2).split("\\s*\\|\\s*");
      boolean claimed = claims.stream().anyMatch(c -> fits(c, parts));
      if (line.startsWith("+") && !claimed || line.startsWith("-") && claimed) {
        wrong.add(line);
      }
    }
    assertEquals(List.of(), wrong, () -> "claimed: " + claims);
  }

  private static boolean fits(Stated claim, String[] parts) {
    String status = "asserted";
    for (int i = 3; i < parts.length; i++) {
      String[] role = parts[i].split("=", 2);
      status = role.length == 1 ? role[0] : status;
      boolean filled =
          role.length == 1
              || claim.roles().stream()
                  .anyMatch(r -> r.startsWith(role[0] + "=") && has(r, role[1]));
      if (!filled) {
        return false;
      }
    }
    List<String> objects = new ArrayList<>(claim.object());
    objects.addAll(claim.roles());
    return claim.status().equals(status)
        && anyHas(claim.subject(), parts[0])
        && anyHas(List.of(claim.relation()), parts[1])
        && anyHas(objects, parts[2]);
  }

  private static boolean anyHas(List<String> labels, String alternatives) {
    return Stream.of(alternatives.split("/"))
        .anyMatch(a -> labels.stream().anyMatch(l -> has(l, a)));
  }

  /** Whether the words stand in a label, in any inflection that adds to them. */
  private static boolean has(String label, String words) {
    return base(label).contains(base(words));
  }

  private static String base(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\w{2})(es|s|e|ed)\\b", "")
        .replaceAll("y\\b", "i")
        .replaceAll("(?<=\\w{2}([bdgmnprt]))\\1\\b", "");
  }

  private static List<Stated> claims(Pipeline pipeline, String sentence) throws IOException {
    Paragraph whole = new Paragraph(new Span(0, sentence.length()), Paragraph.Kind.BODY);
    ArticleKnowledge known =
        pipeline.understand(
            new Article("test", "", sentence, Optional.empty(), "", "en", List.of(whole)));
    return known.claims().stream().map(c -> stated(c, known)).toList();
  }

  private static Stated stated(Claim claim, ArticleKnowledge known) {
    String name = claim.relation().name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ');
    String status =
        claim.status() == Status.ASSERTED || claim.status() == Status.NEGATED
            ? claim.status().name().toLowerCase(Locale.ROOT)
            : "unreal";
    return new Stated(
        labels(claim.subject(), known),
        name + ", " + claim.relation().label() + ", " + claim.trigger(),
        labels(claim.object(), known),
        status,
        claim.roles().stream()
            .map(r -> r.name() + "=" + String.join(", ", labels(r.value(), known)))
            .toList());
  }

  /** The names of an entity, and the words that stand for it in the text. */
  private static List<String> labels(Argument argument, ArticleKnowledge known) {
    if (argument instanceof Argument.Quoted quoted) {
      return List.of(quoted.words());
    }
    if (argument instanceof Argument.Value value) {
      return List.of(value.lexical());
    }
    LocalEntity entity =
        known.entities().entities().get(known.entities().arguments().get(argument));
    List<String> labels = new ArrayList<>(entity.names());
    labels.add(entity.name());
    if (argument instanceof Argument.Mentioned mentioned) {
      Phrase phrase = mentioned.phrase();
      labels.add(known.document().words(phrase.sentence(), phrase.begin(), phrase.end()));
    }
    return labels;
  }
}
