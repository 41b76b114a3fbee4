package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/** Cuts a paragraph into sentences. */
final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final ThreadSafeSentenceDetectorME detector;

  private SentenceSplitter(ThreadSafeSentenceDetectorME detector) {
    this.detector = detector;
  }

  static SentenceSplitter load() throws IOException {
    try (InputStream in = Resources.open(MODEL)) {
      return new SentenceSplitter(new ThreadSafeSentenceDetectorME(new SentenceModel(in)));
    }
  }

  /** The sentences of a paragraph, white space at their ends left out. */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span s : detector.sentPosDetect(paragraph.of(text))) {
      sentences.add(new Span(paragraph.begin() + s.getStart(), paragraph.begin() + s.getEnd()));
    }
    return sentences;
  }
}
