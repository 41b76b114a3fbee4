package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.claim.Argument.Datatype;
import io.github.newsgraph.claim.Argument.Value;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "007, INTEGER, 7",
    "-0, INTEGER, 0",
    "1.50, DECIMAL, 1.5",
    "3, DECIMAL, 3.0",
    "1E3, DECIMAL, 1000.0",
    "2024-06-26, DATE, 2024-06-26",
    "2010, GYEAR, 2010"
  })
  void valuesAreCanonical(String lexical, Datatype datatype, String canonical) {
    assertEquals(canonical, Literals.value(new Value(lexical, datatype)).getLiteralLexicalForm());
  }

  @ParameterizedTest
  @CsvSource({"many, INTEGER", "2024-02-30, DATE", "'1,5', DECIMAL", "the 90s, GYEAR"})
  void whatIsNotOfTheDatatypeStaysWords(String lexical, Datatype datatype) {
    Node literal = Literals.value(new Value(lexical, datatype));
    assertEquals(lexical, literal.getLiteralLexicalForm());
    assertEquals(XSDDatatype.XSDstring, literal.getLiteralDatatype());
  }

  @Test
  void whiteSpaceAndControlCharactersBecomeOneSpace() {
    assertEquals("a b c", Literals.line(" a\u00a0\n\tb\u0000c ").getLiteralLexicalForm());
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertEquals(
        "a\uFFFDb \uD83D\uDE00", Literals.line("a\uD800b \uD83D\uDE00").getLiteralLexicalForm());
  }

  @Test
  void confidenceHasAtMostThreeDigits() {
    assertEquals("0.667", Literals.confidence(2 / 3.0).getLiteralLexicalForm());
    assertEquals("1.0", Literals.confidence(1).getLiteralLexicalForm());
  }
}
