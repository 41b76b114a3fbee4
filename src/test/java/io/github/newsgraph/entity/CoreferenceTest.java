package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
  @Test
  void surnameJoinsTheFullName() {
    Reading text =
        Reading.of("Anna Keller met the press on Monday. Keller said the talks had failed.");
    assertEquals("Anna Keller", text.label("Keller", 1));
    assertEquals(EntityType.PERSON, text.type("Keller"));
  }

  @Test
  void surnameGoesToWhomTheArticleNamesMoreOften() {
    Reading text =
        Reading.of(
            "Anna Keller won the vote. Anna Keller thanked her brother, Paul Keller."
                + " Keller will take office in May.");
    assertEquals("Anna Keller", text.label("Keller", 3));
  }

  @Test
  void titleTellsTwoPersonsOfOneSurnameApart() {
    Reading text =
        Reading.of(
            "Mr. Paul Keller and Mrs. Anna Keller arrived in Rome. Mrs. Keller gave a speech.");
    assertEquals("Anna Keller", text.label("Keller", 2));
  }

  @Test
  void gazetteerJoinsTheNamesOfOneThing() {
    Reading text =
        Reading.of("The United Nations opened a summit. The UN wants a ceasefire in Sudan.");
    assertEquals("United Nations", text.label("UN"));
    assertEquals("United_Nations", text.entity("UN").known().orElseThrow());
  }

  @Test
  void acronymJoinsTheLongNameBeforeIt() {
    Reading text =
        Reading.of(
            "The Nordic Harbour Association (NHA) raised its fees. The NHA blamed higher costs.");
    assertEquals(text.label("Association"), text.label("NHA", 1));
  }

  @Test
  void capitalIsItsCountryWhereItActs() {
    Reading text = Reading.of("Paris signed the treaty with Berlin on Friday.");
    assertEquals("France", text.label("Paris"));
    assertTrue(text.entity("Paris").names().contains("Paris"));
  }

  @Test
  void capitalIsACityWhereThingsHappen() {
    Reading text = Reading.of("The ministers met in Paris and visited Berlin.");
    assertEquals("Paris", text.label("Paris"));
    assertEquals(EntityType.PLACE, text.type("Paris"));
    assertEquals("Berlin", text.label("Berlin"));
  }

  @Test
  void theLeaderOfACountryIsWhoHoldsOfficeThere() {
    Reading text =
        Reading.of(
            "French President Anna Keller met Chilean President Paul Norden in Rome."
                + " The Chilean leader praised the talks.");
    assertEquals("Paul Norden", text.label("leader"));
    assertEquals(EntityType.PERSON, text.type("leader"));
  }

  @Test
  void leaderOfACountryThatNobodyLeadsInTheTextStaysADescription() {
    Reading text =
        Reading.of("French President Anna Keller spoke first. The Brazilian leader left early.");
    assertNotEquals("Anna Keller", text.label("leader"));
  }

  @Test
  void kindNounRefersBackToAnOrganization() {
    Reading text =
        Reading.of("Finland joined NATO last year. The alliance now has a longer border.");
    assertEquals("NATO", text.label("alliance"));
  }

  @Test
  void bodyWithoutAnAntecedentStaysADescription() {
    assertEquals("alliance", Reading.of("The alliance won the election.").label("alliance"));
  }

  @Test
  void pronounTakesTheSubjectBefore() {
    Reading text = Reading.of("Anna Keller left Rome on Monday. She will return in May.");
    assertEquals("Anna Keller", text.label("She"));
  }

  @Test
  void pronounsKeepToOneGender() {
    Reading text =
        Reading.of(
            "Mr. Paul Norden met Mrs. Anna Keller in Rome. She praised the plan, but he rejected it.");
    assertEquals("Anna Keller", text.label("She"));
    assertEquals("Paul Norden", text.label("he"));
  }

  @Test
  void objectIsNotTheSubjectOfItsVerb() {
    Reading text = Reading.of("Paul Norden resigned. Peter Falk replaced him.");
    assertEquals("Paul Norden", text.label("him"));
  }

  @Test
  void whoIsQuotedSaysIAndIsNotHe() {
    Reading text =
        Reading.of(
            "Peter Falk worked with Paul Norden for years."
                + " “He never gave up, and I admired that,” Falk said.");
    assertEquals("Paul Norden", text.label("He"));
    assertEquals("Peter Falk", text.label("I"));
  }

  @Test
  void emptyItRefersToNothing() {
    Reading text = Reading.of("Anna Keller resigned. It is unclear whether Chile will vote.");
    assertFalse(text.isResolved("It"));
  }

  @Test
  void theyMayMeanTwoPersons() {
    Reading text =
        Reading.of("Anna Keller met with Paul Norden in Rome, where they signed the treaty.");
    Set<String> members =
        text.entities().standsFor(text.phrase("they", 0)).stream()
            .map(p -> Labelling.of(text.entities(), p).name())
            .collect(Collectors.toSet());
    assertEquals(Set.of("Anna Keller", "Paul Norden"), members);
  }

  @Test
  void guestOfAnInterviewSaysI() {
    Reading text =
        Reading.of(
            "Our reporter spoke with Anna Keller about her new book.\n"
                + "When did you begin to write?\n"
                + "I began at school.\n"
                + "What do you read?\n"
                + "I read history.\n"
                + "Will you write another book?\n"
                + "I hope so.");
    assertEquals("Anna Keller", text.label("I", 2));
    assertEquals("Anna Keller", text.label("you", 1));
  }

  @Test
  void nameBehindADescriptionIsWhatItStandsFor() {
    Reading text = Reading.of("The company's founder, Anna Keller, resigned on Monday.");
    var stands = text.entities().standsFor(text.phrase("founder", 0));
    assertEquals("Anna Keller", Labelling.of(text.entities(), stands.get(0)).name());
  }

  @Test
  void mentionsStandInTheOrderOfTheTextWithTheirWords() {
    Reading text = Reading.of("Anna Keller met Paul Norden. She thanked him.");
    List<LinkedMention> mentions = text.entities().link(List.of()).mentions();
    for (LinkedMention mention : mentions) {
      assertEquals(mention.text(), mention.span().of(text.document().article().text()));
    }
    assertEquals(
        List.of("Anna Keller", "Paul Norden", "She", "him"),
        mentions.stream().map(LinkedMention::text).toList());
  }

  @Test
  void linkingTwiceIsLinkingOnce() {
    Reading text = Reading.of("French President Anna Keller met Paul Norden. The president left.");
    Argument argument = new Argument.Mentioned(text.phrase("president", 0));
    var claims = List.of(Labelling.about(argument));
    assertEquals(text.entities().link(claims), text.entities().link(claims));
    assertEquals(
        Map.of(argument, 1, new Argument.Constant("plan"), 2).keySet(),
        text.entities().link(claims).arguments().keySet());
  }

  @Test
  void emptyTextHasNoEntities() {
    assertTrue(Reading.of(" ").entities().link(List.of()).entities().isEmpty());
  }

  @Test
  void anEventOrAWorkIsNotThePersonWhoseSurnameItBears() {
    Map<String, EntityType> names =
        Map.of(
            "Rita Katrina", EntityType.PERSON,
            "Katrina", EntityType.EVENT,
            "Bill Nixon", EntityType.PERSON,
            "Nixon", EntityType.WORK);
    Reading text =
        Reading.of(
            "Rita Katrina and Bill Nixon met in Boston. Katrina destroyed the town."
                + " Nixon won three awards.",
            names);
    assertEquals("Katrina", text.label("Katrina", 1));
    assertEquals("Nixon", text.label("Nixon", 1));
    assertEquals(EntityType.PERSON, text.type("Katrina"));
    assertEquals(EntityType.EVENT, text.entities().typeOf(text.phrase("Katrina", 1)));
    assertEquals(EntityType.WORK, text.entities().typeOf(text.phrase("Nixon", 1)));
  }

  @Test
  void aWorkStaysAWorkWhateverItsWordsAre() {
    Reading text =
        Reading.of(
            "She directed Tower Bridge last year. Tower Bridge won an award.",
            Map.of("Tower Bridge", EntityType.WORK));
    assertEquals(EntityType.WORK, text.type("Bridge"));
  }

  @Test
  void givenNamesTellWhomAPronounMeans() {
    Reading text = Reading.of("Maria Lund met Peter Falk in Oslo. He praised the plan.");
    assertEquals("Peter Falk", text.label("He"));
    assertEquals(
        "Maria Lund",
        Reading.of("Peter Falk met Maria Lund in Oslo. She praised the plan.").label("She"));
  }

  @Test
  void aDescriptionTellsTheGenderToo() {
    Reading text =
        Reading.of("Robin Lund, a businesswoman, sued Sasha Falk in Oslo. She won the case.");
    assertEquals("Robin Lund", text.label("She"));
  }

  @Test
  void itsInAClauseMeansWhatTheClauseDescribes() {
    Reading text =
        Reading.of(
            "NATO, founded in 1949 to defend its members, has found itself in the headlines due to"
                + " the war in Ukraine and a Russia led by its president.");
    assertEquals("Russia", text.label("its", 1));
  }

  @Test
  void aPronounInAFrontedClauseMeansTheSubjectBehindIt() {
    Reading text =
        Reading.of(
            "Paul Norden, an army spokesman, said that the boat sank."
                + " Discussing his concern in a statement, Prime Minister Karl Lind said that"
                + " Norway would help.");
    assertEquals("Karl Lind", text.label("his"));
  }

  @Test
  void whatSomebodyIsPraisedForIsTheirs() {
    Reading text =
        Reading.of(
            "Carl Norden praised Mark Lind for his support. Lind sued Paul Keller for his remarks.");
    assertEquals("Mark Lind", text.label("his", 0));
    assertEquals("Paul Keller", text.label("his", 1));
  }

  @Test
  void aPeopleByItsAdjectiveIsAGroupAndNoPerson() {
    Reading text = Reading.of("The Dutch voted on Friday. A Chinese was arrested in Rome.");
    assertEquals(EntityType.GROUP, text.type("Dutch"));
    assertEquals(EntityType.PERSON, text.type("Chinese"));
  }

  @Test
  void whoStandsBeforeAndOwnsWhatStandsBehind() {
    Reading text =
        Reading.of("Carl Norden worked for Mark Lind and his party. Norden lives in Oslo.");
    assertEquals("Mark Lind", text.label("his"));
  }

  @Test
  void twoThatAreOwnedAlikeAreOfAThird() {
    Reading text = Reading.of("Anna Keller left Rome with her mother and her sister.");
    assertEquals("Anna Keller", text.label("her", 1));
  }
}
