package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Reading.event;
import static io.github.newsgraph.frame.Reading.noun;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody is, and what happens in the form of a noun. */
class NounFramesTest {
  private static Frame said(String predicate, String sentence) {
    return Reading.of(sentence).only(Frame.Kind.NOUN, predicate);
  }

  @Test
  void appositionBehindANameIsSaidOfIt() {
    assertEquals(
        "bearer Anna Keller | of Oslo | owner Oslo",
        noun("mayor", "Anna Keller, the mayor of Oslo, resigned."));
    assertEquals(
        "bearer Greenpeace",
        noun("group", "Greenpeace, an environmental group, sued the company."));
    assertEquals(
        "bearer Norway | of NATO | owner NATO",
        noun("member", "Norway, a member of NATO, sent troops."));
  }

  @Test
  void aKindOfSomethingIsThat() {
    Frame club = said("club", "The forum is a kind of club for diplomats.");
    assertEquals("is kind of club", club.trigger());
    assertEquals(1, club.fillers("bearer").size());
    assertEquals("bearer The report", noun("diary", "The report, a sort of diary, appeared."));
  }

  @Test
  void examplesAndSourcesInParenthesesDescribeNothing() {
    assertNoNoun("News reports (BBC etc.) were encouraging.");
    assertNoNoun("The site has 14 million visitors a month (source: the company).");
    assertNoNoun("They keep samples, e.g. the skins.");
  }

  private static void assertNoNoun(String sentence) {
    List<Frame> nouns =
        Reading.of(sentence).frames().stream().filter(f -> f.kind() == Frame.Kind.NOUN).toList();
    assertEquals(List.of(), nouns, sentence);
  }

  @Test
  void appositionBeforeANameIsSaidOfIt() {
    assertEquals(
        "bearer Anna Keller | of Oslo | owner Oslo",
        noun("mayor", "The mayor of Oslo, Anna Keller, resigned."));
  }

  @Test
  void possessorInAnAppositionOwnsTheOffice() {
    assertEquals(
        "bearer Keller | owner Norway",
        noun("minister", "Keller, Norway's prime minister, resigned."));
    assertEquals(
        "bearer Anna Keller | owner Norway",
        noun("minister", "Norway's prime minister, Anna Keller, resigned."));
  }

  @Test
  void eachOfTwoNamesHasItsApposition() {
    String sentence = "Paul Norden, president of Chile, and Anna Keller, mayor of Oslo, met.";
    assertEquals("bearer Paul Norden | of Chile | owner Chile", noun("president", sentence));
    assertEquals("bearer Anna Keller | of Oslo | owner Oslo", noun("mayor", sentence));
  }

  @Test
  void titleIsSaidOfTheNameBehindIt() {
    assertEquals(
        "bearer President Anna Keller", noun("president", "President Anna Keller resigned."));
  }

  @Test
  void demonymBeforeATitleOwnsTheOffice() {
    assertEquals(
        "bearer Norwegian Prime Minister Anna Keller | owner Norwegian",
        noun("minister", "Norwegian Prime Minister Anna Keller visited Cairo."));
  }

  @Test
  void ownerOfATitleMayStandBehindTheName() {
    assertEquals(
        "bearer President Anna Keller of Chile | owner Chile",
        noun("president", "President Anna Keller of Chile resigned."));
  }

  @Test
  void formerOfficeIsOver() {
    assertEquals("former", time(said("president", "Former President Anna Keller resigned.")));
    assertEquals("former", time(said("mayor", "Keller, then mayor of Oslo, met Norden.")));
  }

  private static String time(Frame frame) {
    return frame.time().map(TimeExpression::text).orElse("");
  }

  @Test
  void copulaSaysWhatSomebodyIs() {
    String sentence = "Anna Keller is the mayor of Oslo.";
    assertEquals("bearer Anna Keller | of Oslo | owner Oslo", noun("mayor", sentence));
    assertEquals("is mayor", said("mayor", sentence).trigger());
  }

  @Test
  void copulaSaysItOfEachSubject() {
    assertEquals(
        "bearer Norden | bearer Keller | of the plan | owner the plan",
        noun("critic", "Norden and Keller are critics of the plan."));
  }

  @Test
  void bothOfTwoPredicatesAreSaidOfTheSubject() {
    String sentence = "Anna Keller is a critic of Norway and a supporter of Chile.";
    assertEquals("bearer Anna Keller | of Norway | owner Norway", noun("critic", sentence));
    assertEquals("bearer Anna Keller | of Chile | owner Chile", noun("supporter", sentence));
    assertEquals("supporter", said("supporter", sentence).trigger());
  }

  @Test
  void copulaMayBeNegatedOrUncertain() {
    assertEquals(
        Status.NEGATED, said("president", "Keller is not the president of Chile.").status());
    assertEquals(
        Status.NEGATED, said("president", "Keller is no longer president of Chile.").status());
    assertEquals(
        Status.UNCERTAIN,
        said("president", "Keller might be the next president of Chile.").status());
  }

  @Test
  void adjectiveIsSaidOfItsSubject() {
    Reading reading = Reading.of("Keller is critical of the plan.");
    Frame critical = reading.only(Frame.Kind.ADJECTIVE, "critical");
    assertEquals("bearer Keller | of the plan | owner the plan", reading.slots(critical));
    assertEquals("is critical", critical.trigger());
  }

  @Test
  void becomingSomethingIsBeingIt() {
    String sentence = "Keller became president in 2010.";
    assertEquals("bearer Keller", noun("president", sentence));
    assertEquals("became", said("president", sentence).trigger());
    assertEquals("in 2010", time(said("president", sentence)));
    assertEquals(
        Status.PLANNED,
        said("president", "Keller will become the next president of Chile.").status());
    assertEquals(Status.NEGATED, said("president", "Keller will not become president.").status());
  }

  @Test
  void beingElectedSomethingIsBeingIt() {
    assertEquals(
        "bearer Keller | of Chile | owner Chile",
        noun("president", "Keller was elected president of Chile."));
    assertEquals(
        Status.PLANNED, said("chairman", "Keller is expected to be named chairman.").status());
  }

  @Test
  void beingSeenAsSomethingIsUncertain() {
    assertEquals(
        Status.UNCERTAIN, said("friend", "Norway is considered a friend of Chile.").status());
  }

  @Test
  void servingAsSomethingIsBeingIt() {
    Reading reading = Reading.of("Keller served as finance minister.");
    Frame minister = reading.only(Frame.Kind.NOUN, "minister");
    assertEquals("Keller", reading.words(minister.fillers("bearer").get(0)));
    assertEquals("finance minister", reading.words(minister.phrase()));
    assertTrue(minister.trigger().startsWith("served as"), minister.trigger());
  }

  @Test
  void whoIsAppointedAsSomethingIsIt() {
    Reading reading = Reading.of("Norway appointed Keller as ambassador to Chile.");
    Frame ambassador = reading.only(Frame.Kind.NOUN, "ambassador");
    assertEquals("Keller", reading.words(ambassador.fillers("bearer").get(0)));
    assertEquals("Chile", reading.words(ambassador.fillers("owner").get(0)));
  }

  @Test
  void whoSucceedsSomebodyAsSomethingIsToBeIt() {
    Reading reading = Reading.of("Keller is expected to succeed Norden as president of Chile.");
    Frame president = reading.only(Frame.Kind.NOUN, "president");
    assertEquals("Keller", reading.words(president.fillers("bearer").get(0)));
    assertEquals(Status.PLANNED, president.status());
  }

  @Test
  void possessorOfAnEventIsItsAgent() {
    assertEquals(
        "of Chile | owner Norway | owner Chile | agent Norway",
        event("invasion", "Norway's invasion of Chile angered Peru."));
    assertEquals(
        "of the plan | owner Keller | owner the plan | agent Keller",
        event("criticism", "Keller's criticism of the plan angered Norway."));
  }

  @Test
  void whoseOwnerIsTheNounBefore() {
    assertEquals(
        "owner Anna Keller | agent Anna Keller",
        event("party", "Anna Keller, whose party won the election, resigned."));
  }

  @Test
  void eventBehindByHasAnAgent() {
    Reading reading = Reading.of("The sale of the company to Acme by Norway failed.");
    Frame sale = reading.only(Frame.Kind.EVENT, "sale");
    assertEquals(List.of("Norway"), sale.fillers("agent").stream().map(reading::words).toList());
    assertEquals(List.of("Acme"), sale.fillers("to").stream().map(reading::words).toList());
  }

  @Test
  void eventAsObjectIsDoneByTheSubject() {
    assertEquals("on Chile | doer Norway", event("attack", "Norway cancelled an attack on Chile."));
  }

  @Test
  void officeWrittenWithAHyphenIsOne() {
    Reading reading = Reading.of("NATO's next secretary-general arrived.");
    Frame general = reading.only(Frame.Kind.EVENT, "general");
    assertEquals("NATO's next secretary-general", reading.words(general.phrase()));
  }

  @Test
  void nounWithoutParticipantsIsNoFrame() {
    assertFalse(Reading.of("The treaty is important.").has(Frame.Kind.EVENT, "treaty"));
  }

  @Test
  void titlesHaveNoTimeOfTheirOwn() {
    assertEquals(Optional.empty(), said("president", "President Anna Keller resigned.").time());
  }
}
