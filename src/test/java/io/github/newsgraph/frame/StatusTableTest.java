package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How firmly sentences say things, as the annotator reads them: the table in statuses.txt. */
class StatusTableTest {
  private static final Path TABLE =
      Path.of("src/test/resources/io/github/newsgraph/frame/statuses.txt");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains(" => ") && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void wordsHaveTheStatusThatAReaderGivesThem(String row) {
    String[] sides = row.split(" => ");
    Reading reading = Reading.of(Sentences.annotated(sides[0]));
    for (String expected : sides[1].split(", ")) {
      String word = expected.substring(0, expected.lastIndexOf(' '));
      String status = expected.substring(expected.lastIndexOf(' ') + 1);
      assertEquals(Set.of(status), statuses(reading, word, status), word + reading);
    }
  }

  private static Set<String> statuses(Reading reading, String word, String expected) {
    String predicate = word.substring(word.indexOf(':') + 1);
    return reading.frames().stream()
        .filter(f -> f.kind() == kind(word) && f.predicate().equals(predicate))
        .map(f -> name(f.status(), expected))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Frame.Kind kind(String word) {
    return word.startsWith("event:")
        ? Frame.Kind.EVENT
        : word.startsWith("is:") ? Frame.Kind.NOUN : Frame.Kind.VERB;
  }

  private static String name(Status status, String expected) {
    boolean real = status == Status.ASSERTED || status == Status.NEGATED;
    return expected.equals("unreal") && !real ? "unreal" : status.name().toLowerCase(Locale.ROOT);
  }
}
