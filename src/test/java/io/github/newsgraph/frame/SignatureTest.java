package io.github.newsgraph.frame;

import static io.github.newsgraph.frame.Status.ASSERTED;
import static io.github.newsgraph.frame.Status.NEGATED;
import static io.github.newsgraph.frame.Status.PLANNED;
import static io.github.newsgraph.frame.Status.UNCERTAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What words entail about the clauses that depend on them. */
class SignatureTest {
  @ParameterizedTest
  @CsvSource({
    "MANAGE, ASSERTED, NEGATED",
    "FORCE, ASSERTED, UNCERTAIN",
    "FAIL, NEGATED, ASSERTED",
    "REFUSE, NEGATED, UNCERTAIN",
    "HESITATE, UNCERTAIN, ASSERTED",
    "ABLE, UNCERTAIN, NEGATED",
    "KNOW, ASSERTED, ASSERTED",
    "PRETEND, NEGATED, NEGATED",
    "PLAN, PLANNED, NEGATED",
    "REQUEST, REQUESTED, NEGATED"
  })
  void signatureGoesByThePolarityOfItsWord(Signature signature, Status affirmed, Status denied) {
    assertEquals(affirmed, signature.under(ASSERTED));
    assertEquals(denied, signature.under(NEGATED));
  }

  @Test
  void implicativeIsAsOpenAsItsWord() {
    assertEquals(PLANNED, Signature.MANAGE.under(PLANNED));
    assertEquals(UNCERTAIN, Signature.FORCE.under(UNCERTAIN));
    assertEquals(UNCERTAIN, Signature.FAIL.under(UNCERTAIN));
    assertEquals(NEGATED, Signature.REFUSE.under(PLANNED));
  }

  @Test
  void factiveIsTrueWhateverBecomesOfItsWord() {
    for (Status status : Status.values()) {
      assertEquals(ASSERTED, Signature.KNOW.under(status));
    }
  }

  @ParameterizedTest
  @EnumSource(Signature.class)
  void everySignatureHasWords(Signature signature) {
    assertFalse(Reading.LEXICON.all(signature.wordClass()).isEmpty());
  }

  @Test
  void verdictKeepsTheReasonsOfItsContextBeforeItsOwn() {
    StatusReason plan = new StatusReason(1, "plans", "plan", PLANNED);
    StatusReason not = new StatusReason(2, "not", "negation", NEGATED);
    Verdict both = Verdict.of(plan).around(Verdict.of(not));
    assertEquals(NEGATED, both.status());
    assertEquals(java.util.List.of(plan, not), both.reasons());
  }
}
