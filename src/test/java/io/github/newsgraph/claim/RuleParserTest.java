package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of rules, right and wrong. */
class RuleParserTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static List<Rule> parse(String text) {
    return new RuleParser("test.rules", LEXICON).parse(text.lines().toList());
  }

  private static Rule one(String text) {
    List<Rule> rules = parse(text);
    assertEquals(1, rules.size());
    return rules.get(0);
  }

  private static Rule.Pattern pattern(String when) {
    return one("relation sends\n  when " + when + "\n  claim agent sends object\n")
        .cases()
        .get(0)
        .pattern();
  }

  private static void assertError(String text, String message) {
    RuleSyntaxException error = assertThrows(RuleSyntaxException.class, () -> parse(text));
    assertEquals(message.strip(), error.getMessage().strip());
  }

  @Test
  void claimMayHoldOnwardsFromItsTime() {
    String stanza =
        "relation leads\n  when verb join  agent Person  object Any\n"
            + "  claim agent leads object";
    assertFalse(one(stanza).cases().get(0).templates().get(0).onwards());
    assertTrue(one(stanza + "  onwards").cases().get(0).templates().get(0).onwards());
  }

  @Test
  void stanzaHasNameLabelEventTypeCasesAndExamples() {
    Rule rule =
        one(
            """
            relation sends   # comment
              label   sends off
              plover  AID
              when    verb send  agent Actor  object Any  to Actor?
              claim   agent sends object  recipient=to
              yes     Rome sent aid to Cairo.  => Rome sends aid | recipient Cairo
              no      Rome did not send aid.   => asserted
              no      Rome is a city.
            """);
    assertEquals("sends", rule.name());
    assertEquals("sends off", rule.label());
    assertEquals(Optional.of("AID"), rule.plover());
    assertEquals("test.rules", rule.file());
    assertEquals(4, rule.cases().get(0).line());
    assertEquals(
        List.of(
            new Rule.Template(
                "agent",
                "sends",
                "object",
                List.of(new Rule.RoleTemplate("recipient", "to")),
                false)),
        rule.cases().get(0).templates());
    assertEquals(
        List.of(
            new RuleExample(
                "sends",
                "test.rules",
                6,
                true,
                "Rome sent aid to Cairo.",
                List.of("Rome sends aid", "recipient Cairo")),
            new RuleExample(
                "sends", "test.rules", 7, false, "Rome did not send aid.", List.of("asserted")),
            new RuleExample("sends", "test.rules", 8, false, "Rome is a city.", List.of())),
        rule.examples());
  }

  @Test
  void labelIsMadeOfTheNameIfThereIsNone() {
    Rule rule =
        one("relation holdsPosition\nwhen verb hold agent object\nclaim agent holds object");
    assertEquals("holds position", rule.label());
    assertEquals(Optional.empty(), rule.plover());
  }

  @Test
  void emptyFileAndCommentsAreNoRules() {
    assertEquals(List.of(), parse(""));
    assertEquals(List.of(), parse("# nothing\n\n   # here\n"));
  }

  @Test
  void predicatesAreAlternativesWithSpacesForUnderscores() {
    assertEquals(
        Set.of("send", "ship", "hand over"),
        pattern("verb send|ship|hand_over agent object").words());
  }

  @Test
  void starStandsForEveryPredicate() {
    assertEquals(Set.of(), pattern("verb * agent object").words());
  }

  @Test
  void wordClassStandsForItsWords() {
    Set<String> words = pattern("noun @office agent object").words();
    assertTrue(words.contains("president"));
    assertTrue(words.contains("prime minister"));
  }

  @Test
  void kindsOfFramesHaveNames() {
    assertEquals(Frame.Kind.VERB, pattern("verb x agent object").kind());
    assertEquals(Frame.Kind.NOUN, pattern("noun x agent object").kind());
    assertEquals(Frame.Kind.EVENT, pattern("event x agent object").kind());
    assertEquals(Frame.Kind.ADJECTIVE, pattern("adjective x agent object").kind());
    assertEquals(Frame.Kind.ATTRIBUTE, pattern("attribute x agent object").kind());
  }

  @Test
  void withoutKeepsWordsFromBefore() {
    Rule.Pattern pattern = pattern("noun president without vice|deputy agent object");
    assertEquals(Set.of("vice", "deputy"), pattern.without());
    assertEquals(2, pattern.constraints().size());
  }

  @Test
  void rolesHaveAlternativesTypesWordsAndMayBeOptional() {
    List<Rule.Constraint> constraints =
        pattern("verb x agent Person|Country object=aid|first_aid out_of|from Actor? at?")
            .constraints();
    assertEquals(List.of("agent"), constraints.get(0).roles());
    assertTrue(constraints.get(0).types().allows(EntityType.COUNTRY));
    assertEquals(Set.of("aid", "first aid"), constraints.get(1).words());
    assertEquals(List.of("out of", "from"), constraints.get(2).roles());
    assertEquals("out of|from", constraints.get(2).key());
    assertEquals(
        List.of(false, false, true, true),
        constraints.stream().map(Rule.Constraint::optional).toList());
  }

  @Test
  void excludedWordsOfARoleNameNoParticipant() {
    List<Rule.Constraint> constraints = pattern("verb x agent object object!=@aid").constraints();
    assertFalse(constraints.get(1).excluded());
    assertTrue(constraints.get(2).excluded());
    assertEquals(LEXICON.all("aid"), constraints.get(2).words());
    assertFalse(constraints.get(2).isNamed("object"));
  }

  @Test
  void wordsOfAnOptionalRoleDoNotContainTheQuestionMark() {
    Rule.Constraint topic = pattern("verb x agent object on=war|peace?").constraints().get(2);
    assertEquals(Set.of("war", "peace"), topic.words());
    assertTrue(topic.optional());
  }

  @Test
  void severalWhensShareTheClaimsBehindThem() {
    Rule rule =
        one(
            """
            relation sends
              when  verb send  agent  object
              when  verb ship  agent  object
              claim agent sends object
              claim object reaches agent
              when  event delivery  agent  of
              claim agent sends of
            """);
    assertEquals(3, rule.cases().size());
    assertEquals(2, rule.cases().get(0).templates().size());
    assertEquals(2, rule.cases().get(1).templates().size());
    assertEquals(1, rule.cases().get(2).templates().size());
  }

  @Test
  void claimMayNameThingsAndThePredicateItself() {
    Rule rule = one("relation x\nwhen noun x bearer of_war\nclaim self x \"support\" topic=of_war");
    Rule.Template template = rule.cases().get(0).templates().get(0);
    assertEquals("self", template.subject());
    assertEquals("\"support\"", template.object());
    assertEquals(List.of(new Rule.RoleTemplate("topic", "of war")), template.roles());
  }

  @Test
  void unknownStatement() {
    assertError(
        "relation sends\n  wenn verb send agent object",
        """
        test.rules:2:3: expected relation, label, plover, when, claim, yes or no
            wenn verb send agent object
            ^
        """);
  }

  @Test
  void statementBeforeAnyRelation() {
    assertError(
        "# a file\n  when verb send agent object",
        """
        test.rules:2:3: expected 'relation NAME' before 'when'
            when verb send agent object
            ^
        """);
  }

  @Test
  void relationWithoutAName() {
    assertError(
        "relation",
        """
        test.rules:1:1: expected a relation's name after 'relation'
          relation
          ^
        """);
  }

  @Test
  void unknownKindOfFrame() {
    assertError(
        "relation sends\n  when adverb send agent object",
        """
        test.rules:2:8: expected verb, noun, event, adjective or attribute
            when adverb send agent object
                 ^
        """);
  }

  @Test
  void missingPredicate() {
    assertError(
        "relation sends\n  when verb",
        """
        test.rules:2:8: expected the predicate's base forms, such as send|ship, after it
            when verb
                 ^
        """);
  }

  @Test
  void unknownType() {
    assertError(
        "relation sends\n  when verb send  agent Actr",
        """
        test.rules:2:25: there is no type 'Actr'
            when verb send  agent Actr
                                  ^
        """);
  }

  @Test
  void unknownWordClass() {
    assertError(
        "relation sends\n  when verb @sending  agent",
        """
        test.rules:2:13: there is no word class @sending
            when verb @sending  agent
                      ^
        """);
  }

  @Test
  void unknownWordClassOfARole() {
    assertError(
        "relation sends\n  when verb send  object=@goods",
        """
        test.rules:2:19: there is no word class @goods
            when verb send  object=@goods
                            ^
        """);
  }

  @Test
  void claimBeforeWhen() {
    assertError(
        "relation sends\n  claim agent sends object",
        """
        test.rules:2:3: a 'claim' needs a 'when' before it
            claim agent sends object
            ^
        """);
  }

  @Test
  void claimThatIsTooShort() {
    assertError(
        "relation sends\n  when verb send agent object\n  claim agent sends",
        """
        test.rules:3:3: expected 'claim SUBJECT RELATION OBJECT'
            claim agent sends
            ^
        """);
  }

  @Test
  void whenWithoutClaim() {
    RuleSyntaxException error =
        assertThrows(
            RuleSyntaxException.class, () -> parse("relation sends\n  when verb send agent\n"));
    assertTrue(
        error.getMessage().startsWith("test.rules:2:1: no 'claim' follows this 'when'"),
        error.getMessage());
  }

  @Test
  void stanzaThatClaimsNothing() {
    RuleSyntaxException error =
        assertThrows(
            RuleSyntaxException.class, () -> parse("relation sends\n  label sends\nrelation gets"));
    assertTrue(error.getMessage().contains("the stanza of 'sends' claims nothing"));
    assertTrue(error.getMessage().startsWith("test.rules:"));
  }

  @Test
  void participantThatTheWhenDoesNotHave() {
    assertError(
        "relation sends\n  when verb send agent\n  claim agent sends object",
        """
        test.rules:3:21: 'object' is no participant of the 'when' in line 2
            claim agent sends object
                              ^
        """);
  }

  @Test
  void participantThatOneOfSeveralWhensDoesNotHave() {
    assertError(
        "relation sends\n when verb send agent object\n when verb ship agent\n claim agent sends object",
        """
        test.rules:4:20: 'object' is no participant of the 'when' in line 3
           claim agent sends object
                             ^
        """);
  }

  @Test
  void roleOfAnUnknownParticipant() {
    assertError(
        "relation sends\n  when verb send agent object\n  claim agent sends object recipient=to",
        """
        test.rules:3:38: 'to' is no participant of the 'when' in line 2
            claim agent sends object recipient=to
                                               ^
        """);
  }

  @Test
  void roleWithoutAParticipant() {
    assertError(
        "relation sends\n  when verb send agent object\n  claim agent sends object recipient",
        """
        test.rules:3:28: expected role=participant
            claim agent sends object recipient
                                     ^
        """);
  }

  @Test
  void positiveExampleWithoutWhatIsExpected() {
    RuleSyntaxException error =
        assertThrows(
            RuleSyntaxException.class,
            () ->
                parse(
                    "relation x\n  when verb x agent object\n  claim agent x object\n  yes Go home."));
    assertTrue(
        error.getMessage().startsWith("test.rules:4:7: expected 'SENTENCE => SUBJECT"),
        error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"relation x\nwhen", "relation x\nplover", "relation x\nclaim", "=>", "yes"})
  void brokenStatementsAreErrorsOfSyntax(String text) {
    assertThrows(RuleSyntaxException.class, () -> parse(text));
  }

  @Test
  void typesMayBeGroupsOfTypes() {
    assertTrue(TypeSet.parse("Actor").orElseThrow().allows(EntityType.GROUP));
    assertTrue(TypeSet.parse("Location|Event").orElseThrow().allows(EntityType.EVENT));
    assertEquals(TypeSet.Form.YEAR, TypeSet.parse("Year").orElseThrow().form());
    assertEquals(TypeSet.Form.TIME, TypeSet.parse("When").orElseThrow().form());
    assertEquals(Optional.empty(), TypeSet.parse("person"));
    assertEquals(Optional.empty(), TypeSet.parse("Person|Peson"));
  }
}
