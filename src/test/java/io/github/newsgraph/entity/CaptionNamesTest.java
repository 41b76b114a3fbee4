package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptionNamesTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void whoTookAPictureIsAPerson() {
    assertEquals(
        List.of("PERSON [Anna M. Keller]"), found("A bridge in the fog. Image: Anna M. Keller."));
    assertEquals(List.of("PERSON [Jan van der Meer]"), found("Photo by Jan van der Meer"));
  }

  @Test
  void theAgencyBehindThePhotographerIsAName() {
    assertEquals(
        List.of("PERSON [Paul Berg]", "ORGANIZATION [Norden News Agency]"),
        found("Floods in spring (Photograph: Paul Berg/Norden News Agency)"));
  }

  @Test
  void whatStandsInPlaceOfACreditIsNoName() {
    assertEquals(List.of(), found("A ferry. Photo: Supplied"));
    assertEquals(List.of(), found("A ferry. Image: Governor"));
  }

  @Test
  void aPlaceThatOnlyACaptionNamesIsFound() {
    assertEquals(List.of("COUNTRY [Bolivia]"), found("Beetles on a leaf in Bolivia"));
    assertEquals(List.of(), found("The Bolivia Street Market"));
  }

  @Test
  void aGivenNameBeginsThePersonsName() {
    assertEquals(
        List.of("PERSON [Martin Vardal]"), found("Company President Martin Vardal at the gate"));
    assertEquals(List.of(), found("Mark Your Calendar"));
  }

  @Test
  void aCaptionGivesTheFullNameToASurname() {
    Chain berg = person("Berg");
    assertEquals(List.of(), found("Solveig Berg speaks", berg));
    assertEquals("Solveig Berg", berg.label());
  }

  @Test
  void aReversedNameIsNotTakenApart() {
    assertEquals(List.of(), found("Vardal, Martin Otto. A History of Norden"));
  }

  private static Chain person(String name) {
    Chain chain = new Chain(true, Optional.empty());
    chain.addName(name);
    chain.vote(EntityType.PERSON, 1);
    return chain;
  }

  private static List<String> found(String line, Chain... known) {
    String text = "We hold on to your letters.\n" + line + "\nThe end.";
    int end = text.lastIndexOf('\n');
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(new Span(0, text.indexOf('\n')), Paragraph.Kind.BODY),
            new Paragraph(new Span(end + 1, text.length()), Paragraph.Kind.BODY));
    Article article = new Article("test", "", text, Optional.empty(), "test", "en", paragraphs);
    return new CaptionNames(article, List.of(known), Reading.gazetteer(), LEXICON)
        .find().stream().map(c -> c.type() + " " + c.names().keySet()).toList();
  }
}
