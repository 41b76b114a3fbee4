package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When sentences say that things happen, as the annotator reads them: the table in times.txt. */
class TimeTableTest {
  private static final Path TABLE =
      Path.of("src/test/resources/io/github/newsgraph/frame/times.txt");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains(" => ") && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void framesHaveTheTimeThatAReaderGivesThem(String row) {
    String[] sides = row.split(" => ");
    String[] expected = sides[1].split(" \\| ", 2);
    Reading reading = Reading.of(Sentences.annotated(sides[0]));
    boolean noun = expected[0].startsWith("is:");
    Frame frame =
        noun ? reading.only(Frame.Kind.NOUN, expected[0].substring(3)) : reading.verb(expected[0]);
    assertEquals(expected[1], frame.time().map(TimeTableTest::written).orElse("none"));
  }

  private static String written(TimeExpression time) {
    return time.text() + " | " + day(time.begin()) + " | " + day(time.end());
  }

  private static String day(Optional<?> day) {
    return day.map(Object::toString).orElse("-");
  }
}
