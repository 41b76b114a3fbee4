package io.github.newsgraph.frame;

import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The frames of a text, written for people: {@code agent Rome | object aid}.
 *
 * @param document the text
 * @param frames all its frames
 */
record Reading(Document document, List<Frame> frames) {
  static final Lexicon LEXICON = Lexicon.load();
  private static final FrameBuilder BUILDER = new FrameBuilder(LEXICON);

  /** Of paragraphs whose sentences have trees. */
  static Reading of(String... paragraphs) {
    return of(Sentences.document(paragraphs));
  }

  static Reading of(Document annotated) {
    Document document = BUILDER.mended(annotated);
    return new Reading(document, BUILDER.frames(document).frames());
  }

  /** The participants of the only frame of a verb in a sentence. */
  static String verb(String predicate, String sentence) {
    Reading reading = of(sentence);
    return reading.slots(reading.verb(predicate));
  }

  /** The same of something said of somebody. */
  static String noun(String predicate, String sentence) {
    Reading reading = of(sentence);
    return reading.slots(reading.only(Frame.Kind.NOUN, predicate));
  }

  /** The same of something that happens. */
  static String event(String predicate, String sentence) {
    Reading reading = of(sentence);
    return reading.slots(reading.only(Frame.Kind.EVENT, predicate));
  }

  /** The same of an attribute. */
  static String attribute(String predicate, String sentence) {
    Reading reading = of(sentence);
    return reading.slots(reading.only(Frame.Kind.ATTRIBUTE, predicate));
  }

  /** How firmly a verb's deed is said. */
  static Status status(String predicate, String sentence) {
    return of(sentence).verb(predicate).status();
  }

  Frame verb(String predicate) {
    return only(Frame.Kind.VERB, predicate);
  }

  /** The only such frame; says what there is if there is none or are several. */
  Frame only(Frame.Kind kind, String predicate) {
    List<Frame> found =
        frames.stream().filter(f -> f.kind() == kind && f.predicate().equals(predicate)).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " frames of " + kind + " " + predicate + " in " + this);
    }
    return found.get(0);
  }

  boolean has(Frame.Kind kind, String predicate) {
    return frames.stream().anyMatch(f -> f.kind() == kind && f.predicate().equals(predicate));
  }

  String slots(Frame frame) {
    return frame.slots().stream()
        .map(s -> s.role() + " " + words(s.phrase()))
        .collect(Collectors.joining(" | "));
  }

  String words(Phrase phrase) {
    return document.words(phrase.sentence(), phrase.begin(), phrase.end());
  }

  /** Whose words a frame is, "" if the article's own. */
  String speaker(Frame frame) {
    return frame.speaker().map(this::words).orElse("");
  }

  @Override
  public String toString() {
    return frames.stream()
        .map(f -> f.kind() + " " + f.predicate() + ": " + slots(f) + " " + f.status())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
