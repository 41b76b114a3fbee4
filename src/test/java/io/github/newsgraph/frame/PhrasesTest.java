package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Reading.verb;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What noun phrases are about, and how far they reach. */
class PhrasesTest {
  @Test
  void oneOfSeveralThingsIsAboutTheThings() {
    assertEquals(
        "agent Norway | object its systems | amount one | to Chile",
        verb("send", "Norway sent one of its systems to Chile."));
  }

  @Test
  void dozensOfPeopleArePeople() {
    assertEquals(
        "agent people | object Kobo", verb("leave", "Dozens of people left the city of Kobo."));
  }

  @Test
  void aWealthOfThingsIsTheThings() {
    Document document =
        Sentences.annotated("The minister gathered a wealth of experience in Oslo.");
    List<Frame> frames = new FrameBuilder(Lexicon.load()).frames(document).frames();
    Frame gathered =
        frames.stream().filter(f -> f.predicate().equals("gather")).findFirst().orElseThrow();
    Phrase object = gathered.fillers("object").get(0);
    assertEquals("experience", document.sentences().get(0).token(object.head()).form());
  }

  @Test
  void noneOfTheRebelsIsAboutTheRebels() {
    assertEquals(
        "agent the rebels | object the city",
        verb("attack", "None of the rebels attacked the city."));
  }

  @Test
  void pluralWithAListIsTheList() {
    assertEquals(
        "agent Norway | object Chile | object Peru | object Brazil",
        verb("support", "Norway supports the countries Chile, Peru and Brazil."));
    assertEquals(
        "agent Chile | agent Brazil | object the treaty",
        verb("sign", "Peru's neighbors, Chile and Brazil, signed the treaty."));
  }

  @Test
  void descriptionWithANameIsTheNamed() {
    assertEquals(
        "agent Anna Keller | object Norden",
        verb("meet", "Chile's deputy foreign minister, Anna Keller, met Norden."));
  }

  @Test
  void relativeClauseAndAppositionAreOutsideThePhrase() {
    assertEquals(
        "agent Anna Keller", verb("resign", "Anna Keller, who leads the party, resigned."));
    assertEquals("agent Anna Keller", verb("resign", "Anna Keller, the mayor of Oslo, resigned."));
  }

  @Test
  void coordinatedDescriptionsAreEachAPhrase() {
    assertEquals(
        "agent The president of Chile | agent the king of Norway | in Oslo",
        verb("meet", "The president of Chile and the king of Norway met in Oslo."));
  }

  @Test
  void possessorIsInsideThePhrase() {
    assertEquals("agent Keller | agent her deputy", verb("meet", "Keller and her deputy met."));
    assertEquals("agent Norway's president", verb("resign", "Norway's president resigned."));
  }

  @Test
  void coordinationInsideAPhraseStaysInside() {
    assertEquals(
        "agent The leaders of Norway and Chile",
        verb("meet", "The leaders of Norway and Chile met."));
  }
}
