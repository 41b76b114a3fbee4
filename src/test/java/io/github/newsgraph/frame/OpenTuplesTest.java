package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say as tuples of their words. */
final class OpenTuplesTest {
  @Test
  void furtherArgumentsFollowTheObject() {
    assertEquals(List.of("Rome | sent | aid | to Cairo"), Tuples.of("Rome sent aid to Cairo."));
  }

  @Test
  void thePrepositionOfTheSecondArgumentEndsTheRelation() {
    assertEquals(
        List.of("Keller | works for | Acme | in Oslo"),
        Tuples.of("Keller works for Acme in Oslo."));
    assertEquals(
        List.of("Aid | was sent to | Cairo | by Rome"),
        Tuples.of("Aid was sent to Cairo by Rome."));
  }

  @Test
  void pairsHaveOnePrepositionalObjectEach() {
    assertEquals(
        List.of("Rome | sent | aid", "Rome | sent aid to | Cairo"),
        Tuples.pairs("Rome sent aid to Cairo."));
    assertEquals(
        List.of("Keller | works for | Acme", "Keller | works in | Oslo"),
        Tuples.pairs("Keller works for Acme in Oslo."));
  }

  @Test
  void pairsTakeAClauseForAFurtherArgument() {
    assertEquals(
        List.of("Norway | urged | Chile", "Norway | urged Chile | to send aid"),
        Tuples.pairs("Norway urged Chile to send aid.").subList(0, 2));
  }

  @Test
  void aVerbMayHaveNoArgumentButItsSubject() {
    assertEquals(
        List.of("Norway's president | resigned"), Tuples.of("Norway's president resigned."));
  }

  @Test
  void coordinatedSubjectsAndObjectsAreTakenApart() {
    assertEquals(
        List.of("Norway | signed | the treaty", "Sweden | signed | the treaty"),
        Tuples.of("Norway and Sweden signed the treaty."));
    assertEquals(
        List.of("Norway | sent | trucks", "Norway | sent | medicine"),
        Tuples.of("Norway sent trucks and medicine."));
    assertEquals(
        List.of(
            "The deal | was reached by | Norway | in Oslo",
            "The deal | was reached by | Chile | in Oslo"),
        Tuples.of("The deal was reached by Norway and Chile in Oslo."));
  }

  @Test
  void whatIsSaidOfNeitherStaysTogether() {
    assertEquals(
        List.of("Neither Norway nor Chile | signed | the treaty"),
        Tuples.of("Neither Norway nor Chile signed the treaty."));
  }

  @Test
  void coordinatedVerbsHaveTheSubjectInCommon() {
    assertEquals(
        List.of("Norway | signed | the treaty", "Norway | rejected | the plan"),
        Tuples.of("Norway signed the treaty and rejected the plan."));
  }

  @Test
  void coordinatedVerbsHaveAuxiliariesInCommon() {
    assertEquals(
        List.of("Norway | will sign | the treaty", "Norway | will leave | the alliance"),
        Tuples.of("Norway will sign the treaty and leave the alliance."));
    assertEquals(
        List.of("The bridge | was bombed", "The bridge | was destroyed by | rebels"),
        Tuples.of("The bridge was bombed and destroyed by rebels."));
  }

  @Test
  void aFiniteVerbHasNoAuxiliaryOfAnother() {
    assertEquals(
        List.of("Norway | did not sign | the treaty", "Norway | left | the talks"),
        Tuples.of("Norway did not sign the treaty but left the talks."));
  }

  @Test
  void coordinatedVerbsHaveTheObjectInCommon() {
    assertEquals(
        List.of("Norway | drafted | the treaty", "Norway | signed | the treaty"),
        Tuples.of("Norway drafted and signed the treaty."));
  }

  @Test
  void whatStandsBeforeTheSubjectIsSaidOfAllVerbs() {
    assertEquals(
        List.of(
            "the council | closed | the mine | In May", "the council | sold | the land | In May"),
        Tuples.read("In May, the council closed the mine and sold the land."));
  }

  @Test
  void aRelativeClauseSpeaksOfItsNoun() {
    assertEquals(
        List.of("The treaty | ended | the war", "Norway | signed | The treaty | in May"),
        Tuples.of("The treaty, which Norway signed in May, ended the war."));
    assertEquals(
        List.of("The country | signed | the treaty", "Norway | sent | aid | to The country"),
        Tuples.of("The country to which Norway sent aid signed the treaty."));
  }

  @Test
  void aReducedRelativeClauseGetsItsVerb() {
    assertEquals(
        List.of("The rebels | attacked | the city", "The rebels | are backed by | Chile"),
        Tuples.of("The rebels, backed by Chile, attacked the city."));
  }

  @Test
  void aParticipleHasTheSubjectOfItsSentence() {
    assertEquals(
        List.of("Rebels | attacked | the city | on Monday", "Rebels | killing | dozens of people"),
        Tuples.of("Rebels attacked the city on Monday, killing dozens of people."));
  }

  @Test
  void verbsWithOneSubjectAreOneRelation() {
    assertEquals(
        List.of("Norway | is expected to sign | the treaty"),
        Tuples.of("Norway is expected to sign the treaty."));
    assertEquals(
        List.of("Keller | is expected to be named | chairman"),
        Tuples.of("Keller is expected to be named chairman."));
    assertEquals(
        List.of("Norway | was unable to sign | the treaty"),
        Tuples.of("Norway was unable to sign the treaty."));
  }

  @Test
  void verbsWithTwoSubjectsAreTwoRelations() {
    assertEquals(
        List.of("Norway | wants | Chile | to sign the treaty", "Chile | to sign | the treaty"),
        Tuples.of("Norway wants Chile to sign the treaty."));
    assertEquals(
        List.of("Keller | told | Norway | to sign the treaty", "Norway | to sign | the treaty"),
        Tuples.of("Keller told Norway to sign the treaty."));
  }

  @Test
  void negationAndAdverbsAreInTheRelation() {
    assertEquals(
        List.of("Norway | has never signed | the treaty"),
        Tuples.of("Norway has never signed the treaty."));
    assertEquals(
        List.of("Norway | no longer supports | the plan"),
        Tuples.of("Norway no longer supports the plan."));
    assertEquals(
        List.of("Keller | is no longer | president of Chile"),
        Tuples.of("Keller is no longer president of Chile."));
    assertEquals(
        List.of("Norway | did not sign | the treaty"),
        Tuples.of("Norway did not sign the treaty."));
  }

  @Test
  void wordsAreSpacedAsTheyAreWritten() {
    assertEquals(
        List.of("Norway | didn't sign | the treaty"), Tuples.of("Norway didn't sign the treaty."));
    assertEquals(
        List.of("The mills | did n't close in | June"),
        Tuples.read("The mills did n't close in June ."));
  }

  @Test
  void whatIsDeniedIsNotSaid() {
    assertEquals(
        List.of("Norway | left | the talks | without signing the treaty"),
        Tuples.of("Norway left the talks without signing the treaty."));
    assertEquals(
        List.of("Norway | denied that | it signed the treaty"),
        Tuples.of("Norway denied that it signed the treaty."));
    assertEquals(
        List.of("Norway | refused to sign | the treaty"),
        Tuples.of("Norway refused to sign the treaty."));
  }

  @Test
  void conditionsAndTimesAreFurtherArguments() {
    assertEquals(
        "Norway | will leave | the alliance | Unless Chile pays the debt",
        Tuples.of("Unless Chile pays the debt, Norway will leave the alliance.").get(0));
    assertEquals(
        "Norway | sent | aid | When Chile attacked Peru",
        Tuples.of("When Chile attacked Peru, Norway sent aid.").get(0));
    assertEquals(
        List.of("Norway | signed | the treaty | two weeks ago"),
        Tuples.of("Norway signed the treaty two weeks ago."));
  }

  @Test
  void whatIsSaidIsAnArgumentAndATupleItself() {
    assertEquals(
        List.of("Keller | said that | Norway signed the treaty", "Norway | signed | the treaty"),
        Tuples.of("Keller said that Norway signed the treaty."));
    assertEquals(
        List.of(
            "Keller | told | reporters | that Norway signed the treaty",
            "Norway | signed | the treaty"),
        Tuples.of("Keller told reporters that Norway signed the treaty."));
    assertTrue(
        Tuples.of("Norway signed the treaty, said Keller.")
            .contains("Keller | said | Norway signed the treaty"));
    assertTrue(
        Tuples.of("Keller, Norden said, won the election.")
            .contains("Norden | said | Keller won the election"));
  }

  @Test
  void quotesComeInPairs() {
    assertEquals(
        "Keller | said | “Norway signed the treaty last year.”",
        Tuples.of("Keller said: “Norway signed the treaty last year.”").get(0));
    assertEquals(
        "Keller | said | the “naive” plan hurt Norway",
        Tuples.of("Keller said the “naive” plan hurt Norway.").get(0));
    assertEquals(
        List.of("The novel \"Low Water\" | won | a prize"),
        Tuples.read("The novel \"Low Water\" won a prize."));
  }

  @Test
  void beIsTheRelationOfNounsAndPlaces() {
    assertEquals(
        List.of("Anna Keller | is | the mayor of Oslo"),
        Tuples.of("Anna Keller is the mayor of Oslo."));
    assertEquals(
        List.of("The museum | is not in | the capital"),
        Tuples.of("The museum is not in the capital."));
    assertEquals(List.of("The treaty | is | important"), Tuples.of("The treaty is important."));
    assertEquals(
        List.of("Keller | is critical of | the plan"),
        Tuples.of("Keller is critical of the plan."));
  }

  @Test
  void aClauseMayBeSaidWithBe() {
    assertEquals(
        "The problem | is | that the dam leaks",
        Tuples.read("The problem is that the dam leaks.").get(0));
  }

  @Test
  void gerundsBehindPrepositionsAreArguments() {
    assertEquals(
        "Norway | accused | Chile | of stealing oil",
        Tuples.of("Norway accused Chile of stealing oil.").get(0));
    assertEquals(
        "Norway | was accused of | attacking Chile",
        Tuples.of("Norway was accused of attacking Chile.").get(0));
  }

  @Test
  void adverbsBeforeAPrepositionStayThere() {
    assertEquals(
        List.of("The station | closed just after | midnight"),
        Tuples.read("The station closed just after midnight."));
    assertEquals(
        List.of("The company | sold | pumps | mainly to mines"),
        Tuples.read("The company sold pumps mainly to mines."));
  }

  @Test
  void whatSomebodyIsSeenAsIsTheSecondArgument() {
    assertEquals(
        List.of("The premier | is seen as | weak"), Tuples.read("The premier is seen as weak."));
  }

  @Test
  void anInfinitiveMayBeSaidWithBe() {
    assertEquals(
        "Their aim | is | to keep the peace",
        Tuples.read("Their aim is to keep the peace.").get(0));
  }

  @Test
  void appositionsAreLeftOutOfArguments() {
    assertEquals(
        List.of("Anna Keller | resigned"), Tuples.of("Anna Keller, the mayor of Oslo, resigned."));
    assertEquals(
        List.of("Norway | supports | Chile, not Peru"),
        Tuples.of("Norway supports Chile, not Peru."));
  }

  @Test
  void whatIsPartOfANameStays() {
    assertEquals(
        List.of("Norway | sent | one of its systems | to Chile"),
        Tuples.of("Norway sent one of its systems to Chile."));
    assertEquals(
        List.of("Dozens of people | left | the city of Kobo"),
        Tuples.of("Dozens of people left the city of Kobo."));
  }

  @Test
  void thereIsNothingToBe() {
    assertEquals(List.of(), Tuples.of("There are many museums in Oslo."));
  }

  @Test
  void aRequestHasNoSubject() {
    assertEquals(List.of(), Tuples.of("Send money to Chile."));
  }

  @Test
  void theSurestTupleComesFirst() {
    String sentence = "Founded in 1990, the company sells trucks.";
    assertEquals(
        List.of("the company | sells | trucks", "the company | Founded in | 1990"),
        Tuples.of(sentence));
    assertTrue(Tuples.confidence("sells", sentence) > Tuples.confidence("Founded in", sentence));
  }

  @Test
  void mainClausesAreSurerThanWhatIsReportedOrPlanned() {
    double asserted = Tuples.confidence("signed", "Norway signed the treaty last week.");
    double reported = Tuples.confidence("signed", "Keller said that Norway signed the treaty.");
    double planned = Tuples.confidence("will sign", "Norway will sign the treaty.");
    assertTrue(reported < asserted && planned < asserted, reported + " " + planned);
    assertTrue(asserted < 1 && reported > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "?!", "“", "Rain.", "Keller", "7", "and", "( ( ( ) ) )"})
  void wordsWithoutAClauseSayNothing(String text) {
    assertEquals(List.of(), Tuples.readAll(text));
  }

  @Test
  void longListsAreNotTakenApartAgainstEachOther() {
    String names = String.join(", ", java.util.Collections.nCopies(60, "Keller")) + " and Norden";
    List<String> tuples =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Tuples.readAll(names + " attacked " + names + "."));
    assertTrue(tuples.size() < 200, tuples.size() + " tuples");
  }
}
