package io.github.newsgraph.graph;

import io.github.newsgraph.claim.Argument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals in their canonical form. TDB2 keeps numbers and dates as values, so another form would
 * come back changed and the same article would seem to differ.
 */
final class Literals {
  private static final Pattern NOT_TEXT = Pattern.compile("[\\s\\u00a0\\p{Cc}]+");
  private static final int CONFIDENCE_DIGITS = 3;

  private Literals() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  /** Text with each run of white space and control characters made one space. */
  static Node line(String text) {
    return string(NOT_TEXT.matcher(text).replaceAll(" ").strip());
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  /** A point in time, to the second. */
  static Node instant(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }

  static Node confidence(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  /** A value in its datatype, or as plain words where they are not of that datatype. */
  static Node value(Argument.Value value) {
    String lexical = value.lexical().strip();
    try {
      return switch (value.datatype()) {
        case STRING -> line(lexical);
        case INTEGER ->
            NodeFactory.createLiteralDT(new BigInteger(lexical).toString(), XSDDatatype.XSDinteger);
        case DECIMAL -> decimal(new BigDecimal(lexical));
        case DATE -> date(LocalDate.parse(lexical));
        case GYEAR ->
            NodeFactory.createLiteralDT(
                String.format("%04d", Year.parse(lexical).getValue()), XSDDatatype.XSDgYear);
      };
    } catch (NumberFormatException | DateTimeException e) {
      return line(value.lexical());
    }
  }

  /** XSD's canonical form has a digit on both sides of the point. */
  private static Node decimal(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    String canonical = plain.contains(".") ? plain : plain + ".0";
    return NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal);
  }

  /** Half a surrogate pair cannot be written as UTF-8; the replacement character stands for it. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
