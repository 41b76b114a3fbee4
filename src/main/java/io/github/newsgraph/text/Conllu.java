package io.github.newsgraph.text;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes annotated articles in CoNLL-U, for people and tools that read treebanks.
 *
 * <p>The last column has the place in the article's text in Unicode code points ({@code
 * TokenRange=0:4}), {@code SpaceAfter=No} before a word that follows at once, and of words in names
 * {@code NER=B-PER} or {@code NER=I-PER} with the labels of {@link NameTag}.
 */
public final class Conllu {
  private final StringBuilder out = new StringBuilder();
  private final Document document;
  private final CodePoints places;

  private Conllu(Document document) {
    this.document = document;
    this.places = new CodePoints(document.article().text());
  }

  /** One block a sentence; comments tell where the document and its paragraphs begin. */
  public static String of(Document document) {
    return new Conllu(document).write();
  }

  private String write() {
    String id = document.article().id();
    int paragraph = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.index() == 0) {
        out.append("# newdoc id = ").append(id).append('\n');
      }
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        out.append("# newpar\n");
      }
      String words = sentence.span().of(document.article().text());
      out.append("# sent_id = ").append(id).append('-').append(sentence.index() + 1).append('\n');
      out.append("# text = ").append(oneLine(words)).append('\n');
      sentence.tokens().forEach(token -> out.append(line(sentence, token)).append('\n'));
      out.append('\n');
    }
    return out.toString();
  }

  private String line(Sentence sentence, Token token) {
    int head = sentence.tree().head(token.index());
    return String.join(
        "\t",
        Integer.toString(token.index() + 1),
        oneLine(token.form()),
        oneLine(token.lemma()),
        token.upos(),
        token.xpos(),
        "_",
        Integer.toString(head + 1),
        sentence.tree().relation(token.index()),
        "_",
        String.join("|", miscellaneous(sentence, token)));
  }

  private List<String> miscellaneous(Sentence sentence, Token token) {
    List<String> values = new ArrayList<>();
    name(sentence, token).ifPresent(values::add);
    int end = token.span().end();
    String text = document.article().text();
    if (end < text.length() && !Characters.isBlank(text.codePointAt(end))) {
      values.add("SpaceAfter=No");
    }
    Span place = places.of(token.span());
    values.add("TokenRange=" + place.begin() + ":" + place.end());
    return values;
  }

  private static Optional<String> name(Sentence sentence, Token token) {
    return sentence.names().stream()
        .filter(n -> n.begin() <= token.index() && token.index() < n.end())
        .map(n -> "NER=" + (n.begin() == token.index() ? "B-" : "I-") + NameTag.label(n.type()))
        .findFirst();
  }

  /** White space would end a column or a line. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u0085\\u00a0\\u2028\\u2029]+", " ");
  }
}
