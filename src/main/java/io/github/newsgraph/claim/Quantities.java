package io.github.newsgraph.claim;

import io.github.newsgraph.frame.NumberWords;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Phrases that say how much or how many, and the numbers in them. */
final class Quantities {
  private final Document document;
  private final Lexicon lexicon;

  Quantities(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether the phrase names an amount and no thing: "12", "$3 billion", "54 percent". */
  boolean isAmount(Phrase phrase) {
    Token head = document.sentences().get(phrase.sentence()).token(phrase.head());
    if (head.upos().equals("NUM") || head.upos().equals("SYM")) {
      return true;
    }
    return lexicon.is(head.lemma().toLowerCase(Locale.ROOT), "unit")
        && tokens(phrase).stream().anyMatch(t -> t.upos().equals("NUM"));
  }

  /** The number that a phrase begins with: of "about 1.2 million people" 1200000. */
  Optional<Argument.Value> number(Phrase phrase) {
    BigDecimal number = null;
    for (Token token : tokens(phrase)) {
      Optional<BigDecimal> next = token.upos().equals("NUM") ? value(token) : Optional.empty();
      Optional<BigDecimal> scale = scale(token);
      if (scale.isPresent()) {
        number = (number == null ? BigDecimal.ONE : number).multiply(scale.get());
      } else if (next.isPresent()) {
        number = number == null ? next.get() : number.add(next.get());
      } else if (number != null && !token.form().equals("-")) {
        break;
      }
    }
    return Optional.ofNullable(number).map(Quantities::argument);
  }

  private static Argument.Value argument(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return new Argument.Value(
        shortest.toPlainString(),
        shortest.scale() > 0 ? Argument.Datatype.DECIMAL : Argument.Datatype.INTEGER);
  }

  private static Optional<BigDecimal> value(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    if (word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    int named = NumberWords.value(word);
    return named < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(named));
  }

  private static Optional<BigDecimal> scale(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "hundred" -> Optional.of(BigDecimal.valueOf(100));
      case "thousand" -> Optional.of(BigDecimal.valueOf(1_000));
      case "million", "m" -> Optional.of(BigDecimal.valueOf(1_000_000));
      case "billion", "bn" -> Optional.of(BigDecimal.valueOf(1_000_000_000));
      case "trillion" -> Optional.of(BigDecimal.valueOf(1_000_000_000_000L));
      default -> Optional.empty();
    };
  }

  private List<Token> tokens(Phrase phrase) {
    return document
        .sentences()
        .get(phrase.sentence())
        .tokens()
        .subList(phrase.begin(), phrase.end());
  }
}
