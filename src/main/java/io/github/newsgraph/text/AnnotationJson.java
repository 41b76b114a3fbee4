package io.github.newsgraph.text;

import com.google.gson.stream.JsonWriter;
import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Writes annotated articles in JSON, an object each, on one line.
 *
 * <p>Places ({@code begin}, {@code end}) are in Unicode code points of the article's text; tokens
 * are numbered from 1 as in CoNLL-U, so that head 0 is the root, and so are the {@code first} and
 * {@code last} token of a name.
 */
public final class AnnotationJson {
  private final StringWriter out = new StringWriter();
  private final JsonWriter json = new JsonWriter(out);
  private final Document document;
  private final CodePoints places;

  private AnnotationJson(Document document) {
    this.document = document;
    this.places = new CodePoints(document.article().text());
  }

  /** The document as one object, without a line end; its fields always have the same order. */
  public static String of(Document document) {
    try {
      return new AnnotationJson(document).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write() throws IOException {
    json.beginObject();
    json.name("id").value(document.article().id());
    json.name("title").value(document.article().title());
    json.name("published");
    if (document.article().published().isPresent()) {
      json.value(document.article().published().get().toString());
    } else {
      json.nullValue();
    }
    json.name("sentences").beginArray();
    for (Sentence sentence : document.sentences()) {
      write(sentence);
    }
    json.endArray().endObject();
    return out.toString();
  }

  private void write(Sentence sentence) throws IOException {
    json.beginObject();
    json.name("paragraph").value(sentence.paragraph() + 1);
    json.name("kind").value(sentence.kind().name().toLowerCase(Locale.ROOT));
    place(sentence.span());
    json.name("text").value(sentence.span().of(document.article().text()));
    json.name("tokens").beginArray();
    for (Token token : sentence.tokens()) {
      write(sentence, token);
    }
    json.endArray().name("names").beginArray();
    for (Mention name : sentence.names()) {
      write(sentence, name);
    }
    json.endArray().endObject();
  }

  private void write(Sentence sentence, Token token) throws IOException {
    json.beginObject();
    json.name("form").value(token.form());
    json.name("lemma").value(token.lemma());
    json.name("upos").value(token.upos());
    json.name("xpos").value(token.xpos());
    json.name("head").value(sentence.tree().head(token.index()) + 1);
    json.name("deprel").value(sentence.tree().relation(token.index()));
    place(token.span());
    json.endObject();
  }

  private void write(Sentence sentence, Mention name) throws IOException {
    Span first = sentence.token(name.begin()).span();
    Span last = sentence.token(name.end() - 1).span();
    json.beginObject();
    json.name("type").value(NameTag.label(name.type()));
    json.name("first").value(name.begin() + 1);
    json.name("last").value(name.end());
    place(new Span(first.begin(), last.end()));
    json.name("text").value(document.words(sentence.index(), name.begin(), name.end()));
    json.endObject();
  }

  private void place(Span span) throws IOException {
    Span place = places.of(span);
    json.name("begin").value(place.begin()).name("end").value(place.end());
  }
}
