package io.github.newsgraph.graph;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.Document;
import org.apache.commons.codec.digest.DigestUtils;

/** Names claims by what they say and where: the same input gives the same name. */
final class ClaimHash {
  private static final int HEX_DIGITS = 24;

  private final Document document;
  private final CodePoints codePoints;

  ClaimHash(Document document, CodePoints codePoints) {
    this.document = document;
    this.codePoints = codePoints;
  }

  String of(Claim claim) {
    String identity =
        String.join(
            "\n",
            document.article().id(),
            codePoints.of(document.sentences().get(claim.sentence()).span()).toString(),
            (claim.relation().open() ? "open " : "") + claim.relation().name(),
            key(claim.subject()),
            key(claim.object()));
    return DigestUtils.sha256Hex(identity).substring(0, HEX_DIGITS);
  }

  private String key(Argument argument) {
    if (argument instanceof Argument.Mentioned mentioned) {
      return "phrase " + span(mentioned.phrase());
    }
    if (argument instanceof Argument.Quoted quoted) {
      return "quoted " + quoted.words();
    }
    if (argument instanceof Argument.Value value) {
      return "value " + value.datatype() + " " + value.lexical();
    }
    return "constant " + ((Argument.Constant) argument).label();
  }

  private Span span(Phrase phrase) {
    var tokens = document.sentences().get(phrase.sentence()).tokens();
    return codePoints.of(
        new Span(
            tokens.get(phrase.begin()).span().begin(), tokens.get(phrase.end() - 1).span().end()));
  }
}
