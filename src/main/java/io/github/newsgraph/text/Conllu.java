package io.github.newsgraph.text;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
      write(sentence);
      out.append('\n');
    }
    return out.toString();
  }

  private void write(Sentence sentence) {
    String[] tags = new String[sentence.size()];
    Arrays.fill(tags, "");
    for (Mention name : sentence.names()) {
      for (int i = name.begin(); i < name.end(); i++) {
        tags[i] = (i == name.begin() ? "B-" : "I-") + NameTag.label(name.type());
      }
    }
    for (Token token : sentence.tokens()) {
      int i = token.index();
      out.append(
          String.join(
              "\t",
              Integer.toString(i + 1),
              oneLine(token.form()),
              oneLine(token.lemma()),
              token.upos(),
              token.xpos(),
              "_",
              Integer.toString(sentence.tree().head(i) + 1),
              sentence.tree().relation(i),
              "_",
              String.join("|", miscellaneous(token, tags[i]))));
      out.append('\n');
    }
  }

  private List<String> miscellaneous(Token token, String tag) {
    List<String> values = new ArrayList<>();
    if (!tag.isEmpty()) {
      values.add("NER=" + tag);
    }
    int end = token.span().end();
    String text = document.article().text();
    if (end < text.length() && !Characters.isBlank(text.codePointAt(end))) {
      values.add("SpaceAfter=No");
    }
    Span place = places.of(token.span());
    values.add("TokenRange=" + place.begin() + ":" + place.end());
    return values;
  }

  /** White space would end a column or a line. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u0085\\u00a0\\u2028\\u2029]+", " ");
  }
}
