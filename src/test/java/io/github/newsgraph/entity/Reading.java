package io.github.newsgraph.entity;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A short text as the program reads it, for tests that ask who is who in it. */
record Reading(Document document, DocumentEntities entities) {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final FrameBuilder BUILDER = new FrameBuilder(LEXICON);
  private static final Annotator ANNOTATOR = annotator();

  /** Reads paragraphs, one a line. */
  static Reading of(String text) {
    return of(text, Map.of());
  }

  /**
   * Reads paragraphs, one a line.
   *
   * @param types of names, in place of all that the tagger says
   */
  static Reading of(String text, Map<String, EntityType> types) {
    return of(text, types, GAZETTEER);
  }

  /** As {@link #of(String, Map)}, with another gazetteer. */
  static Reading of(String text, Map<String, EntityType> types, Gazetteer gazetteer) {
    return of(text, types, gazetteer, Paragraph.Kind.BODY);
  }

  /** Reads paragraphs, one a line, the first of which is the headline. */
  static Reading headed(String text) {
    return of(text, Map.of(), GAZETTEER, Paragraph.Kind.HEADLINE);
  }

  private static Reading of(
      String text, Map<String, EntityType> types, Gazetteer gazetteer, Paragraph.Kind first) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n")) {
      Paragraph.Kind kind = paragraphs.isEmpty() ? first : Paragraph.Kind.BODY;
      paragraphs.add(new Paragraph(new Span(begin, begin + line.length()), kind));
      begin += line.length() + 1;
    }
    Article article = new Article("test", "", text, Optional.empty(), "test", "en", paragraphs);
    Document document = BUILDER.mended(retyped(ANNOTATOR.annotate(article), types));
    return new Reading(
        document, new Coreference(gazetteer, LEXICON).resolve(document, BUILDER.frames(document)));
  }

  private static Document retyped(Document document, Map<String, EntityType> types) {
    return types.isEmpty()
        ? document
        : new Document(
            document.article(),
            document.sentences().stream().map(s -> retyped(document, s, types)).toList());
  }

  private static Sentence retyped(
      Document document, Sentence sentence, Map<String, EntityType> types) {
    List<Mention> names = new ArrayList<>();
    for (int begin = 0; begin < sentence.size(); begin++) {
      for (int end = sentence.size(); end > begin; end--) {
        EntityType type = types.get(document.words(sentence.index(), begin, end));
        if (type != null && (names.isEmpty() || names.get(names.size() - 1).end() <= begin)) {
          names.add(new Mention(begin, end, type));
        }
      }
    }
    return new Sentence(
        sentence.index(),
        sentence.paragraph(),
        sentence.kind(),
        sentence.span(),
        sentence.tokens(),
        sentence.tree(),
        names);
  }

  static Gazetteer gazetteer() {
    return GAZETTEER;
  }

  private static Annotator annotator() {
    try {
      return Annotator.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one-word phrase of the word's nth occurrence, from 0. */
  Phrase phrase(String word, int nth) {
    int seen = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word) && seen++ == nth) {
          return new Phrase(sentence.index(), token.index(), token.index(), token.index() + 1);
        }
      }
    }
    throw new AssertionError(word + " does not occur " + (nth + 1) + " times");
  }

  /** The label of what the word's first occurrence refers to. */
  String label(String word) {
    return label(word, 0);
  }

  String label(String word, int nth) {
    return Labelling.of(entities, phrase(word, nth)).name();
  }

  LocalEntity entity(String word) {
    return Labelling.of(entities, phrase(word, 0));
  }

  EntityType type(String word) {
    return entities.typeOf(phrase(word, 0));
  }

  boolean isResolved(String word) {
    return entities.resolved(phrase(word, 0));
  }
}
