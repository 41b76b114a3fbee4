package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Sentences;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why a rule fits a frame, and why not. */
class DerivationTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static Derivation rejecting(String sentence, String... rule) {
    RuleBook rules =
        RuleBook.parse("test.rules", "relation tests\n" + String.join("\n", rule), LEXICON);
    FrameBuilder builder = new FrameBuilder(LEXICON);
    Document document = builder.mended(Sentences.annotated(sentence));
    DocumentFrames frames = builder.frames(document);
    return new ClaimExtractor(rules)
        .derive(document, frames, new ByName(document)).stream()
            .filter(d -> d.frame().predicate().equals("reject"))
            .findFirst()
            .orElseThrow();
  }

  /** Names are what the annotator says, pronouns are not resolved, all else is a concept. */
  private record ByName(Document document) implements Typing {
    @Override
    public EntityType typeOf(Phrase phrase) {
      return document.sentences().get(phrase.sentence()).names().stream()
          .filter(n -> n.begin() <= phrase.head() && phrase.head() < n.end())
          .map(Mention::type)
          .findFirst()
          .orElse(EntityType.CONCEPT);
    }

    @Override
    public boolean resolved(Phrase phrase) {
      var sentence = document.sentences().get(phrase.sentence());
      return !sentence.token(phrase.head()).upos().equals("PRON");
    }
  }

  private static List<String> faults(Derivation derivation) {
    assertEquals(List.of(), derivation.claims().stream().filter(DerivationTest::isRuled).toList());
    assertEquals("tests (test.rules:2)", derivation.nearMisses().get(0).rule());
    return derivation.nearMisses().get(0).faults();
  }

  private static boolean isRuled(Claim claim) {
    return claim.rule().startsWith("tests");
  }

  @Test
  void aRuleThatFitsIsNoNearMiss() {
    Derivation derivation =
        rejecting(
            "Anna Keller rejected the plan.",
            "when verb reject  agent Person  object Any",
            "claim agent tests object");
    assertEquals(1, derivation.claims().size());
    assertEquals("tests (test.rules:2)", derivation.claims().get(0).rule());
    assertEquals(List.of(), derivation.nearMisses());
  }

  @Test
  void theWrongKindOfThingIsNamed() {
    assertEquals(
        List.of("agent is 'Anna Keller' (Person), not Country"),
        faults(
            rejecting(
                "Anna Keller rejected the plan.",
                "when verb reject  agent Country  object Any",
                "claim agent tests object")));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(
        List.of("no as"),
        faults(
            rejecting(
                "Anna Keller rejected the plan.",
                "when verb reject  agent Any  as Any",
                "claim agent tests as")));
  }

  @Test
  void theWrongWordIsNamed() {
    assertEquals(
        List.of("object is 'the plan' (Concept), not one of the rule's words"),
        faults(
            rejecting(
                "Anna Keller rejected the plan.",
                "when verb reject  agent Any  object=offer|bid Any",
                "claim agent tests object")));
  }

  @Test
  void anEndThatCannotBeToldIsNamed() {
    assertEquals(
        List.of("it fits, but an end is nothing that can be told"),
        faults(
            rejecting(
                "She rejected the plan.",
                "when verb reject  agent Any  object Any",
                "claim agent tests object")));
  }

  @Test
  void theNearestRuleComesFirst() {
    Derivation derivation =
        rejecting(
            "Anna Keller rejected the plan.",
            "when verb reject  agent Country  from Any",
            "claim agent tests from",
            "when verb reject  agent Country  object Any",
            "claim agent tests object");
    assertEquals(
        List.of("tests (test.rules:4)", "tests (test.rules:2)"),
        derivation.nearMisses().stream().map(Derivation.NearMiss::rule).toList());
  }

  @Test
  void theLinesOfABundledRuleAreItsWhenAndItsClaims() {
    RuleExample example = RuleBook.load(LEXICON).examples().get(0);
    Optional<List<String>> text =
        IntStream.range(1, example.line())
            .mapToObj(i -> RuleBook.text("x (" + example.file() + ":" + i + ")"))
            .filter(lines -> lines.get(0).startsWith("when"))
            .findFirst();
    assertTrue(text.orElseThrow().size() > 1, text::toString);
    assertTrue(text.get().stream().skip(1).allMatch(l -> l.startsWith("claim")), text::toString);
  }

  @Test
  void whatIsNoRuleHasNoLines() {
    assertEquals(List.of(), RuleBook.text("open"));
    assertEquals(List.of(), RuleBook.text("x (../secret.rules:1)"));
    assertEquals(List.of(), RuleBook.text("x (people.rules:99999)"));
  }
}
