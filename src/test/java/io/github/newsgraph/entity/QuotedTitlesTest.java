package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTitlesTest {
  @Test
  void aNounBeforeItMakesATitleAWork() {
    LocalEntity novel = Reading.of("He read the novel \"Silent Harbour\" there.").entity("Harbour");
    assertEquals("Silent Harbour", novel.name());
    assertEquals(EntityType.WORK, novel.type());
  }

  @Test
  void aNounBehindItMakesATitleAWork() {
    assertEquals(
        List.of("Silent Harbour"), works("\"Silent Harbour,\" her second novel, won a prize."));
    assertEquals(List.of("Silent Harbour"), works("“Silent Harbour”, a short film, won a prize."));
  }

  @Test
  void isMakesATitleAWork() {
    assertEquals(List.of("Smoke"), works("Her favorite movie is “Smoke”."));
  }

  @Test
  void theArticleBelongsToATitle() {
    assertEquals(
        "The Long Road", Reading.of("The film “The Long Road” won.").entity("Road").name());
  }

  @Test
  void aTitleIsOneWhereverItStandsInQuotationMarks() {
    Reading text =
        Reading.of("Critics praised “Silent Harbour”. The novel “Silent Harbour” was her first.");
    assertEquals(text.label("Harbour", 1), text.label("Harbour", 0));
  }

  @Test
  void whatSomebodySaysIsNoTitle() {
    assertEquals(List.of(), works("He wrote a song. “Never Again”, he said."));
    assertEquals(List.of(), works("The film was “a great success” in Rome."));
  }

  @Test
  void aTitleNamedLikeAPersonIsNoPerson() {
    Reading text = Reading.of("She starred in the musical “Anna Keller” in Oslo.");
    assertNotEquals(EntityType.PERSON, text.type("Keller"));
  }

  private static List<String> works(String text) {
    return Reading.of(text).entities().link(List.of()).entities().stream()
        .filter(e -> e.named() && e.type() == EntityType.WORK)
        .map(LocalEntity::name)
        .toList();
  }
}
