package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant by the name of a capital, a seat, or a place that is also a person's name. */
class SeatsTest {
  private record Case(String word, int nth, String meaning, String text) {
    static Case of(String line) {
      String[] columns = line.split("\t");
      String[] word = columns[0].split("#");
      int nth = word.length == 1 ? 0 : Integer.parseInt(word[1]);
      return new Case(word[0], nth, columns[1], columns[2]);
    }

    /** Names of several words are told by their first. */
    String read() {
      return Reading.of(text).label(word.split(" ")[0], nth);
    }
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in = SeatsTest.class.getResourceAsStream("/entity/seats.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Case::of)
          .toList();
    }
  }

  @Test
  void aNameMeansWhatItsSurroundingsSay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Case one : cases()) {
      String read = one.read();
      if (!read.equals(one.meaning())) {
        wrong.add(one + " is read as " + read);
      }
    }
    assertEquals(List.of(), wrong, wrong.size() + " of " + cases().size());
  }
}
