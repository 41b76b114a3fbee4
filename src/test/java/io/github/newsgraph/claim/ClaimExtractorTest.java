package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Sentences;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is claimed of frames, by rules and without. */
class ClaimExtractorTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final RuleBook NONE = RuleBook.parse("none", "", LEXICON);

  /** Names are what the trees say, pronouns are not resolved, everything else is a concept. */
  private record ByName(Document document) implements Typing {
    @Override
    public EntityType typeOf(Phrase phrase) {
      Sentence sentence = document.sentences().get(phrase.sentence());
      return sentence.names().stream()
          .filter(n -> n.begin() <= phrase.head() && phrase.head() < n.end())
          .map(Mention::type)
          .findFirst()
          .orElse(EntityType.CONCEPT);
    }

    @Override
    public boolean resolved(Phrase phrase) {
      Sentence sentence = document.sentences().get(phrase.sentence());
      return !sentence.token(phrase.head()).xpos().startsWith("PRP");
    }
  }

  private static List<Claim> extract(RuleBook rules, Document document) {
    return new ClaimExtractor(rules)
        .extract(document, new FrameBuilder(LEXICON).frames(document), new ByName(document));
  }

  private static RuleBook rule(String... lines) {
    return RuleBook.parse("test.rules", "relation tests\n" + String.join("\n", lines), LEXICON);
  }

  /** The claims as "subject relation object | role value". */
  private static List<String> claims(RuleBook rules, String... paragraphs) {
    Document document = new FrameBuilder(LEXICON).mended(Sentences.document(paragraphs));
    return extract(rules, document).stream().map(c -> write(document, c)).toList();
  }

  private static List<String> open(String... paragraphs) {
    return claims(NONE, paragraphs);
  }

  private static String write(Document document, Claim claim) {
    String roles =
        claim.roles().stream()
            .map(r -> " | " + r.name() + " " + words(document, r.value()))
            .collect(Collectors.joining());
    return words(document, claim.subject())
        + " ["
        + claim.relation().label()
        + "] "
        + words(document, claim.object())
        + roles;
  }

  private static String words(Document document, Argument argument) {
    if (argument instanceof Argument.Mentioned mentioned) {
      Phrase phrase = mentioned.phrase();
      return document.words(phrase.sentence(), phrase.begin(), phrase.end());
    }
    if (argument instanceof Argument.Quoted quoted) {
      return "'" + quoted.words() + "'";
    }
    return argument instanceof Argument.Value value
        ? value.lexical() + "^" + value.datatype()
        : argument.toString();
  }

  private static void assertOpen(String claim, String sentence) {
    List<String> found = open(sentence);
    assertTrue(found.contains(claim), () -> claim + " not in " + found);
  }

  @Test
  void frameThatNoRuleKnowsIsAnOpenRelation() {
    assertEquals(List.of("Keller [defeat] Norden"), open("Keller defeated Norden."));
    Claim claim = extract(NONE, Sentences.document("Keller defeated Norden.")).get(0);
    assertEquals(new Claim.Relation("defeat", "defeat", true), claim.relation());
    assertEquals("open", claim.rule());
    assertEquals("defeated", claim.trigger());
  }

  @Test
  void whoDoesSomethingTogetherIsNamedOncePerPair() {
    RuleBook both = rule("when verb sign agent Any fellow Any", "claim agent tests fellow");
    assertEquals(
        List.of("Norway [tests] Sweden"), claims(both, "Norway and Sweden signed the treaty."));
  }

  @Test
  void roleMayExcludeWords() {
    RuleBook other =
        rule("when verb sign agent object object!=treaty|pact", "claim agent tests object");
    assertEquals(
        List.of("Norway [sign] the treaty", "Sweden [sign] the treaty"),
        claims(other, "Norway and Sweden signed the treaty."));
  }

  @Test
  void openRelationWithoutAnObjectHasThePreposition() {
    assertOpen("Keller [drop out of] the race", "Keller dropped out of the race.");
    assertOpen("Norway [rely on] Chile", "Norway relies on Chile.");
    Claim claim = extract(NONE, Sentences.document("Norway relies on Chile.")).get(0);
    assertEquals("rely_on", claim.relation().name());
    assertEquals("relies on", claim.trigger());
  }

  @Test
  void openRelationOfAPassiveWithoutAgentIsBeDone() {
    assertEquals(List.of("Norden [be taken to] hospital"), open("Norden was taken to hospital."));
  }

  @Test
  void openRelationOfAPassiveWithAgentIsTurnedRound() {
    assertOpen("Norden [accuse] Keller", "Keller was accused by Norden of fraud.");
  }

  @Test
  void openRelationGoesThroughANamelessObject() {
    assertOpen(
        "Norway [maintain relation with] Chile", "Norway maintains close relations with Chile.");
  }

  @Test
  void openRelationOfAVerbWithATimeOnlyHasTheTime() {
    assertOpen("Prices [rise] 'on Monday'", "Prices rose on Monday.");
  }

  @Test
  void nounSaidOfSomebodyIsWhatHeIs() {
    List<String> found = open("Anna Keller is the mayor of Oslo.");
    assertTrue(found.contains("Anna Keller [is a] the mayor of Oslo"), found::toString);
    assertTrue(found.contains("Anna Keller [mayor of] Oslo"), found::toString);
  }

  @Test
  void descriptionThatIntroducesANameSaysNoKind() {
    List<String> found = open("The only rival, Anna Keller, withdrew.");
    assertTrue(found.stream().noneMatch(c -> c.contains("[is a]")), found::toString);
    List<String> behind = open("Anna Keller, a rival, withdrew.");
    assertTrue(behind.contains("Anna Keller [is a] a rival"), behind::toString);
  }

  @Test
  void adjectiveIsAQuality() {
    assertEquals(List.of("The treaty [is] 'important'"), open("The treaty is important."));
    assertOpen("Keller [be critical of] the plan", "Keller is critical of the plan.");
  }

  @Test
  void eventBetweenTwoNamesIsARelation() {
    assertOpen("Norway [invasion of] Chile", "Norway's invasion of Chile angered Peru.");
  }

  @Test
  void verbsThatSayNothingByThemselvesAreNoRelations() {
    assertEquals(List.of(), open("The police said so."));
  }

  @Test
  void rulesComeBeforeOpenRelations() {
    RuleBook rules = rule("when verb defeat agent object", "claim agent tests object");
    Document document = Sentences.document("Keller defeated Norden.");
    List<Claim> found = extract(rules, document);
    assertEquals(List.of("Keller [tests] Norden"), claims(rules, "Keller defeated Norden."));
    assertEquals(new Claim.Relation("tests", "tests", false), found.get(0).relation());
    assertEquals("tests (test.rules:2)", found.get(0).rule());
  }

  @Test
  void ruleThatDoesNotFitLeavesTheFrameToOpenRelations() {
    RuleBook rules = rule("when verb defeat agent Country object", "claim agent tests object");
    assertEquals(List.of("Keller [defeat] Norden"), claims(rules, "Keller defeated Norden."));
  }

  @Test
  void ruleAsksForTypes() {
    RuleBook rules =
        rule("when verb send agent Place object Concept to Place", "claim agent tests to");
    assertTrue(claims(rules, "Rome sent aid to Cairo.").get(0).startsWith("Rome [tests] Cairo"));
  }

  @Test
  void ruleAsksForWords() {
    RuleBook aid = rule("when verb send agent object=aid to", "claim agent tests to");
    RuleBook arms = rule("when verb send agent object=weapon to", "claim agent tests to");
    assertTrue(claims(aid, "Rome sent aid to Cairo.").get(0).startsWith("Rome [tests] Cairo"));
    assertFalse(claims(arms, "Rome sent aid to Cairo.").toString().contains("[tests]"));
  }

  @Test
  void optionalParticipantNeedNotBeThere() {
    RuleBook rules =
        rule(
            "when verb send agent object to? on?",
            "claim agent tests object recipient=to topic=on");
    assertEquals(
        List.of("Rome [tests] aid | recipient Cairo"), claims(rules, "Rome sent aid to Cairo."));
  }

  @Test
  void firstFilledAlternativeCounts() {
    RuleBook rules = rule("when verb send agent object on|to", "claim agent tests on|to");
    assertTrue(claims(rules, "Rome sent aid to Cairo.").contains("Rome [tests] Cairo"));
  }

  @Test
  void prepositionOfTheObjectMayBeAskedForLikeTheVerbs() {
    RuleBook rules = rule("when verb maintain agent object with", "claim agent tests with");
    assertTrue(
        claims(rules, "Norway maintains close relations with Chile.").stream()
            .anyMatch(c -> c.startsWith("Norway [tests] Chile")));
  }

  @Test
  void wordsBeforeANounMayBePartOfThePredicate() {
    RuleBook rules = rule("when noun finance_minister bearer", "claim bearer tests self");
    assertTrue(
        claims(rules, "Keller served as finance minister.").stream()
            .anyMatch(c -> c.startsWith("Keller [tests] finance minister")));
  }

  @Test
  void withoutKeepsWordsFromStandingBefore() {
    String when = "when noun minister without deputy bearer";
    RuleBook rules = rule(when, "claim bearer tests self");
    assertTrue(
        claims(rules, "Keller, Norway's prime minister, resigned.").stream()
            .anyMatch(c -> c.contains("[tests]")));
    assertFalse(
        claims(rules, "Chile's deputy foreign minister, Anna Keller, met Norden.").stream()
            .anyMatch(c -> c.contains("[tests]")));
  }

  @Test
  void numbersYearsAndWordsAreValues() {
    assertTrue(
        claims(
                rule("when attribute aged bearer value Number", "claim bearer tests value"),
                "The 57-year-old politician resigned.")
            .contains("The 57-year-old politician [tests] 57^INTEGER"));
    assertTrue(
        claims(
                rule("when verb found object time Year", "claim object tests time"),
                "Founded in 1990, the company sells trucks.")
            .contains("the company [tests] 1990^GYEAR"));
    assertTrue(
        claims(
                rule("when verb say agent clause Text", "claim agent tests clause"),
                "Keller said that Norway signed the treaty.")
            .contains("Keller [tests] 'that Norway signed the treaty'"));
  }

  @Test
  void knownDayIsADateAndOtherTimesStayWords() {
    assertTrue(
        claims(
                rule("when verb bear object time When", "claim object tests time"),
                "Keller was born on May 18, 2015.")
            .contains("Keller [tests] 2015-05-18^DATE"));
    assertTrue(
        claims(
                rule("when verb lead agent time When", "claim agent tests time"),
                "Keller led the party until 2012.")
            .contains("Keller [tests] 'until 2012'"));
  }

  @Test
  void ruleMayNameAThing() {
    RuleBook rules = rule("when verb rely agent on", "claim agent tests \"support\" source=on");
    assertEquals(
        List.of("Norway [tests] Constant[label=support] | source Chile"),
        claims(rules, "Norway relies on Chile."));
  }

  @Test
  void everyPairOfCoordinatedParticipantsIsAClaim() {
    assertEquals(
        List.of("Norway [attack] Chile", "Norway [attack] Peru", "Norway [attack] Brazil"),
        open("Norway attacked Chile, Peru and Brazil."));
    List<String> signed = open("Norway and Sweden signed the treaty.");
    assertEquals(List.of("Norway [sign] the treaty", "Sweden [sign] the treaty"), signed);
  }

  @Test
  void prepositionsThatAreNoEndsAreRoles() {
    assertEquals(List.of("Rome [send] aid | destination Cairo"), open("Rome sent aid to Cairo."));
    assertOpen("Keller [meet] Norden | place Oslo", "Keller met Norden in Oslo in October.");
    assertOpen(
        "Norway [give] two helicopters | recipient Chile | amount 'two'",
        "Norway gave Chile two helicopters.");
    assertOpen("Keller [work for] Acme | place Oslo", "Keller works for Acme in Oslo.");
  }

  @Test
  void pronounThatCannotBeResolvedMakesNoClaim() {
    assertEquals(List.of(), open("It rejected the plan."));
    assertEquals(List.of(), open("He criticized himself."));
  }

  @Test
  void wordThatNamesNothingMakesNoClaim() {
    assertEquals(List.of(), open("Many of them left."));
  }

  @Test
  void nothingIsClaimedBetweenAThingAndItself() {
    RuleBook rules = rule("when verb defeat agent object", "claim agent tests agent");
    assertFalse(claims(rules, "Keller defeated Norden.").contains("Keller [tests] Keller"));
  }

  private static Claim first(String relation, Document document) {
    return extract(NONE, document).stream()
        .filter(c -> c.relation().name().equals(relation))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void statusOfTheFrameIsThatOfTheClaim() {
    assertEquals(
        Status.NEGATED,
        first("sign", Sentences.document("Norway did not sign the treaty.")).status());
    assertEquals(
        Status.PLANNED, first("sign", Sentences.document("Norway will sign the treaty.")).status());
    assertEquals(
        Status.UNCERTAIN,
        first("sign", Sentences.document("Norway may sign the treaty.")).status());
    assertEquals(
        Status.ASSERTED,
        first("sign", Sentences.document("Norway and Sweden signed the treaty.")).status());
  }

  @Test
  void speakerAndTimeOfTheFrameAreThoseOfTheClaim() {
    Claim claim =
        first("sign", Sentences.document("“Norway signed the treaty last year,” Keller said."));
    assertEquals(9, claim.speaker().orElseThrow().head());
    assertEquals("last year", claim.time().orElseThrow().text());
    assertEquals(Status.ASSERTED, claim.status());
  }

  @Test
  void speechOfAnUnresolvedSpeakerIsNotAsserted() {
    Claim claim = first("reject", Sentences.document("“Chile rejected the whole plan,” she said."));
    assertTrue(claim.speaker().isEmpty());
    assertEquals(Status.UNCERTAIN, claim.status());
  }

  @Test
  void speechOfNobodyIsNotAsserted() {
    Claim claim =
        first(
            "sign",
            Sentences.document(
                "Keller dropped out of the race. “Norway signed the treaty last year.”"));
    assertEquals(Status.UNCERTAIN, claim.status());
  }

  @Test
  void sameClaimOfASentenceIsMadeOnce() {
    List<String> found = open("Anna Keller, the mayor of Oslo, resigned.");
    assertEquals(found.size(), Set.copyOf(found).size());
  }

  @Test
  void extractingTwiceGivesTheSame() {
    RuleBook rules = RuleBook.load(LEXICON);
    String[] paragraphs = {
      "“Norway signed the treaty last year,” Keller said. “Chile rejected the whole plan.”",
      "Keller won the election in Chile in October with help from Norden.",
      "Norwegian Prime Minister Anna Keller visited Cairo."
    };
    List<Claim> first = extract(rules, Sentences.document(paragraphs));
    assertFalse(first.isEmpty());
    assertEquals(first, extract(rules, Sentences.document(paragraphs)));
    assertEquals(first, extract(RuleBook.load(LEXICON), Sentences.document(paragraphs)));
  }

  @Test
  void claimsStandInTheOrderOfTheText() {
    List<Integer> sentences =
        extract(
                NONE,
                Sentences.document(
                    "Keller defeated Norden.", "Norway relies on Chile.", "Prices rose on Monday."))
            .stream()
            .map(Claim::sentence)
            .toList();
    assertEquals(List.of(0, 1, 2), sentences);
  }

  @Test
  void emptyArticleClaimsNothing() {
    assertEquals(List.of(), open());
    assertEquals(List.of(), extract(RuleBook.load(LEXICON), Sentences.annotated("...", "?!", "“")));
  }

  @Test
  void longCoordinationIsClaimedQuickly() {
    String names = String.join(" and ", Collections.nCopies(60, "Norway"));
    Document document = Sentences.annotated(names + " attacked " + names + ".");
    RuleBook rules = RuleBook.load(LEXICON);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> extract(rules, document));
  }
}
